"""Ways into and through the challenge dialog that several journeys take."""

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.simulator.generic_challenges import ChallengeKind
from tests.support.running import Rehearsal

HELD_UP = two_step.GET_RECOVERY_CODES
"""The call that the dialog holds up: one that any refresh makes."""
CHAIN = (ChallengeKind.CHEF, ChallengeKind.TWO_STEP)
AT_START = HELD = AGAIN = 1
CHOICE = "How do you want to show that it is you?"
FIRST = "Type the code from your authenticator app"


def challenge(at: Rehearsal, *stages: ChallengeKind, endpoint: Endpoint = HELD_UP) -> None:
    """Have the service hold up a call from now on."""
    at.simulator.world.generic_challenges.guarded[endpoint] = stages or CHAIN


async def to_the_dialog(at: Rehearsal) -> None:
    """Be held up, and see the first way."""
    challenge(at)
    await at.user.click_when_enabled("Refresh")
    await at.user.until_text(FIRST)


async def to_the_way(at: Rehearsal, name: str, title: str = "") -> None:
    """Choose another way, with the mouse; wait for its ``title``, where it has one of its own."""
    at.user.click("Another way")
    await at.user.until_text(CHOICE)
    at.user.click(name)
    at.user.click("Continue")
    if title:
        await at.user.until_text(title)


async def until_passed(at: Rehearsal) -> None:
    """Wait until the dialog is gone and the call that it held up was sent again, once, and served."""
    await at.user.until(lambda: not in_dialog(at))
    await at.user.until(lambda: at.wire.count(HELD_UP) == AT_START + HELD + AGAIN)
    at.user.tab("Recovery codes")
    await at.user.until_text("code")
    await at.user.until(lambda: not at.user.reads("This is what was known before"))


def in_dialog(at: Rehearsal) -> bool:
    return at.user.reads("Roblox asks for a check before it goes on")
