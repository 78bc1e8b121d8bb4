"""Practice: the banner, and the devices on the dock beside the pages that they are needed for."""

from desktop.viewmodels.shell_state import Mode
from desktop.views.practice.camera import codes_in_sight
from tests.journeys.challenges import to_the_dialog, to_the_way
from tests.journeys.keys import BLUE, WAITS, plug_in
from tests.journeys.steps import scan, to_the_qr_code
from tests.support.running import Rehearsal
from tests.tours.challenges import QUESTION
from tests.tours.tour import Stop, Tour


async def _with_the_phone(at: Rehearsal, stop: Stop) -> None:
    await at.user.until(lambda: at.user.has_button("History and report"))
    await stop(at.user, "practice, with the dock")
    at.user.click("Hide the devices")
    await stop(at.user, "practice, without the dock")
    at.user.click("Show the devices")
    await to_the_qr_code(at)
    await stop(at.user, "practice, the phone and the QR code")
    await at.user.until(codes_in_sight)
    scan(at)
    await stop(at.user, "practice, the phone and its code")


async def _with_the_other_devices(at: Rehearsal, stop: Stop) -> None:
    await to_the_dialog(at)
    await to_the_way(at, "Email code", "A code was sent to")
    await at.user.until_text("For @")
    await stop(at.user, "practice, a message came")
    await to_the_way(at, "Another device", "Waiting for the answer")
    await at.user.until_text(QUESTION)
    await stop(at.user, "practice, the other device asks")


async def _with_a_key(at: Rehearsal, stop: Stop) -> None:
    at.user.tab("Security keys")
    at.user.click("Add a key")
    at.user.type_into("Name of the key", "On my keyring")
    at.user.click("Continue")
    await plug_in(at, BLUE)
    at.user.click("Ask the key")
    await at.user.until_text(WAITS)
    await at.user.until_text("Blinks")
    await stop(at.user, "practice, a key blinks")


TOURS: dict[str, Tour] = {
    "practice, phone": Tour(steps=_with_the_phone, mode=Mode.PRACTICE),
    "practice, devices": Tour(steps=_with_the_other_devices, persona="every_way", mode=Mode.PRACTICE),
    "practice, key": Tour(steps=_with_a_key, persona="guarded", mode=Mode.PRACTICE),
}
