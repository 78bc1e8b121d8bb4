"""The challenge dialog with a security key and a passkey of the practice dock."""

from PySide6.QtCore import Qt

from desktop.contract import neighbours, two_step
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.service import Simulator
from tests.journeys.challenges import challenge, in_dialog, refresh, to_the_dialog, to_the_way, until_passed
from tests.journeys.steps import Go
from tests.support.running import Rehearsal

KEY, KEY_TITLE = "Security key", "Use your security key"
PASSKEY, PASSKEY_TITLE = "Passkey", "Use your passkey"
TOUCH = "Touch the key now, where it blinks."
PIN = "PIN of the key"


async def to_the_key(at: Rehearsal, key: str = "Blue key", way: str = KEY, title: str = KEY_TITLE) -> None:
    """Plug a key in and choose it."""
    await plug_in(at, key)
    await to_the_dialog(at)
    await to_the_way(at, way, title)


async def plug_in(at: Rehearsal, key: str = "Blue key") -> None:
    """Plug a key in as soon as it lies on the dock."""
    await at.user.until_text(key)
    await at.user.until(lambda: not at.user.button(f"Plug in: {key}").visibleRegion().isEmpty())
    at.user.click(f"Plug in: {key}")
    await at.user.until_text("Plugged in")


async def touch(at: Rehearsal, key: str = "Blue key") -> None:
    await at.user.until_text(TOUCH)
    await at.user.until(lambda: at.user.button(f"Touch: {key}").isEnabled())
    at.user.click(f"Touch: {key}")


def test_a_security_key_passes(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_key(at)
        await touch(at)
        await until_passed(at)
        assert at.wire.count(two_step.START_SECURITY_KEY) == at.wire.count(two_step.FINISH_SECURITY_KEY) == 1

    journey(steps, persona="every_way")


def test_a_key_that_is_not_there_is_asked_for(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await at.user.until_text("Blue key")
        await to_the_dialog(at)
        await to_the_way(at, KEY, "No security key is plugged in.")
        await plug_in(at)
        at.user.click("Try again")
        await touch(at)
        await until_passed(at)

    journey(steps, persona="every_way")


def test_a_key_of_somebody_else_is_told_apart(journey: Go) -> None:
    def only_one_key(simulator: Simulator) -> None:
        del simulator.world.configuration.security_keys.registered[1:]

    async def steps(at: Rehearsal) -> None:
        await to_the_key(at, "Black key")
        await touch(at, "Black key")
        await at.user.until_text("This key is not registered with your account.")
        assert at.wire.count(two_step.FINISH_SECURITY_KEY) == 0

    journey(steps, persona="every_way", prepare=only_one_key)


def test_changing_ones_mind_lets_go_of_the_key(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_key(at)
        await at.user.until_text(TOUCH)
        await to_the_way(at, PASSKEY, PASSKEY_TITLE)
        await touch(at)
        await until_passed(at)
        assert at.wire.count(two_step.FINISH_SECURITY_KEY) == 0
        assert at.wire.count(two_step.START_PASSKEY) == at.wire.count(two_step.FINISH_PASSKEY) == 1

    journey(steps, persona="every_way")


def test_a_passkey_proves_once_more_who_asks_and_the_keyboard_is_where_the_work_is(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        challenge(at, ChallengeKind.REAUTHENTICATION)
        refresh(at)
        await at.user.until_text("No security key is plugged in.")
        await at.user.until_focus("Try again")
        await plug_in(at)
        at.user.press_mnemonic("Try again")
        await touch(at)
        await until_passed(at)
        assert at.wire.count(neighbours.REAUTHENTICATE) == 1

    journey(steps, persona="every_way")


def test_escape_ends_it_all(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_key(at)
        await at.user.until_text(TOUCH)
        at.user.press(Qt.Key.Key_Escape)
        await at.user.until(lambda: not in_dialog(at))
        await at.user.until(lambda: not at.user.button("Touch: Blue key").isEnabled())
        at.user.tab("Recovery codes")
        await at.user.until_text("You stopped the check, so nothing was changed.")

    journey(steps, persona="every_way")
