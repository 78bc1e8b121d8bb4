"""Errors as states hold them: what a sentence can be chosen by, and nothing that would keep a traceback alive."""

import math
from enum import Enum, auto

from msgspec import Struct

from desktop.contract.refusals import Refusal
from desktop.model.errors import (
    ChallengeRequired,
    ChallengeUnsolved,
    ForbiddenHost,
    Found,
    NoAnswer,
    Reach,
    Refused,
    TooManyRequests,
    TwinboltError,
    UnderMaintenance,
    Unreachable,
    Unreadable,
    Unsolved,
    WrongAccount,
)


class Kind(Enum):
    """The branches of the error tree that a person is told about in different ways."""

    FORBIDDEN_HOST = auto()
    UNREACHABLE = auto()
    NO_ANSWER = auto()
    UNREADABLE = auto()
    WRONG_ACCOUNT = auto()
    REFUSED = auto()
    CHALLENGED = auto()
    CHALLENGE_UNSOLVED = auto()


class Problem(Struct, frozen=True, kw_only=True):
    """What went wrong.

    Attributes:
        endpoint: name of the contract's row, empty where no request was involved.
        retry_after_s: whole seconds until another try makes sense, ``None`` where the service did not say.
        may_have_changed: the account may have been changed all the same.
        challenge: the service's word for the challenge that holds the request up.
        unsolved: why that challenge was not solved.
    """

    kind: Kind
    endpoint: str = ""
    refusal: Refusal | None = None
    reach: Reach | None = None
    found: Found | None = None
    status: int | None = None
    code: int | None = None
    retry_after_s: int | None = None
    may_have_changed: bool = False
    challenge: str = ""
    unsolved: Unsolved | None = None

    @property
    def owner_stopped(self) -> bool:
        """Whether it is no trouble at all: the owner put the check away."""
        return self.unsolved is Unsolved.CANCELLED


def problem_of(error: TwinboltError | None) -> Problem | None:
    """Describe an error; ``None`` stays ``None``."""
    if error is None:
        return None
    endpoint = error.endpoint.name if error.endpoint else ""
    match error:
        case Refused():
            return _refused(error, endpoint)
        case Unreachable():
            return Problem(kind=Kind.UNREACHABLE, endpoint=endpoint, reach=error.reason)
        case NoAnswer():
            return Problem(
                kind=Kind.NO_ANSWER,
                endpoint=endpoint,
                reach=error.reason,
                may_have_changed=error.may_have_changed,
            )
        case Unreadable():
            return Problem(
                kind=Kind.UNREADABLE,
                endpoint=endpoint,
                found=error.found,
                status=error.status,
                may_have_changed=error.may_have_changed,
            )
        case ChallengeUnsolved():
            return Problem(kind=Kind.CHALLENGE_UNSOLVED, challenge=error.kind, unsolved=error.reason)
        case WrongAccount():
            return Problem(kind=Kind.WRONG_ACCOUNT, endpoint=endpoint)
        case ForbiddenHost():
            return Problem(kind=Kind.FORBIDDEN_HOST, endpoint=endpoint)
    msg = f"no description for {type(error).__name__}"
    raise TypeError(msg)


def _refused(error: Refused, endpoint: str) -> Problem:
    wait = error.retry_after if isinstance(error, TooManyRequests | UnderMaintenance) else None
    challenge = error.challenge.kind if isinstance(error, ChallengeRequired) else ""
    return Problem(
        kind=Kind.CHALLENGED if challenge else Kind.REFUSED,
        endpoint=endpoint,
        refusal=error.refusal,
        status=error.status,
        code=error.code,
        retry_after_s=None if wait is None else math.ceil(wait),
        may_have_changed=error.may_have_changed,
        challenge=challenge,
    )
