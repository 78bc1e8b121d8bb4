"""Turning methods on and off, making recovery codes and voiding them."""

from PySide6.QtCore import Qt

from desktop.contract import two_step
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.service import Simulator
from tests.journeys.steps import PASSWORD_FIELD, code_asked_for, recovery_codes
from tests.support.running import Rehearsal
from tests.tours.tour import Stop, Tour


async def _turn_on(at: Rehearsal, stop: Stop) -> None:
    at.user.tab("Methods")
    at.user.click("Turn on: Text message (SMS)")
    await at.user.until_text("First verify your phone number")
    await at.user.until_enabled("Check again")
    await stop(at.user, "methods, a number is missing")
    at.simulator.world.account.phone.verified = True
    await at.user.click_when_enabled("Check again")
    await at.user.until_text("Nothing else changes")
    await stop(at.user, "methods, turning on")
    refusal = Fault(kind=FaultKind.REFUSAL, endpoint=two_step.ENABLE_SMS, status=503, code=8)
    at.simulator.world.faults.order(refusal)
    await at.user.click_when_enabled("Turn it on")
    await at.user.until_text("Roblox does not allow codes by text message")
    await stop(at.user, "methods, refused")
    await at.user.click_when_enabled("Turn it on")
    await at.user.until_text("Codes by text message are on")
    await stop(at.user, "methods, turned on")


def _unverified_phone(simulator: Simulator) -> None:
    simulator.world.account.phone.verified = False


async def _turn_off(at: Rehearsal, stop: Stop) -> None:
    at.user.tab("Methods")
    at.user.click("Turn off: Authenticator app")
    await at.user.until_text("2 security keys deleted")
    await stop(at.user, "methods, turning off what keys hang on")
    at.user.press(Qt.Key.Key_Space)
    await at.user.click_when_enabled("Turn it off")
    await at.user.until_text("The authenticator app is off")
    await stop(at.user, "methods, turned off")


async def _make(at: Rehearsal, stop: Stop) -> None:
    at.clock.advance(60)
    at.user.tab("Recovery codes")
    at.user.click("Make new ones")
    await stop(at.user, "codes, making new ones")
    at.user.click("Make new codes")
    await _password(at, stop)
    await at.user.until_text("Write down your recovery codes")
    codes = recovery_codes(at)
    await stop(at.user, "codes, the new ones")
    at.user.click("Cancel")
    at.user.click("Stop here")
    await at.user.until_text("have not yet shown that you saved them")
    await stop(at.user, "codes, left behind unsaved")
    at.user.click("Show them")
    await at.user.until_text("Hold to show")
    at.user.click("I wrote them down")
    await stop(at.user, "codes, the copy")
    at.user.type_into("Recovery code", code_asked_for(at, codes))
    at.user.click("Check")
    await at.user.until_text("Your new recovery codes count")
    await stop(at.user, "codes, done")


async def _password(at: Rehearsal, stop: Stop) -> None:
    await at.user.until_text("Roblox asks for your password")
    await stop(at.user, "codes, the password")
    at.user.type_into(PASSWORD_FIELD, at.simulator.controls.password)
    at.user.click("Continue")


async def _lose(at: Rehearsal, stop: Stop) -> None:
    at.clock.advance(60)
    at.user.tab("Recovery codes")
    at.wire.lose_answer_of(two_step.REGENERATE_RECOVERY_CODES)
    at.user.click("Make new ones")
    at.user.click("Make new codes")
    await at.user.until_text("Roblox asks for your password")
    at.user.type_into(PASSWORD_FIELD, at.simulator.controls.password)
    at.user.click("Continue")
    await at.user.until_text("they never arrived here")
    await stop(at.user, "codes, lost on the way")
    at.user.click("Cancel")
    await at.user.until_text("Never received")
    await stop(at.user, "codes, never received")


async def _clear(at: Rehearsal, stop: Stop) -> None:
    at.user.tab("Recovery codes")
    at.user.click("Clear")
    await stop(at.user, "codes, voiding them")
    at.user.click("Clear all codes")
    await at.user.until_text("Roblox asks for your password")
    at.user.type_into(PASSWORD_FIELD, at.simulator.controls.password)
    at.user.click("Continue")
    await at.user.until_text("All recovery codes are void")
    await stop(at.user, "codes, voided")


TOURS: dict[str, Tour] = {
    "turning on": Tour(steps=_turn_on, prepare=_unverified_phone),
    "turning off": Tour(steps=_turn_off, persona="guarded"),
    "new codes": Tour(steps=_make, persona="guarded"),
    "codes lost": Tour(steps=_lose, persona="guarded"),
    "clearing codes": Tour(steps=_clear, persona="guarded"),
}
