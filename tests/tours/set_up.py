"""The pages of the set-up wizard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.contract import two_step
from desktop.simulator.faults import Fault, FaultKind
from tests.journeys.steps import (
    CODE_FIELD,
    PASSWORD_FIELD,
    code_asked_for,
    recovery_codes,
    scan,
    to_the_password,
    to_the_qr_code,
    to_the_recovery_codes,
    type_the_running_code,
)
from tests.support.pretend import Pretend, demands_password
from tests.support.running import Rehearsal
from tests.tours.tour import Stop, Tour

SCAN = "Scan this with your authenticator app"


async def _from_first_to_last(at: Rehearsal, stop: Stop) -> None:
    at.user.click("Set up two-step verification")
    await stop(at.user, "set-up, what it is")
    at.user.click("Start")
    await stop(at.user, "set-up, the choice of a method")
    at.user.click("Continue")
    await at.user.until_text(SCAN)
    await stop(at.user, "set-up, the QR code")
    at.user.click("Can't scan?")
    await stop(at.user, "set-up, the key by hand")
    at.user.click("Cancel")
    await stop(at.user, "set-up, leaving at no cost")
    at.user.click("Keep going")
    scan(at)
    await stop(at.user, "set-up, the code")
    at.user.write("000000")
    await at.user.until_text("This does not look like a code for this key.")
    await stop(at.user, "set-up, a code that does not match")
    at.user.press(Qt.Key.Key_Return)
    await at.user.until(lambda: at.wire.count(two_step.ENABLE_VERIFY_AUTHENTICATOR) == 1)
    await at.user.until_focus(CODE_FIELD)
    await stop(at.user, "set-up, a code that was refused")
    at.user.field(CODE_FIELD).clear()
    type_the_running_code(at)
    await stop(at.user, "set-up, a code that matches")
    at.user.click("Turn it on")
    await at.user.until_text("Write down your recovery codes")
    await _save(at, stop, recovery_codes(at))


async def _save(at: Rehearsal, stop: Stop, codes: list[str]) -> None:
    await stop(at.user, "set-up, the recovery codes")
    at.user.click("Cancel")
    await stop(at.user, "set-up, leaving at the cost of codes")
    at.user.click("Keep going")
    at.user.click("I wrote them down")
    await stop(at.user, "set-up, the copy")
    at.user.type_into("Recovery code", "wrong")
    at.user.click("Check")
    await at.user.until_text("That is not code number")
    await stop(at.user, "set-up, a copy that is not right")
    at.user.field("Recovery code").clear()
    at.user.type_into("Recovery code", code_asked_for(at, codes))
    at.user.click("Check")
    await at.user.until_text("Your recovery codes are safe on your paper.")
    await stop(at.user, "set-up, done")


async def _enlarged(at: Rehearsal, stop: Stop) -> None:
    await to_the_qr_code(at)
    at.user.click("Enlarge")
    await stop(at.user, "set-up, the QR code enlarged")
    for window in at.user.other_windows():
        window.close()


async def _codes_page(at: Rehearsal, stop: Stop) -> None:
    await to_the_recovery_codes(at)
    at.user.click("Save as text")
    await at.user.until_text("Only you can read the file.")
    at.user.click("Copy")
    await at.user.until_text("Cleared in 60 seconds.")
    await stop(at.user, "set-up, codes saved and copied")
    at.user.click("Save as text")
    await at.user.until_text("already. Nothing was written.")
    at.user.click("Keep covered until held")
    await stop(at.user, "set-up, codes covered")
    assert not at.user.window.close()
    await at.user.until_text("Close Twinbolt now?")
    await stop(at.user, "closing, while codes wait")
    at.user.click("Keep going")
    QGuiApplication.clipboard().clear()


async def _password(at: Rehearsal, stop: Stop) -> None:
    await to_the_password(at)
    await stop(at.user, "set-up, the password")
    at.user.type_into(PASSWORD_FIELD, "canary-wrong")
    at.user.click("Continue")
    await at.user.until_text("That password was not right.")
    await stop(at.user, "set-up, a wrong password")


async def _unreadable(at: Rehearsal, stop: Stop) -> None:
    at.user.tab("Recovery codes")
    at.user.click("Set up two-step verification")
    await at.user.until_text("Roblox is working on two-step verification")
    at.user.click("Start")
    await at.user.until_text("Try again")
    await stop(at.user, "set-up, the account could not be read")


def _no_metadata(world: Pretend) -> None:
    world.simulator.world.faults.order(Fault(kind=FaultKind.HTML, endpoint=two_step.GET_METADATA, times=100))


TOURS: dict[str, Tour] = {
    "set-up": Tour(steps=_from_first_to_last),
    "QR code enlarged": Tour(steps=_enlarged),
    "saving codes": Tour(steps=_codes_page),
    "password": Tour(steps=_password, prepare=demands_password),
    "set-up without metadata": Tour(steps=_unreadable, on_the_way=_no_metadata),
}
