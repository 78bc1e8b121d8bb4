"""Welcome, sign-in, accounts, settings, lock and help."""

from PySide6.QtCore import Qt

from desktop.contract import neighbours
from desktop.services.sign_in import POLL_S
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.views.wording.help import Topic, topic_text
from tests.support.pseudo import understood
from tests.support.running import Rehearsal
from tests.tours.tour import Stop, Tour

CONTROL = Qt.KeyboardModifier.ControlModifier


async def _code(at: Rehearsal) -> str:
    await at.user.until_text("Your code")
    return at.user.labels("Sign-in code")[0].replace(" ", "")


async def _poll(at: Rehearsal) -> None:
    await at.user.until(lambda: at.clock.is_waited_for)
    at.clock.advance(POLL_S)


async def _sign_in(at: Rehearsal, stop: Stop) -> None:
    await stop(at.user, "welcome")
    at.user.click("Sign in")
    code = await _code(at)
    await stop(at.user, "sign-in, the code")
    at.simulator.controls.enter(code)
    await _poll(at)
    await at.user.until_text("Is that you?")
    await stop(at.user, "sign-in, is that you")
    at.user.click("Yes, that is me")
    await at.user.until_text("Now approve it")
    await stop(at.user, "sign-in, approve it there")
    at.simulator.controls.deny(code)
    await _poll(at)
    await at.user.until_text("The other device said no")
    await stop(at.user, "sign-in, denied")
    at.wire.cut = True
    at.user.click("New code")
    await at.user.until_text("There is no connection to Roblox.")
    await stop(at.user, "sign-in, no connection")
    at.wire.cut = False
    at.simulator.world.generic_challenges.guarded[neighbours.LOG_IN] = (ChallengeKind.CAPTCHA,)
    at.user.click("New code")
    await _approve(at)
    await at.user.until_text("that only a web browser can show")
    await stop(at.user, "sign-in, for browsers alone")
    at.simulator.world.generic_challenges.guarded.clear()
    at.user.click("New code")
    await _approve(at)
    await at.user.until_text("Read at")
    await _leave(at, stop)


async def _approve(at: Rehearsal) -> None:
    code = await _code(at)
    at.simulator.controls.enter(code)
    at.simulator.controls.approve(code)
    await _poll(at)
    await at.user.until_text("Is that you?")
    at.user.click("Yes, that is me")


async def _leave(at: Rehearsal, stop: Stop) -> None:
    at.user.press(Qt.Key.Key_K, CONTROL)
    at.user.click("Sign out")
    await at.user.until_text("Signed out")
    await stop(at.user, "accounts, signed out")
    at.user.click("Remove from the list")
    await at.user.until(lambda: at.user.has_button("Put it back on the list"))
    await stop(at.user, "accounts, one removed")
    at.user.click("Put it back on the list")
    await at.user.until_text("Signed out")
    at.user.click("Close")
    await at.user.until_text("On this computer")
    await stop(at.user, "welcome, with an account")


async def _second_step(at: Rehearsal, stop: Stop) -> None:
    at.simulator.world.sessions.end_all()
    at.user.click("Refresh")
    await at.user.until_text("Your session has ended.")
    at.user.click("Sign in again")
    await at.user.until_text("Sign in again as")
    await stop(at.user, "sign-in, again")
    at.simulator.controls.approve(await _code(at))
    await _poll(at)
    await at.user.until_text("A code was sent")
    await stop(at.user, "sign-in, the second step")


async def _look_in(at: Rehearsal, stop: Stop) -> None:
    at.user.click("Accounts")
    await stop(at.user, "accounts")
    at.user.press(Qt.Key.Key_Escape)
    at.user.press(Qt.Key.Key_Comma, CONTROL)
    await at.user.until_text("Settings")
    await stop(at.user, "settings")
    at.user.press(Qt.Key.Key_Escape)
    at.user.press(Qt.Key.Key_L, CONTROL)
    await at.user.until_text("is locked")
    await stop(at.user, "locked")


async def _help(at: Rehearsal, stop: Stop) -> None:
    at.user.press(Qt.Key.Key_F1)
    await stop(at.user, "help")
    for topic in Topic:
        title = understood(topic_text(topic).title)
        at.user.click(f"Read: {title}")
        await at.user.until_text(title)
        if topic is Topic.DIAGNOSTICS:
            await at.user.click_when_enabled("Copy all of it")
        await stop(at.user, f"help, {topic.name.lower()}")
        at.user.press(Qt.Key.Key_Escape)
    at.user.press(Qt.Key.Key_Question)
    await at.user.until_text("Read everything again")
    await stop(at.user, "help, the keys")


TOURS: dict[str, Tour] = {
    "sign-in": Tour(steps=_sign_in, persona="signed_out"),
    "second step": Tour(steps=_second_step, persona="email_only"),
    "looking in": Tour(steps=_look_in, persona="guarded"),
    "help": Tour(steps=_help, persona="guarded"),
}
