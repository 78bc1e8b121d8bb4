"""Challenges that come all at once: one dialog for all of them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from desktop.model.challenges import ChallengeAnswer, GenericChallenge
from desktop.model.errors import ChallengeRequired, ChallengeUnsolved, Unsolved

T = TypeVar("T")

Solve = Callable[[GenericChallenge], Awaitable[ChallengeAnswer]]
Send = Callable[[ChallengeAnswer | None], Awaitable[T]]
"""Sends a request that was held up once more: with the answer to its challenge, or as it was."""


class ChallengeQueue:
    """Has one challenge solved at a time, and spares the owner those that came while they were busy with another.

    A request that was held up meanwhile waits. Once the owner has passed the check it is sent again as it was, because
    a challenge changes nothing and the service has just seen who asks; only if it is held up anew is its own challenge
    solved. What the owner puts away counts for every request that waited: nobody has to say no twice.
    """

    def __init__(self, solve: Solve) -> None:
        self._solve = solve
        self._turn = asyncio.Lock()
        self._passed = 0
        self._put_away = 0

    async def get_through(self, challenge: GenericChallenge, send: Send[T]) -> T:
        """Send a request again that ``challenge`` holds up, once it may be served.

        Raises:
            ChallengeUnsolved: the challenge was not solved, or the one that was waited for was put away.
            TwinboltError: the service could not be asked, or ``send`` failed.
        """
        async with self._in_turn(challenge) as another_passed:
            if not another_passed:
                return await self._solve_and_send(challenge, send)
        try:
            return await send(None)
        except ChallengeRequired as anew:
            challenge = anew.challenge
        async with self._in_turn(challenge):
            return await self._solve_and_send(challenge, send)

    @asynccontextmanager
    async def _in_turn(self, challenge: GenericChallenge) -> AsyncIterator[bool]:
        """Wait for the dialog to be free; tell whether a check was passed in the meantime."""
        passed, put_away = self._passed, self._put_away
        async with self._turn:
            if self._put_away != put_away:
                raise ChallengeUnsolved(Unsolved.CANCELLED, kind=challenge.kind)
            yield self._passed != passed

    async def _solve_and_send(self, challenge: GenericChallenge, send: Send[T]) -> T:
        try:
            answer = await self._solve(challenge)
        except ChallengeUnsolved as unsolved:
            if unsolved.reason is Unsolved.CANCELLED:
                self._put_away += 1
            raise
        self._passed += 1
        return await send(answer)
