"""Practice keys on the dock: plugged in, touched, pulled out; and the questions that they ask."""

from tests.support.running import Rehearsal

BLUE, BLACK = "Blue key", "Black key"
"""The key without a PIN, and the one with."""
PIN_FIELD, PIN = "PIN of the key", "2580"
ASKS_PIN, WAITS = "Type the PIN of the key", "Touch your key now"


async def until_out(at: Rehearsal) -> None:
    """Wait until the keys lie on the dock."""
    await at.user.until(
        lambda: at.user.has_button(f"Plug in: {BLACK}") and at.user.button(f"Plug in: {BLACK}").height()
    )


async def plug_in(at: Rehearsal, key: str) -> None:
    await at.user.until(lambda: at.user.has_button(f"Plug in: {key}"))
    at.user.click(f"Plug in: {key}")
    await at.user.until(lambda: at.user.has_button(f"Pull out: {key}"))


async def pull_out(at: Rehearsal, key: str) -> None:
    at.user.click(f"Pull out: {key}")
    await at.user.until(lambda: at.user.has_button(f"Plug in: {key}"))


def blinks(at: Rehearsal, key: str) -> bool:
    return at.user.has_button(f"Touch: {key}") and at.user.button(f"Touch: {key}").isEnabled()


async def touch(at: Rehearsal, key: str) -> None:
    await at.user.until(lambda: blinks(at, key))
    at.user.click(f"Touch: {key}")


async def give_pin(at: Rehearsal, pin: str = PIN) -> None:
    await at.user.until_text(ASKS_PIN)
    await at.user.until_focus(PIN_FIELD)
    at.user.write(pin)
    at.user.click("Continue")
