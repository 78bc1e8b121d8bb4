"""Proving once more who asks, by passkey or password, and where the proof goes."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from desktop.contract import neighbours, two_step
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.model.methods import MediaType
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.simulator.service import Simulator
from tests.viewmodels.challenge.at_the_desk import AtTheDesk


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


@pytest.mark.parametrize("way", [MediaType.PASSKEY, MediaType.PASSWORD])
def test_the_proof_is_handed_in_with_the_challenge(way: MediaType) -> None:
    at, made = held_up(lambda at: at.pass_by(way))
    assert not isinstance(made, BaseException)
    assert at.world.wire.count(neighbours.REAUTHENTICATE) == 1
    assert at.world.wire.count(two_step.REGENERATE_RECOVERY_CODES) == 2


def test_what_is_offered_follows_the_service_and_the_code_by_email_is_the_websites() -> None:
    async def look(at: AtTheDesk) -> None:
        dialog = await at.dialog()
        assert dialog.state.offer is not None
        assert dialog.state.offer.ways == (MediaType.PASSKEY, MediaType.PASSWORD)
        assert dialog.state.offer.elsewhere == (MediaType.EMAIL,)
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
        assert dialog.state.offer.ways == (MediaType.PASSWORD,)
        await dialog.way(MediaType.PASSWORD).submit("canary-wrong")  # type: ignore[union-attr]  # it is typed
        assert dialog.way(MediaType.PASSWORD).state.problem is not None
        dialog.cancel()

    held_up(look, persona="guarded")
