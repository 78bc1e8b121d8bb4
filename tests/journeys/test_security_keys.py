"""Adding and removing security keys in the whole window, with the practice keys on the dock."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.contract import two_step
from desktop.simulator.media import MediaType
from desktop.simulator.personas import AUTHENTICATOR_KEY
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
    await at.user.until(lambda: at.user.has_button(f"Touch: {key}") and at.user.button(f"Touch: {key}").isEnabled())
    at.user.click(f"Touch: {key}")


async def plug_in(at: Rehearsal, key: str) -> None:
    await at.user.until(lambda: at.user.has_button(f"Plug in: {key}"))
    at.user.click(f"Plug in: {key}")
    await at.user.until_text("Ready")


def registered(at: Rehearsal) -> list[str]:
    return [key.nickname for key in at.simulator.world.configuration.security_keys.registered]


async def add_a_first_key(at: Rehearsal) -> None:
    await begin(at, "My blue one")
    await plug_in(at, BLUE)
    at.user.click("Ask the key")
    await at.user.until_text("Touch your key now")
    await touch(at, BLUE)
    await at.user.until_text("“My blue one” is registered")
    await at.user.until_text("1 of 5 keys used")
    assert at.user.reads("It is your first key")
    at.user.click(f"Pull out: {BLUE}")


async def add_a_spare_with_a_pin(at: Rehearsal) -> None:
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


def test_a_key_then_a_spare_with_a_pin_then_one_less(journey: Callable[..., None]) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        await add_a_first_key(at)
        await add_a_spare_with_a_pin(at)
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


def test_stopping_by_escape_lets_go_of_the_key(journey: Callable[..., None]) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        await begin(at, "Mine")
        await plug_in(at, BLUE)
        at.user.click("Ask the key")
        await at.user.until_text("Touch your key now")
        at.user.press(Qt.Key.Key_Escape)
        await at.user.until_text("Stopped. Nothing was changed.")
        await at.user.until(lambda: not at.user.button(f"Touch: {BLUE}").isEnabled())
        at.user.press(Qt.Key.Key_Escape)
        await at.user.until_text("No security keys yet")

    journey(steps, persona="guarded", prepare=without_keys)


def test_a_key_that_is_pulled_out_and_one_that_is_registered_already(journey: Callable[..., None]) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        await begin(at, "Once more")
        await plug_in(at, BLUE)
        at.user.click("Ask the key")
        await at.user.until_text("Touch your key now")
        at.user.click(f"Pull out: {BLUE}")
        await at.user.until_text("The key was pulled out before it was done.")
        await plug_in(at, BLUE)
        at.user.click("Ask the key")
        await touch(at, BLUE)
        await at.user.until_text("This key is registered already.")
        assert len(registered(at)) == 2

    journey(steps, persona="guarded")


def test_five_keys_are_the_most(journey: Callable[..., None]) -> None:
    def fill(simulator: Simulator) -> None:
        keys = simulator.world.configuration.security_keys
        keys.registered = [replace(keys.registered[0], nickname=f"Key {number}") for number in range(5)]

    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        await at.user.until_text("5 of 5 used")
        assert not at.user.button("Add a key").isEnabled()

    journey(steps, persona="guarded", prepare=fill)


def test_the_last_spare_is_guarded(journey: Callable[..., None]) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        at.user.click("Choose Only key")
        at.user.click("Remove the chosen ones")
        assert at.user.reads("Afterwards everything hangs on your phone")
        at.user.click("Keep")
        assert registered(at) == ["Only key"]
        at.user.click("Remove the chosen ones")
        at.user.click("Remove all the same")
        await at.user.until_text("Removed: “Only key”.")
        assert registered(at) == []

    journey(steps, persona="last_key")


def test_without_an_authenticator_that_comes_first_and_the_wizard_leads_to_keys_later(
    journey: Callable[..., None],
) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        at.user.window._flows.add_key()
        await at.user.until_text("First an authenticator app, then a key")
        at.user.click("Set up an authenticator")
        await at.user.until_text("Put a second lock on your account")
        world = at.simulator.world
        world.configuration.authenticator.install(AUTHENTICATOR_KEY)
        world.configuration.methods.turn_on(MediaType.AUTHENTICATOR)
        at.user.press(Qt.Key.Key_F5)
        at.user.press(Qt.Key.Key_Escape)
        at.user.click("Stop here")
        await at.user.until_text("Give your security key a name")
        at.user.press(Qt.Key.Key_Escape)

        at.user.window._flows.set_up()
        at.user.click("Start")
        at.user.click("Security key")
        at.user.click("Continue")
        await at.user.until_text("Give your security key a name")

    journey(steps)


def test_whether_this_computer_sees_a_key(journey: Callable[..., None]) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        at.user.click("Can this computer see my key?")
        await at.user.until_text("No key is plugged in")
        at.user.click(f"Plug in: {BLUE}")
        at.user.click("Can this computer see my key?")
        await at.user.until_text("it works: Blue key")

    journey(steps)
