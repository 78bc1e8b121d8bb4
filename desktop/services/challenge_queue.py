"""Challenges that come all at once, solved one at a time."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable

from desktop.model.challenges import ChallengeAnswer, GenericChallenge
from desktop.model.errors import ChallengeUnsolved, Unsolved

Solve = Callable[[GenericChallenge], Awaitable[ChallengeAnswer]]


class ChallengeQueue:
    """Lets the calls that are held up wait for their turn.

    Calls that were held up by the same challenge share its answer. What the owner puts away counts for every call that
    was waiting behind it: nobody has to say no twice.
    """

    def __init__(self, solve: Solve) -> None:
        self._solve = solve
        self._turn = asyncio.Lock()
        self._asking: Counter[str] = Counter()
        self._answers: dict[str, ChallengeAnswer] = {}
        self._arrived = 0
        self._given_up = 0

    async def answer(self, challenge: GenericChallenge) -> ChallengeAnswer:
        """Wait for the answer to a challenge.

        Raises:
            ChallengeUnsolved: it was not solved, or one that came before it was put away.
            TwinboltError: the service could not be asked.
        """
        self._arrived += 1
        ticket = self._arrived
        self._asking[challenge.challenge_id] += 1
        try:
            async with self._turn:
                return await self._in_turn(ticket, challenge)
        finally:
            self._asking[challenge.challenge_id] -= 1
            if not self._asking[challenge.challenge_id]:
                del self._asking[challenge.challenge_id]
                self._answers.pop(challenge.challenge_id, None)

    async def _in_turn(self, ticket: int, challenge: GenericChallenge) -> ChallengeAnswer:
        if ticket <= self._given_up:
            raise ChallengeUnsolved(Unsolved.CANCELLED, kind=challenge.kind)
        known = self._answers.get(challenge.challenge_id)
        if known is not None:
            return known
        try:
            answer = await self._solve(challenge)
        except ChallengeUnsolved as unsolved:
            if unsolved.reason is Unsolved.CANCELLED:
                self._given_up = self._arrived
            raise
        self._answers[challenge.challenge_id] = answer
        return answer
