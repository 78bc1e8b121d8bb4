"""Ways through the set-up wizard that several journeys take."""

from collections.abc import Awaitable, Callable

from desktop.simulator.media import MediaType
from tests.support.running import Rehearsal

Go = Callable[..., None]
"""What the fixture ``journey`` gives: runs the steps of a journey."""

Press = Callable[[Rehearsal], Awaitable[object]]
"""Presses something, as soon as that can be done."""

CODE_FIELD = "Code from your authenticator app"
PASSWORD_FIELD = "Roblox password"


def pressing(button: str) -> Press:
    """Press a button as soon as it can be pressed."""

    return lambda at: at.user.click_when_enabled(button)


def to_the_welcome(at: Rehearsal) -> None:
    at.user.click("Set up two-step verification")


def to_the_choice(at: Rehearsal) -> None:
    to_the_welcome(at)
    at.user.click("Start")


async def to_the_password(at: Rehearsal) -> None:
    """Where the service :func:`~tests.support.pretend.demands_password`."""
    to_the_choice(at)
    at.user.click("Continue")
    await at.user.until_text("Roblox asks for your password")


async def to_the_qr_code(at: Rehearsal) -> None:
    to_the_choice(at)
    at.user.click("Continue")
    await at.user.until_text("Scan this with your authenticator app")


async def to_the_code(at: Rehearsal) -> None:
    await to_the_qr_code(at)
    scan(at)


def scan(at: Rehearsal) -> None:
    """Have the practice phone look at the screen, and go on."""
    at.user.click("Scan the screen")
    assert at.user.reads("Added.")
    at.user.click("I have scanned it")


def running_code(at: Rehearsal) -> str:
    """What the phone shows; of several entries, the newest."""
    return at.user.labels("Running code")[0]


def type_the_running_code(at: Rehearsal) -> None:
    at.user.type_into(CODE_FIELD, running_code(at))


async def to_the_recovery_codes(at: Rehearsal) -> list[str]:
    """Turn the authenticator on; the recovery codes as they are on screen."""
    await to_the_code(at)
    type_the_running_code(at)
    at.user.click("Turn it on")
    await at.user.until_text("Write down your recovery codes")
    return recovery_codes(at)


def recovery_codes(at: Rehearsal) -> list[str]:
    return [at.user.labels(f"Recovery code {number}")[0] for number in range(1, 11)]


def code_asked_for(at: Rehearsal, codes: list[str]) -> str:
    question = next(text for text in at.user.texts() if "type recovery code number" in text)
    return codes[int(question.split("number ")[1].split(".")[0]) - 1]


async def to_the_confirmation(at: Rehearsal) -> list[str]:
    codes = await to_the_recovery_codes(at)
    at.user.click("I wrote them down")
    return codes


def is_on(at: Rehearsal) -> bool:
    """Whether the pretend service has the authenticator on."""
    return at.simulator.world.configuration.is_on(MediaType.AUTHENTICATOR)
