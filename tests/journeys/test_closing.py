"""Closing the window ends the app, whatever is under way."""

import gc
import weakref
from collections.abc import Awaitable, Callable

import pytest

from desktop.app.twinbolt import Twinbolt
from desktop.contract.two_step import ENABLE_VERIFY_AUTHENTICATOR, GET_CONFIGURATION
from tests.journeys.challenges import to_the_dialog, to_the_way, until_passed
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


def test_nothing_of_it_is_left_in_memory_whatever_was_on_screen(journey: Go) -> None:
    runs: list[weakref.ref[Twinbolt]] = []

    async def steps(at: Rehearsal) -> None:
        runs.append(weakref.ref(at.user._app))
        await to_the_dialog(at)
        await to_the_way(at, "Another device", "Waiting for the answer of your other device.")
        await at.user.until(lambda: at.user.has_button("Approve"))
        at.user.click("Approve")
        at.clock.advance(3)
        await until_passed(at)

    journey(steps, persona="every_way")
    gc.collect()
    assert runs[0]() is None
