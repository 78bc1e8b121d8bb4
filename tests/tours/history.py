"""The history: what changed elsewhere, the report, and how to be rid of it."""

from desktop.simulator.service import Simulator
from tests.support.running import Rehearsal
from tests.tours.tour import Stop, Tour


async def _look_back(at: Rehearsal, stop: Stop) -> None:
    await at.user.until(lambda: at.user.has_button("History and report"))
    at.user.click("History and report")
    await stop(at.user, "history, nothing changed yet")
    at.user.click("Back")
    _change_elsewhere(at.simulator)
    at.clock.advance(3600)
    at.user.click("Refresh")
    await at.user.until_text("Recovery codes: none left")
    await stop(at.user, "status, changed elsewhere")
    at.user.click("History and report")
    await stop(at.user, "history")
    at.user.click("Save as web page")
    await at.user.until_text("Saved as")
    await stop(at.user, "history, report saved")
    at.user.click("Save as web page")
    await at.user.until(lambda: at.user.has_button("Replace it"))
    await stop(at.user, "history, report there already")
    at.user.click("Clear the history")
    await at.user.until_focus("Keep it")
    await stop(at.user, "history, clearing it")
    at.user.click("Erase it")
    await at.user.until_text("The history was cleared.")
    await stop(at.user, "history, cleared")


def _change_elsewhere(simulator: Simulator) -> None:
    simulator.world.configuration.turn_on_email()
    simulator.world.configuration.clear_recovery_codes()


TOURS: dict[str, Tour] = {"history": Tour(steps=_look_back, persona="guarded")}
