"""The one place that solves challenges, whichever call they hold up."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from desktop.api.challenge_stages import (
    handed_back,
    reauthentication_redemption,
    reauthentication_stage,
    two_step_redemption,
    two_step_stage,
)
from desktop.contract import challenge_kinds as kinds
from desktop.contract.refusals import Refusal
from desktop.model.account import Account
from desktop.model.challenges import ChallengeAnswer, GenericChallenge, PassedChallenge, TwoStepStage
from desktop.model.errors import ChallengeUnsolved, Refused, Unsolved
from desktop.model.secret import Secret
from desktop.security_key.port import SecurityKeys
from desktop.services.challenge_queue import ChallengeQueue, Send
from desktop.services.check import Desk
from desktop.services.reauthentication import ReauthenticationCheck
from desktop.services.two_step_check import TwoStepCheck

if TYPE_CHECKING:
    from desktop.api.client import Client

T = TypeVar("T")

MOST_STAGES: Final = 6
"""Stages of one challenge before it is given up: real ones have two or three."""


class Challenges:
    """Solves the challenges that the calls of one session meet.

    Args:
        client: the session's, without a solver of its own.
        desk: puts checks to the owner.
        account: whose session it is; ``None`` before that is known.
        keys: the security keys in reach; ``None`` where none can be.
        open_set_up: opens the set-up wizard.
    """

    def __init__(
        self,
        client: "Client",
        desk: Desk,
        *,
        account: Account | None,
        keys: SecurityKeys | None,
        open_set_up: Callable[[], None],
    ) -> None:
        self._account = account
        self._client = client
        self._desk = desk
        self._keys = keys
        self._open_set_up = open_set_up
        self._queue = ChallengeQueue(self._solved)

    async def solve(self, challenge: GenericChallenge, send: Send[T]) -> T:
        """Get a request through that ``challenge`` holds up: solve it, or wait for another one that is being solved.

        Raises:
            ChallengeUnsolved: it was not solved.
            TwinboltError: the service could not be asked, or ``send`` failed.
        """
        return await self._queue.get_through(challenge, send)

    async def pass_two_step(self, stage: TwoStepStage) -> PassedChallenge:
        """Pass a two-step challenge that is no stage of a generic one, such as a sign-in's.

        Raises:
            ChallengeUnsolved: the owner put it away, or it ran out.
        """
        return await self._desk.put(TwoStepCheck(self._client, stage, self._keys, stage.account or self._account))

    async def _solved(self, first: GenericChallenge) -> ChallengeAnswer:
        stage = first
        for _ in range(MOST_STAGES):
            challenge_id, redemption = await self._redemption(stage)
            following = await self._hand_in(stage, challenge_id, redemption)
            if following is None:
                # The first stage's id and kind with the last stage's solution, as the website's own client sends them.
                return ChallengeAnswer(challenge_id=first.challenge_id, kind=first.kind, metadata=redemption)
            stage = following
        raise ChallengeUnsolved(Unsolved.TOO_MANY, kind=first.kind)

    async def _redemption(self, stage: GenericChallenge) -> tuple[str, Secret[str]]:
        """Solve one stage; give the id under which the solution is handed in, and the solution."""
        match stage.kind:
            case kinds.TWO_STEP:
                return await self._two_step(stage)
            case kinds.REAUTHENTICATION:
                asked = reauthentication_stage(stage.metadata)
                check = ReauthenticationCheck(self._client, asked, self._keys, self._account)
                passed = await self._desk.put(check)
                return stage.challenge_id, reauthentication_redemption(passed.token)
            case kinds.BLOCKED:
                raise ChallengeUnsolved(Unsolved.BLOCKED, kind=stage.kind)
            case kinds.DENIED:
                raise ChallengeUnsolved(Unsolved.DENIED, kind=stage.kind)
            case kind if kind in kinds.BROWSER_ONLY:
                raise ChallengeUnsolved(Unsolved.BROWSER_ONLY, kind=kind)
            case kind if kind in kinds.MUST_SET_UP:
                self._open_set_up()
                raise ChallengeUnsolved(Unsolved.MUST_SET_UP, kind=kind)
        # ``chef``, and whatever else may be a stage without anything to solve. If it was not, the service refuses it.
        return stage.challenge_id, handed_back(stage.metadata)

    async def _two_step(self, stage: GenericChallenge) -> tuple[str, Secret[str]]:
        asked = two_step_stage(stage.metadata)
        if asked is None:
            raise ChallengeUnsolved(Unsolved.UNKNOWN, kind=stage.kind)
        passed = await self.pass_two_step(asked)
        return asked.generic_id or stage.challenge_id, two_step_redemption(asked.challenge, passed)

    async def _hand_in(
        self, stage: GenericChallenge, challenge_id: str, redemption: Secret[str]
    ) -> GenericChallenge | None:
        try:
            return await self._client.assurance.continue_challenge(challenge_id, stage.kind, redemption)
        except Refused as refused:
            if refused.refusal is not Refusal.UNKNOWN:
                raise
            known = stage.kind in {kinds.CHEF, kinds.TWO_STEP, kinds.REAUTHENTICATION}
            raise ChallengeUnsolved(Unsolved.REJECTED if known else Unsolved.UNKNOWN, kind=stage.kind) from refused
