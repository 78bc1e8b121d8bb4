"""Closing the window ends the app, whatever is under way."""

from collections.abc import Awaitable, Callable

import pytest

from desktop.contract.two_step import ENABLE_VERIFY_AUTHENTICATOR, GET_CONFIGURATION
from tests.journeys.steps import Go, to_the_code, to_the_qr_code, type_the_running_code
from tests.support.pretend import Pretend
from tests.support.running import Rehearsal


async def while_a_code_is_sent(at: Rehearsal) -> None:
    await to_the_code(at)
    at.wire.hold(ENABLE_VERIFY_AUTHENTICATOR)
    type_the_running_code(at)
    at.user.click("Turn it on")
    await at.user.until(lambda: at.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1)


async def while_the_account_is_read_again(at: Rehearsal) -> None:
    at.wire.hold(GET_CONFIGURATION)
    at.user.click("Refresh")
    await at.user.until_text("Being read from Roblox…")


async def with_the_enlarged_picture(at: Rehearsal) -> None:
    await to_the_qr_code(at)
    at.user.click("Enlarge")


@pytest.mark.parametrize(
    "middle",
    [while_a_code_is_sent, while_the_account_is_read_again, with_the_enlarged_picture],
)
def test_the_window_can_be_closed_in_the_middle(journey: Go, middle: Callable[[Rehearsal], Awaitable[None]]) -> None:
    journey(middle)


def test_the_window_can_be_closed_before_anything_was_read(journey: Go) -> None:
    def hold(world: Pretend) -> None:
        world.wire.hold(GET_CONFIGURATION)

    async def steps(_: Rehearsal) -> None:
        """Close at once."""

    journey(steps, until_ready=False, on_the_way=hold)
