"""Proving once more who asks, by passkey or password, and where the proof goes."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from desktop.contract import neighbours, two_step
from desktop.contract.refusals import Refusal
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.model.methods import MediaType
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.service import Simulator
from tests.viewmodels.challenge.at_the_desk import AtTheDesk, until


def guarded(simulator: Simulator) -> None:
    guarded = simulator.world.generic_challenges.guarded
    guarded[two_step.REGENERATE_RECOVERY_CODES] = (ChallengeKind.REAUTHENTICATION,)


def held_up(steps: Callable[[AtTheDesk], Awaitable[None]], persona: str = "every_way") -> tuple[AtTheDesk, object]:
    """Make new recovery codes, which takes a reauthentication, and give what came of it."""

    async def run() -> tuple[AtTheDesk, object]:
        at = AtTheDesk(persona, guarded)
        made = asyncio.ensure_future(at.client.recovery_codes.regenerate(password=at.password))
        await steps(at)
        (result,) = await asyncio.gather(made, return_exceptions=True)
        return at, result

    return asyncio.run(run())


@pytest.mark.parametrize("way", [MediaType.PASSKEY, MediaType.PASSWORD, MediaType.EMAIL])
def test_the_proof_is_handed_in_with_the_challenge(way: MediaType) -> None:
    at, made = held_up(lambda at: at.pass_by(way))
    assert not isinstance(made, BaseException)
    assert at.world.wire.count(neighbours.REAUTHENTICATE) == 1
    assert at.world.wire.count(two_step.REGENERATE_RECOVERY_CODES) == 2


def test_what_is_offered_follows_the_service() -> None:
    async def look(at: AtTheDesk) -> None:
        dialog = await at.dialog()
        assert dialog.state.offer is not None
        assert dialog.state.offer.ways == (MediaType.PASSKEY, MediaType.PASSWORD, MediaType.EMAIL)
        assert dialog.state.offer.elsewhere == ()
        assert dialog.state.account is not None
        assert dialog.state.account.name == "PracticePenguin"
        dialog.cancel()

    at, result = held_up(look)
    assert isinstance(result, ChallengeUnsolved)
    assert result.reason is Unsolved.CANCELLED
    assert at.world.wire.count(neighbours.REAUTHENTICATE) == 0


def test_without_a_passkey_none_is_offered() -> None:
    async def look(at: AtTheDesk) -> None:
        dialog = await at.dialog()
        assert dialog.state.offer is not None
        assert dialog.state.offer.ways == (MediaType.PASSWORD, MediaType.EMAIL)
        await dialog.way(MediaType.PASSWORD).submit("canary-wrong")  # type: ignore[union-attr]  # it is typed
        assert dialog.way(MediaType.PASSWORD).state.problem is not None
        dialog.cancel()

    held_up(look, persona="guarded")


def test_a_code_by_email_is_wrong_then_right_and_handed_in_once_though_the_token_was_lost() -> None:
    async def steps(at: AtTheDesk) -> None:
        dialog = await at.dialog()
        await dialog.choose(MediaType.EMAIL)
        entered = asyncio.ensure_future(dialog.enter())
        way: Any = dialog.way(MediaType.EMAIL)
        await until(way, lambda state: state.sent)
        await way.submit("canary-wrong")
        assert way.state.problem.refusal is Refusal.WRONG_CODE
        at.world.wire.lose_request_of(neighbours.REAUTHENTICATE)
        code = at.controls.inbox()[0].code
        await way.submit(code)
        assert way.state.problem is not None
        await way.submit(code)
        entered.cancel()

    at, made = held_up(steps)
    assert not isinstance(made, BaseException)
    assert at.world.wire.count(neighbours.SEND_ONE_TIME_CODE) == 1
    assert at.world.wire.count(neighbours.VALIDATE_ONE_TIME_CODE) == 2


def test_where_the_service_sends_no_code_another_way_is_left() -> None:
    async def steps(at: AtTheDesk) -> None:
        missing = Fault(kind=FaultKind.REFUSAL, endpoint=neighbours.SEND_ONE_TIME_CODE, status=404, code=0)
        at.world.simulator.world.faults.order(missing)
        dialog = await at.dialog()
        await dialog.choose(MediaType.EMAIL)
        entered = asyncio.ensure_future(dialog.enter())
        way: Any = dialog.way(MediaType.EMAIL)
        await until(way, lambda state: state.problem is not None)
        assert not way.state.sent
        entered.cancel()
        await dialog.back()
        await dialog.choose(MediaType.PASSWORD)
        await dialog.way(MediaType.PASSWORD).submit(at.controls.password)  # type: ignore[union-attr]  # it is typed

    _, made = held_up(steps)
    assert not isinstance(made, BaseException)
