"""The tabs of every persona, and what they show before, instead of and beside an answer."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from desktop.contract.two_step import GET_CONFIGURATION, REGENERATE_RECOVERY_CODES
from desktop.simulator.personas import Persona
from desktop.simulator.service import Simulator
from tests.support.change_codes import no_password
from tests.support.pretend import Pretend
from tests.support.running import Rehearsal
from tests.tours.tour import Stop, Tour

TABS = ("Status", "Methods", "Security keys", "Recovery codes")
LONG_NAME = "A name that somebody thought about for a long time and then wrote down in full, with a second thought"
PATIENCE_S = 0.35
"""After so long the window shows that it waits."""


def of(persona: Persona) -> Tour:
    """Go by the four tabs of ``persona``."""

    async def steps(at: Rehearsal, stop: Stop) -> None:
        for tab in TABS:
            at.user.tab(tab)
            await stop(at.user, f"{persona}, {tab}")

    return Tour(steps=steps, persona=persona)


async def _neglect(at: Rehearsal, stop: Stop) -> None:
    await stop(at.user, "neglected, Status")


def _neglected(simulator: Simulator) -> None:
    """Have an address that is not verified, and text messages on."""
    simulator.world.account.email.verified = False
    simulator.world.configuration.turn_on_sms()


async def _lose_codes(at: Rehearsal, stop: Stop) -> None:
    at.clock.advance(60)
    at.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
    at.user.tab("Recovery codes")
    at.user.click("Make new ones")
    at.user.click("Make new codes")
    await at.user.until_text("they never arrived here")
    at.user.click("Cancel")
    at.user.tab("Status")
    await stop(at.user, "codes lost, Status")


async def _drill(at: Rehearsal, stop: Stop) -> None:
    for thing in ("My phone", "My recovery codes", "All my security keys"):
        boxes = [box for box in at.user.window.findChildren(QCheckBox) if at.user.says(box) == thing]
        if boxes:
            boxes[0].click()
            at.user.bring_into_sight(boxes[0])
    await stop(at.user, "the drill, with things lost")


async def _waiting(at: Rehearsal, stop: Stop) -> None:
    held = at.wire.hold(GET_CONFIGURATION)
    await at.user.until_text("Being read from Roblox…")
    await asyncio.sleep(PATIENCE_S)
    for tab in TABS[:2]:
        at.user.tab(tab)
        await stop(at.user, f"waiting, {tab}")
    held.set()
    await at.user.until_text("Read at")


def _hold(world: Pretend) -> None:
    world.wire.hold(GET_CONFIGURATION)


async def _offline(at: Rehearsal, stop: Stop) -> None:
    for tab in TABS:
        at.user.tab(tab)
        await at.user.until_text("There is no connection to Roblox.")
        await stop(at.user, f"no connection, {tab}")


def _cut(world: Pretend) -> None:
    world.wire.cut = True


async def _stale(at: Rehearsal, stop: Stop) -> None:
    await at.user.until_text("Your account is well protected")
    at.wire.cut = True
    at.user.press(Qt.Key.Key_F5)
    await at.user.until_text("This is what was known before.")
    for tab in TABS:
        at.user.tab(tab)
        await stop(at.user, f"out of date, {tab}")
    at.user.content._show_fault(RuntimeError())
    await stop(at.user, "a fault of the program")


async def _long_names(at: Rehearsal, stop: Stop) -> None:
    for tab in TABS:
        at.user.tab(tab)
        await stop(at.user, f"long names, {tab}")
    at.user.click("Accounts")
    await stop(at.user, "long names, accounts")


def name_at_length(world: Pretend) -> None:
    world.simulator.world.configuration.security_keys.registered[0].nickname = LONG_NAME
    world.simulator.world.account.display_name = LONG_NAME


async def _session_ended(at: Rehearsal, stop: Stop) -> None:
    at.simulator.world.sessions.end_all()
    at.user.click("Refresh")
    await at.user.until_text("Your session has ended.")
    await stop(at.user, "the session has ended")


TOURS: dict[str, Tour] = {
    **{f"tabs of {persona}": of(persona) for persona in Persona if persona is not Persona.SIGNED_OUT},
    "neglected": Tour(steps=_neglect, persona="guarded", prepare=_neglected),
    "codes lost, status": Tour(steps=_lose_codes, persona="guarded", prepare=no_password),
    "drill": Tour(steps=_drill, persona="guarded"),
    "waiting": Tour(steps=_waiting, on_the_way=_hold, until_ready=False),
    "no connection": Tour(steps=_offline, on_the_way=_cut),
    "out of date": Tour(steps=_stale, persona="guarded"),
    "long names": Tour(steps=_long_names, persona="guarded", on_the_way=name_at_length),
    "session ended": Tour(steps=_session_ended, persona="guarded"),
}
