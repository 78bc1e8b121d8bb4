"""Adding, using and removing security keys in the whole window, with the practice keys on the dock."""

from msgspec.structs import replace
from PySide6.QtCore import Qt

from desktop.contract import two_step
from desktop.simulator.media import MediaType
from desktop.simulator.personas import AUTHENTICATOR_KEY
from desktop.simulator.service import Simulator
from tests.journeys.challenges import in_dialog, to_the_dialog, to_the_way
from tests.journeys.keys import BLACK, BLUE, WAITS, blinks, give_pin, plug_in, pull_out, touch, until_out
from tests.journeys.steps import Go
from tests.support.running import Rehearsal
from tests.support.screen_reader import ScreenReader, listening

NAME = "Name of the key"
OWN, OTHERS = "Practice Penguin", "Practice Puffin"


def with_passkeys_alone(simulator: Simulator) -> None:
    """Leave the owner of everything no security key but the passkeys, and no check before it is asked for."""
    world = simulator.world
    world.configuration.security_keys.remove_all()
    world.practice_keys = [key for key in world.practice_keys if key.passkey]
    world.generic_challenges.guarded.clear()
    world.policy.token_for_disabling = False


async def to_the_tab(at: Rehearsal) -> None:
    await until_out(at)
    at.user.tab("Security keys")


async def begin(at: Rehearsal, name: str) -> None:
    at.user.click("Add a key")
    at.user.type_into(NAME, name)
    at.user.click("Continue")


def registered(at: Rehearsal) -> list[str]:
    return [key.nickname for key in at.simulator.world.configuration.security_keys.registered]


async def add_a_first_key(at: Rehearsal, told: ScreenReader) -> None:
    await begin(at, "My blue one")
    await plug_in(at, BLUE)
    await at.user.until_text("Ready")
    assert told.heard("“Blue key” is plugged in.")
    at.user.click("Ask the key")
    await at.user.until_text(WAITS)
    assert told.heard(f"{WAITS}. “Blue key” is waiting", urgent=True)
    await touch(at, BLUE)
    await at.user.until_text("“My blue one” is registered")
    await at.user.until_text("1 of 5 keys used")
    assert told.heard("“My blue one” is registered. It is your first key")


async def add_a_spare_with_a_pin(at: Rehearsal, told: ScreenReader) -> None:
    at.user.click("Add a spare now")
    at.user.type_into(NAME, "Spare")
    at.user.click("Continue")
    await pull_out(at, BLUE)
    await at.user.until_text("No key yet")
    assert told.heard("“Blue key” was pulled out.")
    await plug_in(at, BLACK)
    await at.user.until_text("Ready")
    at.user.click("Ask the key")
    await give_pin(at, "1111")
    await at.user.until_text("That PIN was wrong.")
    assert told.heard("“Black key” asks for it. Tries left before the key blocks itself: 8.", urgent=True)
    assert told.heard("That PIN was wrong. Tries left before the key blocks itself: 7.", urgent=True)
    await give_pin(at)
    await touch(at, BLACK)
    await at.user.until_text("“Spare” is registered")
    at.user.click("Finish")
    await at.user.until_text("2 of 5 used")
    assert registered(at) == ["My blue one", "Spare"]
    at.user.tab("Status")
    await at.user.until_text("2 keys")


async def remove_the_first(at: Rehearsal, told: ScreenReader) -> None:
    at.user.tab("Security keys")
    at.user.click("Choose My blue one")
    at.user.click("Remove the chosen ones")
    assert at.user.reads("This erases nothing on the key itself")
    at.user.click("Remove")
    await at.user.until_text("Removed: “My blue one”.")
    await at.user.until_focus("Add a key")
    assert told.heard("Removed: “My blue one”.")
    assert registered(at) == ["Spare"]
    assert at.wire.count(two_step.DISABLE_SECURITY_KEY) == 1


async def pass_with_the_spare(at: Rehearsal, told: ScreenReader) -> None:
    await to_the_dialog(at)
    await to_the_way(at, "Security key")
    await give_pin(at, "1111")
    await at.user.until_text("That PIN was wrong. Tries left before the key blocks itself: 7.")
    assert told.heard("That PIN was wrong. Tries left before the key blocks itself: 7.", urgent=True)
    await give_pin(at)
    await at.user.until_text(WAITS)
    assert told.heard(f"{WAITS}. “Black key” is waiting", urgent=True)
    await touch(at, BLACK)
    await at.user.until(lambda: not in_dialog(at))
    assert at.wire.count(two_step.FINISH_SECURITY_KEY) == 1


async def pass_with_the_passkey(at: Rehearsal, told: ScreenReader) -> None:
    await to_the_dialog(at)
    await to_the_way(at, "Passkey")
    for account in (OTHERS, OWN):
        await give_pin(at)
        await touch(at, BLACK)
        await at.user.until_text("Choose whose passkey to use")
        assert told.heard("Choose whose passkey to use.")
        at.user.click(account)
        at.user.click("Continue")
        if account is OTHERS:
            await at.user.until_text("Roblox does not accept what the key signed.")
            at.user.click("Try again")
    await at.user.until(lambda: not in_dialog(at))
    assert at.wire.count(two_step.START_PASSKEY) == at.wire.count(two_step.FINISH_PASSKEY) == 2


async def pull_the_key_out_and_give_up(at: Rehearsal, told: ScreenReader) -> None:
    await to_the_dialog(at)
    await to_the_way(at, "Security key")
    await give_pin(at)
    await at.user.until(lambda: blinks(at, BLACK))
    await pull_out(at, BLACK)
    await at.user.until_text("The key was pulled out before it was done.")
    assert told.heard("The key was pulled out before it was done.")
    at.user.press(Qt.Key.Key_Escape)
    await at.user.until(lambda: not in_dialog(at))
    at.user.tab("Recovery codes")
    await at.user.until_text("You stopped the check, so nothing was changed.")
    assert at.wire.count(two_step.FINISH_SECURITY_KEY) == 0


def test_two_keys_then_one_less_then_a_check_with_the_other(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        with listening() as told:
            await add_a_first_key(at, told)
            await add_a_spare_with_a_pin(at, told)
            await remove_the_first(at, told)
            await pass_with_the_spare(at, told)

    journey(steps, persona="every_way", prepare=with_passkeys_alone)


def test_a_check_by_passkey_then_one_with_the_key_pulled_out(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await until_out(at)
        await plug_in(at, BLACK)
        with listening() as told:
            await pass_with_the_passkey(at, told)
            await pull_the_key_out_and_give_up(at, told)

    journey(steps, persona="every_way")


def test_a_key_that_is_let_go_or_pulled_out_or_registered_already(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        await begin(at, "Once more")
        await plug_in(at, BLUE)
        at.user.click("Ask the key")
        await at.user.until_text(WAITS)
        at.user.press(Qt.Key.Key_Escape)
        await at.user.until_text("Stopped. Nothing was changed.")
        await at.user.until(lambda: not blinks(at, BLUE))

        at.user.click("Ask the key")
        await at.user.until(lambda: blinks(at, BLUE))
        await pull_out(at, BLUE)
        await at.user.until_text("The key was pulled out before it was done.")
        await plug_in(at, BLUE)
        at.user.click("Ask the key")
        await touch(at, BLUE)
        await at.user.until_text("This key is registered already.")
        at.user.press(Qt.Key.Key_Escape)
        await at.user.until_text("2 of 5 used")
        assert at.wire.count(two_step.ENABLE_VERIFY_SECURITY_KEY) == 0

    journey(steps, persona="guarded")


def test_the_tab_sees_keys_guards_the_last_and_counts_to_five(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        at.user.click("Can this computer see my key?")
        await at.user.until_text("No key is plugged in")
        await plug_in(at, BLUE)
        at.user.click("Can this computer see my key?")
        await at.user.until_text("it works: Blue key")

        keys = at.simulator.world.configuration.security_keys
        only = keys.registered[0]
        at.user.click("Choose Only key")
        at.user.click("Remove the chosen ones")
        assert at.user.reads("Afterwards everything hangs on your phone")
        at.user.click("Keep")
        assert registered(at) == ["Only key"]
        at.user.click("Remove the chosen ones")
        at.user.click("Remove all the same")
        await at.user.until_text("Removed: “Only key”.")
        await at.user.until_focus("Add a key")
        assert registered(at) == []

        keys.registered = [replace(only, nickname=f"Key {number}") for number in range(5)]
        at.user.press(Qt.Key.Key_F5)
        await at.user.until_text("5 of 5 used")
        assert not at.user.button("Add a key").isEnabled()

    journey(steps, persona="last_key")


def test_without_an_authenticator_that_comes_first_and_the_wizard_leads_to_keys_later(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_tab(at)
        at.user.content._flows.add_key()
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

        at.user.content._flows.set_up()
        at.user.click("Start")
        at.user.click("Security key")
        at.user.click("Continue")
        await at.user.until_text("Give your security key a name")

    journey(steps)
