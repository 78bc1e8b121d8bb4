"""The pages about security keys: adding, removing, looking whether one is seen."""

from msgspec.structs import replace
from PySide6.QtCore import Qt

from desktop.simulator.service import Simulator
from tests.journeys.keys import ASKS_PIN, BLACK, BLUE, WAITS, give_pin, plug_in, pull_out, touch, until_out
from tests.support.running import Rehearsal
from tests.tours.tour import Stop, Tour

NAME = "Name of the key"


def _without_keys(simulator: Simulator) -> None:
    simulator.world.configuration.security_keys.remove_all()


async def _to_the_tab(at: Rehearsal) -> None:
    await until_out(at)
    at.user.tab("Security keys")


async def _add_two(at: Rehearsal, stop: Stop) -> None:
    await _to_the_tab(at)
    at.user.click("Add a key")
    await stop(at.user, "add a key, its name")
    at.user.type_into(NAME, "My blue one")
    at.user.click("Continue")
    await at.user.until_text("Plug your security key in")
    await stop(at.user, "add a key, none is plugged in")
    await plug_in(at, BLUE)
    await at.user.until_text("Ready")
    await stop(at.user, "add a key, one is plugged in")
    at.user.click("Ask the key")
    await at.user.until_text(WAITS)
    await stop(at.user, "add a key, touch it")
    await touch(at, BLUE)
    await at.user.until_text("is registered")
    await stop(at.user, "add a key, the first is done")
    at.user.click("Add a spare now")
    at.user.type_into(NAME, "My blue one")
    await stop(at.user, "add a key, its name is taken")
    at.user.field(NAME).clear()
    at.user.type_into(NAME, "Spare")
    at.user.click("Continue")
    await pull_out(at, BLUE)
    await plug_in(at, BLACK)
    await at.user.until_text("Ready")
    at.user.click("Ask the key")
    await _give_the_pin(at, stop)
    await touch(at, BLACK)
    await at.user.until_text("“Spare” is registered")
    await stop(at.user, "add a key, the spare is done")


async def _give_the_pin(at: Rehearsal, stop: Stop) -> None:
    await at.user.until_text(ASKS_PIN)
    await stop(at.user, "add a key, its PIN")
    await give_pin(at, "1111")
    await at.user.until_text("That PIN was wrong.")
    await stop(at.user, "add a key, a wrong PIN")
    await give_pin(at)


async def _refused(at: Rehearsal, stop: Stop) -> None:
    await _to_the_tab(at)
    at.user.click("Add a key")
    at.user.type_into(NAME, "Once more")
    at.user.click("Continue")
    await plug_in(at, BLUE)
    at.user.click("Ask the key")
    await at.user.until_text(WAITS)
    at.user.press(Qt.Key.Key_Escape)
    await at.user.until_text("Stopped. Nothing was changed.")
    await stop(at.user, "add a key, stopped")
    at.user.click("Ask the key")
    await touch(at, BLUE)
    await at.user.until_text("This key is registered already.")
    await stop(at.user, "add a key, registered already")
    at.user.press(Qt.Key.Key_Escape)
    at.user.click("Choose Blue key")
    at.user.click("Remove the chosen ones")
    await stop(at.user, "keys, removing one of two")
    at.user.click("Remove")
    await at.user.until_text("Removed: “Blue key”.")
    await stop(at.user, "keys, one was removed")


async def _remove(at: Rehearsal, stop: Stop) -> None:
    await _to_the_tab(at)
    at.user.click("Can this computer see my key?")
    await at.user.until_text("No key is plugged in")
    await stop(at.user, "keys, none is seen")
    await plug_in(at, BLUE)
    at.user.click("Can this computer see my key?")
    await at.user.until_text("it works: Blue key")
    await stop(at.user, "keys, one is seen")
    keys = at.simulator.world.configuration.security_keys
    only = keys.registered[0]
    at.user.click("Choose Only key")
    at.user.click("Remove the chosen ones")
    await stop(at.user, "keys, removing the last")
    at.user.click("Keep")
    keys.registered = [replace(only, nickname=f"Key {number}") for number in range(5)]
    at.user.press(Qt.Key.Key_F5)
    await at.user.until_text("5 of 5 used")
    await stop(at.user, "keys, no room for another")


async def _not_yet(at: Rehearsal, stop: Stop) -> None:
    at.user.tab("Security keys")
    at.user.content._flows.add_key()
    await at.user.until_text("First an authenticator app, then a key")
    await stop(at.user, "add a key, not without an authenticator")


TOURS: dict[str, Tour] = {
    "adding keys": Tour(steps=_add_two, persona="guarded", prepare=_without_keys),
    "keys refused": Tour(steps=_refused, persona="guarded"),
    "removing keys": Tour(steps=_remove, persona="last_key"),
    "keys not yet": Tour(steps=_not_yet),
}
