"""Requests that are held up together: who waits, who is asked, and what is sent how often."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from desktop.contract import two_step
from desktop.contract.refusals import Refusal
from desktop.model.challenges import ChallengeAnswer, GenericChallenge
from desktop.model.errors import ChallengeRequired, ChallengeUnsolved, Unsolved
from desktop.model.secret import Secret
from desktop.services.challenge_queue import ChallengeQueue

Sent = list[str | None]
"""The ids of the answers that a request went out with; ``None`` where it went out as it was."""


def challenge(name: str) -> GenericChallenge:
    return GenericChallenge(challenge_id=name, kind="chef", metadata={})


class Service:
    """Holds requests up. Solving waits until a test says how it ends; ``strict`` takes nothing without an answer."""

    def __init__(self, *, strict: bool = False) -> None:
        self.strict = strict
        self.asked: list[str] = []
        self.ends: asyncio.Queue[Unsolved | None] = asyncio.Queue()
        self.queue = ChallengeQueue(self._solve)

    async def _solve(self, held_up_by: GenericChallenge) -> ChallengeAnswer:
        self.asked.append(held_up_by.challenge_id)
        reason = await self.ends.get()
        if reason is not None:
            raise ChallengeUnsolved(reason, kind=held_up_by.kind)
        return ChallengeAnswer(challenge_id=held_up_by.challenge_id, kind=held_up_by.kind, metadata=Secret("{}"))

    async def request(self, name: str) -> Sent:
        """Be held up by a challenge called ``name``, and get through."""
        sent: Sent = []

        async def send(answer: ChallengeAnswer | None) -> Sent:
            sent.append(None if answer is None else answer.challenge_id)
            if answer is None and self.strict:
                raise ChallengeRequired(
                    "",
                    endpoint=two_step.ENABLE_EMAIL,
                    status=403,
                    code=0,
                    refusal=Refusal.UNKNOWN,
                    challenge=challenge(f"{name} anew"),
                )
            return sent

        return await self.queue.get_through(challenge(name), send)


def run(
    steps: Callable[[Service], Awaitable[None]], *names: str, strict: bool = False
) -> tuple[Service, list[Sent | BaseException]]:
    """Have requests held up together, let the owner take ``steps``, and give what came of the requests."""

    async def story() -> tuple[Service, list[Sent | BaseException]]:
        service = Service(strict=strict)
        together = asyncio.gather(*(service.request(name) for name in names), return_exceptions=True)
        await steps(service)
        return service, await together

    return asyncio.run(story())


def ending(*ends: Unsolved | None) -> Callable[[Service], Awaitable[None]]:
    async def steps(service: Service) -> None:
        await asyncio.sleep(0)  # all are held up by now
        for end in ends:
            await service.ends.put(end)

    return steps


def test_one_check_for_all_that_wait() -> None:
    service, results = run(ending(None), "a", "b", "c")
    assert service.asked == ["a"]
    assert results == [["a"], [None], [None]]


def test_a_service_that_insists_gets_each_its_own_answer() -> None:
    service, results = run(ending(None, None, None), "a", "b", "c", strict=True)
    assert service.asked == ["a", "b anew", "c anew"]
    assert results == [["a"], [None, "b anew"], [None, "c anew"]]


def test_putting_the_check_away_counts_for_all_that_wait() -> None:
    service, results = run(ending(Unsolved.CANCELLED), "a", "b", "c")
    assert service.asked == ["a"]
    assert [error.reason for error in results if isinstance(error, ChallengeUnsolved)] == [Unsolved.CANCELLED] * 3


def test_putting_the_second_check_away_counts_for_those_that_were_held_up_anew() -> None:
    service, (first, *others) = run(ending(None, Unsolved.CANCELLED), "a", "b", "c", strict=True)
    assert service.asked == ["a", "b anew"]
    assert first == ["a"]
    assert [error.reason for error in others if isinstance(error, ChallengeUnsolved)] == [Unsolved.CANCELLED] * 2


@pytest.mark.parametrize("reason", [Unsolved.EXPIRED, Unsolved.BROWSER_ONLY, Unsolved.REJECTED])
def test_a_check_that_failed_leaves_the_others_theirs(reason: Unsolved) -> None:
    service, (first, second) = run(ending(reason, None), "a", "b")
    assert service.asked == ["a", "b"]
    assert isinstance(first, ChallengeUnsolved)
    assert second == ["b"]


def test_who_comes_later_is_asked_anew() -> None:
    async def story() -> None:
        service = Service()
        await ending(None, Unsolved.CANCELLED, None)(service)
        assert await service.request("a") == ["a"]
        with pytest.raises(ChallengeUnsolved):
            await service.request("b")
        assert await service.request("c") == ["c"]

    asyncio.run(story())


def test_a_request_that_is_given_up_makes_room_for_the_next() -> None:
    async def story() -> None:
        service = Service()
        first, second = (asyncio.create_task(service.request(name)) for name in "ab")
        await asyncio.sleep(0)
        first.cancel()
        await service.ends.put(None)
        assert await second == ["b"]
        assert service.asked == ["a", "b"]

    asyncio.run(story())
