"""Adding and removing security keys in the whole window, with the practice keys on the dock."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.contract import two_step
from desktop.simulator.service import Simulator
from tests.support.running import Rehearsal

NAME, PIN = "Name of the key", "PIN of the key"
BLUE, BLACK = "Blue key", "Black key"


def without_keys(simulator: Simulator) -> None:
    simulator.world.configuration.security_keys.remove_all()
    simulator.world.practice_keys.clear()


async def to_the_tab(at: Rehearsal) -> None:
    await at.user.until_text("Plug in")
    await at.user.until(lambda: at.user.button(f"Plug in: {BLACK}").height())
    at.user.tab("Security keys")


async def begin(at: Rehearsal, name: str) -> None:
    at.user.click("Add a key")
    at.user.type_into(NAME, name)
    at.user.click("Continue")


async def touch(at: Rehearsal, key: str) -> None:
    await at.user.until(at.user.button(f"Touch: {key}").isEnabled)
    at.user.click(f"Touch: {key}")


async def plug_in(at: Rehearsal, key: str) -> None:
    at.user.click(f"Plug in: {key}")
    await at.user.until_text("Ready")


def registered(at: Rehearsal) -> list[str]:
    return [key.nickname for key in at.simulator.world.configuration.security_keys.registered]


def test_a_key_then_a_spare_with_a_pin_then_one_less(journey: Callable[..., None]) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        await begin(at, "My blue one")
        await plug_in(at, BLUE)
        at.user.click("Ask the key")
        await at.user.until_text("Touch your key now")
        await touch(at, BLUE)
        await at.user.until_text("“My blue one” is registered")
        await at.user.until_text("1 of 5 keys used")
        assert at.user.reads("It is your first key")
        at.user.click(f"Pull out: {BLUE}")

        at.user.click("Add a spare now")
        at.user.type_into(NAME, "Spare")
        at.user.click("Continue")
        await plug_in(at, BLACK)
        at.user.click("Ask the key")
        await at.user.until_text("Type the PIN of the key")
        at.user.type_into(PIN, "1111")
        at.user.click("Continue")
        await at.user.until_text("That PIN was wrong.")
        assert at.user.reads("blocks itself: 7")
        at.user.type_into(PIN, "2580")
        at.user.press(Qt.Key.Key_Return)
        await touch(at, BLACK)
        await at.user.until_text("“Spare” is registered")
        at.user.click("Finish")
        await at.user.until_text("2 of 5 used")
        assert registered(at) == ["My blue one", "Spare"]
        at.user.tab("Status")
        await at.user.until_text("2 keys")

        at.user.tab("Security keys")
        at.user.click("Choose My blue one")
        at.user.click("Remove the chosen ones")
        assert at.user.reads("This erases nothing on the key itself")
        at.user.click("Remove")
        await at.user.until_text("Removed: “My blue one”.")
        assert registered(at) == ["Spare"]
        assert at.wire.count(two_step.DISABLE_SECURITY_KEY) == 1

    journey(steps, persona="guarded", prepare=without_keys)
