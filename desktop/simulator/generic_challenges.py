"""Generic challenges: the service answers a request with a challenge and serves it once that was solved."""

import json
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from desktop.contract.endpoint import Endpoint
from desktop.simulator.account import Account
from desktop.simulator.assumptions import CHALLENGE_LIFETIME_S, SPARED_S
from desktop.simulator.challenges import Challenges
from desktop.simulator.clock import Clock
from desktop.simulator.media import ActionType, MediaType
from desktop.simulator.randomness import Randomness, token
from desktop.simulator.reauthentication import Reauthentication
from desktop.simulator.refusals import Malformed
from desktop.simulator.sessions import Session


class ChallengeKind(StrEnum):
    """The kinds that can be asked for. Those from ``CAPTCHA`` on have no solution that could be handed in here."""

    CHEF = "chef"
    TWO_STEP = "twostepverification"
    REAUTHENTICATION = "reauthentication"
    CAPTCHA = "captcha"
    BLOCK_SESSION = "blocksession"
    DEVICE_INTEGRITY = "deviceintegrity"
    DENIED = "denied"
    FORCE_TWO_STEP = "forcetwostepverification"
    FORCE_AUTHENTICATOR = "forceauthenticator"


LOCK_STATE = "LOCK_STATE_LOCKED"
"""Assumption: the states begin with ``LOCK_STATE_``, and no whole one is known."""

Stages = tuple[ChallengeKind, ...]

SOLVABLE = frozenset({ChallengeKind.CHEF, ChallengeKind.TWO_STEP, ChallengeKind.REAUTHENTICATION})


class Stage(Struct, frozen=True, kw_only=True):
    """What has to be solved next; ``kind`` is ``None`` once all is done. ``metadata`` is JSON text."""

    challenge_id: str
    kind: ChallengeKind | None
    metadata: str


class Challenged(Exception):
    """The request is held up until a challenge is solved."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.kind)
        self.stage = stage


class SolutionRejected(Exception):
    """A request came back with a challenge that was not solved, not its own, or used before."""


class _Open(Struct, kw_only=True):
    endpoint: Endpoint
    session: Session | None
    kinds: Stages
    expires: float
    spared_until: float = 0.0
    at: int = 0
    redemption: str = ""
    metadata: str = ""


class Solution(Struct, frozen=True, kw_only=True):
    """The three ``rblx-challenge-*`` headers of a repeated request, the metadata decoded to JSON text."""

    challenge_id: str
    kind: str
    metadata: str


class GenericChallenges(Struct, kw_only=True):
    """Which operations are challenged, and the challenges under way.

    Attributes:
        guarded: the operations that are challenged, each with the stages to pass.
        may_remember: ask whether to trust the device from now on.
        waits: threaten to wait after a two-step challenge, for each method that does not do away with it (False).
    """

    clock: Clock
    randomness: Randomness
    account: Account
    two_step: Challenges
    reauthentication: Reauthentication
    guarded: dict[Endpoint, Stages] = field(default_factory=dict)
    may_remember: bool = False
    waits: dict[MediaType, bool] = field(default_factory=dict)
    _open: dict[str, _Open] = field(default_factory=dict)

    def admit(self, endpoint: Endpoint, solution: Solution | None, session: Session | None) -> None:
        """Let a request through, or hold it up. What is not guarded goes through whatever it carries.

        Raises:
            Challenged: the operation is guarded, the request carries no solution, and its session has not just passed
                another challenge.
            SolutionRejected: the solution is not good. A good one is used up.
        """
        kinds = self.guarded.get(endpoint)
        if kinds is None:
            return
        if solution is not None:
            self._redeem(endpoint, solution)
            return
        if self._is_spared(endpoint, session):
            return
        raise self.challenge(endpoint, kinds, session)

    def challenge(self, endpoint: Endpoint, kinds: Stages, session: Session | None) -> Challenged:
        """Open a challenge that holds an operation up."""
        challenge_id = token(self.randomness)
        expires = self.clock.now() + CHALLENGE_LIFETIME_S
        held = _Open(endpoint=endpoint, session=session, kinds=kinds, expires=expires)
        self._open[challenge_id] = held
        return Challenged(self._stage(challenge_id, held))

    def resume(self, challenge_id: str, kind: str, redemption: str) -> Stage:
        """Take the solution of a stage; give the next stage.

        Raises:
            Malformed: no such challenge is open, it is at another stage, or the solution is wrong.
        """
        held = self._open.get(challenge_id)
        if held is None or self.clock.now() >= held.expires or held.at >= len(held.kinds):
            raise Malformed("no such challenge is open")
        if held.kinds[held.at] != kind:
            raise Malformed("the challenge is at another stage")
        if not self._solves(held, held.kinds[held.at], _json_object(redemption)):
            raise Malformed("the solution is wrong")
        held.at += 1
        held.redemption = redemption
        if held.at == len(held.kinds):
            self._spare(held)
        return self._stage(challenge_id, held)

    def _spare(self, passed: _Open) -> None:
        """Ask no second time of a session that has just shown whose it is: what it waited for may come as it was."""
        if passed.session is None:
            return
        for other in self._open.values():
            if other is not passed and other.session is passed.session and SOLVABLE.issuperset(other.kinds):
                other.spared_until = self.clock.now() + SPARED_S

    def _is_spared(self, endpoint: Endpoint, session: Session | None) -> bool:
        """Tell whether a request was held up while its session passed another challenge. It counts once."""
        now = self.clock.now()
        for challenge_id, held in self._open.items():
            if held.endpoint is endpoint and held.session is session and now < held.spared_until:
                del self._open[challenge_id]
                return True
        return False

    def _solves(self, held: _Open, kind: ChallengeKind, redemption: Mapping[str, object]) -> bool:
        if kind is ChallengeKind.CHEF:
            return True
        if kind is ChallengeKind.TWO_STEP:
            asked = json.loads(held.metadata)["challengeId"]
            proof = redemption.get("verificationToken")
            return redemption.get("challengeId") == asked and self.two_step.redeem(asked, str(proof or ""))
        if kind is ChallengeKind.REAUTHENTICATION:
            return self.reauthentication.redeem(str(redemption.get("reauthenticationToken") or ""))
        return False

    def _redeem(self, endpoint: Endpoint, solution: Solution) -> None:
        held = self._open.pop(solution.challenge_id, None)
        solved = (
            held is not None
            and held.endpoint is endpoint
            and held.at == len(held.kinds)
            and held.kinds[0] == solution.kind
            and self.clock.now() < held.expires
            and _json_object(held.redemption) == _json_object(solution.metadata)
        )
        if not solved:
            raise SolutionRejected

    def _stage(self, challenge_id: str, held: _Open) -> Stage:
        kind = held.kinds[held.at] if held.at < len(held.kinds) else None
        held.metadata = json.dumps(self._metadata(challenge_id, kind)) if kind else ""
        return Stage(challenge_id=challenge_id, kind=kind, metadata=held.metadata)

    def _metadata(self, challenge_id: str, kind: ChallengeKind) -> Mapping[str, object]:
        if kind is ChallengeKind.TWO_STEP:
            inner = self.two_step.open(self.account.user_id, ActionType.GENERIC)
            return {
                "userId": str(self.account.user_id),
                "challengeId": inner.challenge_id,
                "shouldShowRememberDeviceCheckbox": self.may_remember,
                "actionType": inner.action_type,
                "sharedParameters": {
                    "shouldAnalyze": False,
                    "genericChallengeId": challenge_id,
                    "useContinueMode": True,
                }
                | self._delay(),
            }
        if kind is ChallengeKind.REAUTHENTICATION:
            return self.reauthentication.ask()
        return {"challengeId": token(self.randomness)}

    def _delay(self) -> dict[str, object]:
        if not self.waits:
            return {}
        methods = [{"method": method, "bypassable": bypasses} for method, bypasses in self.waits.items()]
        return {"delayParameters": {"state": LOCK_STATE, "eligibleMethods": methods}}


def _json_object(text: str) -> Mapping[str, object]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise Malformed("the challenge's metadata is not JSON") from error
    if not isinstance(found, dict):
        raise Malformed("the challenge's metadata is not an object")
    return found
