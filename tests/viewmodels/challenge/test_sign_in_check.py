"""The second step of a sign-in, passed each of the eight ways."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from desktop.contract import neighbours
from desktop.model.methods import MediaType
from desktop.services.sign_in import POLL_S, NotSignedIn, QuickSignInService, Stop
from tests.services.sign_ins import Owner, settle
from tests.viewmodels.challenge.at_the_desk import AtTheDesk

WAYS = sorted(set(MediaType) - {MediaType.UNKNOWN})
NAME = "PracticePenguin"


def signing_in(steps: Callable[[AtTheDesk], Awaitable[None]], at: AtTheDesk | None = None) -> object:
    """Sign in by Quick sign-in to the account that has every way, and give what came of it."""

    async def run(at: AtTheDesk) -> object:
        service = QuickSignInService(at.gateway, sleep=at.world.clock.sleep)
        owner = Owner()
        signed_in = asyncio.ensure_future(service.sign_in(owner.begun.append, owner))
        await settle()
        at.controls.approve(owner.begun[0].code)
        at.world.clock.advance(POLL_S)
        await steps(at)
        (result,) = await asyncio.gather(signed_in, return_exceptions=True)
        return result

    return asyncio.run(run(at or AtTheDesk()))


@pytest.mark.parametrize("way", WAYS)
def test_each_way_leads_to_the_session(way: MediaType) -> None:
    at = AtTheDesk()
    arrival = signing_in(lambda at: at.pass_by(way), at)
    assert not isinstance(arrival, BaseException)
    assert at.world.wire.count(neighbours.FINISH_LOG_IN) == 1


def test_the_account_that_is_signed_in_to_is_named() -> None:
    async def look(at: AtTheDesk) -> None:
        dialog = await at.dialog()
        assert dialog.state.account is not None
        assert dialog.state.account.name == NAME
        dialog.cancel()

    ended = signing_in(look)
    assert isinstance(ended, NotSignedIn)
    assert ended.stop is Stop.TWO_STEP_GIVEN_UP
