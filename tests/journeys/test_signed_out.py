"""The session is over at exactly the request that was begun: one is told, signs in again, and goes on from there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.services.sign_in import POLL_S
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.service import Simulator
from desktop.viewmodels.shell_state import Presence
from tests.journeys.keys import BLUE, plug_in, touch, until_out
from tests.journeys.refused import OPERATIONS, met, signed_out
from tests.journeys.stays import PENGUIN
from tests.journeys.steps import CODE_FIELD, Go, Press, pressing, running_code, scan, to_the_choice
from tests.support.running import Rehearsal

ENDED, WAY_BACK = "Your session has ended. What is shown was read before.", "Sign in again"
IN_THE_FLOW = "Your session has ended. Sign in again."
HEADINGS = ("Read ", "The session has ended")
"""How the line begins that says how old everything is, which is another one meanwhile."""


def on_screen(at: Rehearsal) -> set[str]:
    """Everything that can be read and everything that was typed, but for what says how old it is."""
    shown = {
        widget.text()
        for kind in (QLabel, QAbstractButton, QLineEdit)
        for widget in at.user.content.stage.findChildren(kind)
        if widget.isVisible()
    }
    return {text for text in shown if text and not text.startswith(HEADINGS)}


async def is_over(at: Rehearsal, endpoint: Endpoint, press: Press) -> None:
    """Have the session end at a request, which is told and takes nothing away; then sign in again."""
    before = on_screen(at)
    at.simulator.world.faults.order(Fault(kind=FaultKind.REFUSAL, endpoint=endpoint, status=401))
    await press(at)
    await until_settled(at, Presence.SESSION_ENDED)
    at.simulator.world.sessions.end_all()
    assert at.user.reads(ENDED)
    assert before - on_screen(at) == set(), "it was lost when the session ended"
    assert not at.user.has_button("Refresh") or not at.user.button("Refresh").isEnabled()
    await sign_in_again(at)
    assert before - on_screen(at) == set(), "it was lost when one signed in again"
    assert not at.user.reads("Your session has ended"), "it has not, any more"
    assert QApplication.focusWidget() is not None, "the keyboard is nowhere"


async def sign_in_again(at: Rehearsal) -> None:
    """By a code that is approved elsewhere; whose account it is, nobody has to say."""
    at.user.click(WAY_BACK)
    await at.user.until_text("Your code")
    assert at.user.reads(f"Sign in again as {PENGUIN}")
    code = at.user.labels("Sign-in code")[0].replace(" ", "")
    at.simulator.controls.enter(code, PENGUIN)
    at.simulator.controls.approve(code)
    await at.user.until(lambda: at.clock.is_waited_for)
    at.clock.advance(POLL_S)
    await until_settled(at, Presence.SIGNED_IN)
    assert not at.user.reads("Sign in again")


async def until_settled(at: Rehearsal, presence: Presence) -> None:
    """Let the app go on until the account's session is over, or there again, and nothing is read any more."""
    shell = at.user._app._shell
    await at.user.until(lambda: shell.state.presence is presence and not shell.state.refreshing)


async def in_a_flow(at: Rehearsal, endpoint: Endpoint, press: Press) -> None:
    """The same, where the flow says so as well, beside what was being done."""

    async def press_and_read(at: Rehearsal) -> None:
        await press(at)
        await until_settled(at, Presence.SESSION_ENDED)
        await at.user.until_text(IN_THE_FLOW)

    await is_over(at, endpoint, press_and_read)


def unguarded(simulator: Simulator) -> None:
    """Have no check before anything."""
    policy = simulator.world.policy
    policy.two_step_at_sign_in = policy.password_for_recovery_codes = policy.token_for_disabling = False


def test_whatever_was_begun_when_the_session_ended_is_gone_on_with(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await reading(at)
        await setting_up(at)
        await changing(at, "Email code", two_step.ENABLE_EMAIL, two_step.DISABLE_EMAIL, "Codes by email are")
        await changing(at, "Text message (SMS)", two_step.ENABLE_SMS, two_step.DISABLE_SMS, "Codes by text message are")
        await with_keys(at)
        await with_recovery_codes(at)
        await turning_the_authenticator_off(at)
        assert signed_out(OPERATIONS) - met(at) == set()

    journey(steps, prepare=unguarded)


async def reading(at: Rehearsal) -> None:
    for tab, endpoint in (
        ("Security keys", two_step.LIST_SECURITY_KEYS),
        ("Recovery codes", two_step.GET_RECOVERY_CODES),
    ):
        at.user.tab(tab)
        await is_over(at, endpoint, pressing("Refresh"))


async def setting_up(at: Rehearsal) -> None:
    at.user.tab("Status")
    to_the_choice(at)
    await in_a_flow(at, two_step.ENABLE_AUTHENTICATOR, pressing("Continue"))
    at.user.click("Continue")
    await at.user.until_text("Scan this with your authenticator app")
    scan(at)
    await in_a_flow(at, two_step.ENABLE_VERIFY_AUTHENTICATOR, send_a_code)
    await send_a_code(at)
    await leave_the_codes(at)


async def send_a_code(at: Rehearsal) -> None:
    await at.user.until_focus(CODE_FIELD)
    at.user.field(CODE_FIELD).selectAll()
    at.user.write(running_code(at))
    await pressing("Turn it on")(at)


async def leave_the_codes(at: Rehearsal) -> None:
    await at.user.until_text("Write down your recovery codes")
    at.user.click("Cancel")
    at.user.click("Stop here")


async def changing(at: Rehearsal, method: str, enable: Endpoint, disable: Endpoint, done: str) -> None:
    at.clock.advance(60)  # or the service would find that one signs in too often
    for now, endpoint in (("on", enable), ("off", disable)):
        at.user.tab("Methods")
        at.user.click(f"Turn {now}: {method}")
        await at.user.until_enabled(f"Turn it {now}")
        await in_a_flow(at, endpoint, pressing(f"Turn it {now}"))
        await pressing(f"Turn it {now}")(at)
        await at.user.until_text(f"{done} {now}")
        at.user.click("Finish")


async def with_keys(at: Rehearsal) -> None:
    await until_out(at)
    at.user.tab("Security keys")
    at.user.click("Add a key")
    at.user.type_into("Name of the key", "Another")
    at.user.click("Continue")
    await plug_in(at, BLUE)
    await at.user.until_text("Ready")
    await in_a_flow(at, two_step.ENABLE_SECURITY_KEY, pressing("Ask the key"))
    await in_a_flow(at, two_step.ENABLE_VERIFY_SECURITY_KEY, register)
    await register(at)
    await at.user.until_text("“Another” is registered")
    at.user.click("Finish")
    at.user.click("Choose Another")
    await in_a_flow(at, two_step.DISABLE_SECURITY_KEY, remove)
    await remove(at)
    await at.user.until_text("Removed: “Another”.")


async def register(at: Rehearsal) -> None:
    await pressing("Ask the key")(at)
    await touch(at, BLUE)


async def remove(at: Rehearsal) -> None:
    await pressing("Remove the chosen ones")(at)
    await pressing("Remove")(at)


async def with_recovery_codes(at: Rehearsal) -> None:
    at.clock.advance(60)
    at.user.tab("Recovery codes")
    at.user.click("Make new ones")
    await in_a_flow(at, two_step.REGENERATE_RECOVERY_CODES, pressing("Make new codes"))
    at.user.click("Make new codes")
    await leave_the_codes(at)
    at.user.click("Clear")
    await in_a_flow(at, two_step.CLEAR_RECOVERY_CODES, pressing("Clear all codes"))
    at.user.click("Clear all codes")
    await at.user.until(lambda: at.simulator.controls.recovery_codes == ())
    await pressing("Finish")(at)


async def turning_the_authenticator_off(at: Rehearsal) -> None:
    at.user.tab("Methods")
    at.user.click("Turn off: Authenticator app")
    await at.user.until_text("I understand")
    await until_settled(at, Presence.SIGNED_IN)  # what is agreed to is what was read last
    at.user.press(Qt.Key.Key_Space)
    await in_a_flow(at, two_step.DISABLE_AUTHENTICATOR, pressing("Turn it off"))
    await pressing("Turn it off")(at)
    await at.user.until_text("The authenticator app is off")
