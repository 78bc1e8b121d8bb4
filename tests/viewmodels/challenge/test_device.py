import asyncio
from typing import Any

import pytest

from desktop.contract.refusals import Refusal
from desktop.model.challenges import PassedChallenge
from desktop.model.methods import MediaType
from desktop.viewmodels.challenge.device import DevicePhase
from tests.viewmodels.challenge.made_up import TOKEN, Open, no_answer, opened, refused

A, D = MediaType.AUTHENTICATOR, MediaType.CROSS_DEVICE


def test_the_device_is_looked_at_every_three_seconds() -> None:
    async def steps(at: Open, way: Any) -> None:
        assert (way.state.phase, way.state.asks_left) == (DevicePhase.WAITING, 4)
        for looks in (1, 2):
            at.clock.advance(3)
            await at.pause()
            assert at.check.asked.count("look") == looks
        at.clock.advance(3)
        assert await at.dialog.outcome() == PassedChallenge(token=TOKEN, remember_device=False)
        await at.dialog.close()
        assert "withdraw" not in at.check.asked

    opened(steps, D, answers=[None, None, no_answer(), TOKEN])


@pytest.mark.parametrize(
    ("refusal", "phase"),
    [
        (Refusal.DENIED_CHALLENGE, DevicePhase.DENIED),
        (Refusal.EXPIRED_DIALOG, DevicePhase.EXPIRED),
        (Refusal.UNKNOWN, DevicePhase.STOPPED),
    ],
)
def test_how_the_device_ends_it(refusal: Refusal, phase: DevicePhase) -> None:
    async def steps(at: Open, way: Any) -> None:
        for _ in range(3):
            at.clock.advance(3)
            await at.pause()
        assert way.state.phase is phase
        assert at.check.asked.count("look") == 1

    opened(steps, D, answers=[None, refused(refusal)])


def test_leaving_takes_the_question_off_the_device_and_stops_looking() -> None:
    async def steps(at: Open, _: Any) -> None:
        await at.dialog.other_ways()
        at.clock.advance(30)
        await at.pause()
        assert at.check.asked == ["ask device", "withdraw"]

    opened(steps, D, A)


def test_coming_back_in_a_hurry_puts_the_question_again_as_soon_as_it_may_be() -> None:
    async def steps(at: Open, way: Any) -> None:
        await at.dialog.other_ways()
        await at.dialog.back()
        entered = asyncio.ensure_future(at.dialog.enter())
        await at.pause()
        assert at.check.asked == ["ask device", "withdraw"]
        assert way.state.phase is DevicePhase.STOPPED
        at.clock.advance(3)
        await at.pause()
        assert at.check.asked == ["ask device", "withdraw", "ask device"]
        assert way.state.phase is DevicePhase.WAITING
        entered.cancel()

    opened(steps, D, A)


def test_the_device_is_asked_five_times_at_most_and_not_in_a_hurry() -> None:
    async def steps(at: Open, way: Any) -> None:
        asking = []
        for asked in range(1, 6):
            assert (at.check.asked.count("ask device"), way.state.asks_left) == (asked, 5 - asked)
            await way.ask()
            assert at.check.asked.count("ask device") == asked
            at.clock.advance(3)
            await at.pause()
            asking.append(asyncio.ensure_future(way.ask()))
            await at.pause()
        assert at.check.asked.count("ask device") == 5
        for asked_again in asking:
            asked_again.cancel()

    opened(steps, D)
