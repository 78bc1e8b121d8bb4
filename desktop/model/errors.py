"""Everything that can go wrong with a request, as one tree.

::

    TwinboltError
    ├── ForbiddenHost            the address is not on the one list of hosts: nothing was sent
    ├── Unreachable              no connection: nothing was sent                        reason
    ├── NoAnswer                 sent, but the answer never came or was cut off         reason
    ├── Unreadable               an answer came and could not be understood             status, found
    ├── WrongAccount             the session belongs to another account
    ├── ChallengeUnsolved        the check that held the request up was not passed      reason, kind
    └── Refused                  the service said no                                    status, code, refusal
        ├── SignedOut            the session has ended
        ├── TooManyRequests      too often                                              retry_after
        ├── UnderMaintenance     the service is closed for now                          retry_after
        └── ChallengeRequired    the service wants to be surer who is asking            challenge

Each carries the endpoint (where there is one) and what its handler needs. ``may_have_changed`` says whether a change
may have been made although this error was raised: then nothing is sent again before the state was read.
"""

from enum import Enum, auto
from typing import Final

from desktop.contract.endpoint import Effect, Endpoint
from desktop.contract.refusals import Refusal
from desktop.model.challenges import GenericChallenge


class TwinboltError(Exception):
    """Root of the tree."""

    def __init__(self, message: str, *, endpoint: Endpoint | None = None) -> None:
        super().__init__(message)
        self.endpoint = endpoint

    @property
    def may_have_changed(self) -> bool:
        """Whether the account may have been changed although the request failed."""
        return False


class ForbiddenHost(TwinboltError):
    """The address is not on the list of hosts. Nothing was sent."""


class Reach(Enum):
    """Why no connection, or no answer, came about.

    ``CERTIFICATE``: whoever answered has one that nobody trusted vouches for; ``CERTIFICATE_DATE``: one that is not
    valid now; ``CERTIFICATE_NAME``: one of another name.
    """

    NO_NETWORK = auto()
    REFUSED = auto()
    CERTIFICATE = auto()
    CERTIFICATE_DATE = auto()
    CERTIFICATE_NAME = auto()
    TIMED_OUT = auto()
    CUT_OFF = auto()


UNTRUSTED: Final = frozenset({Reach.CERTIFICATE, Reach.CERTIFICATE_DATE, Reach.CERTIFICATE_NAME})
"""Somebody answered who may be anybody."""


class Unreachable(TwinboltError):
    """No connection was made, so nothing was sent and nothing was changed."""

    def __init__(self, message: str, *, endpoint: Endpoint, reason: Reach) -> None:
        super().__init__(message, endpoint=endpoint)
        self.reason = reason


class NoAnswer(TwinboltError):
    """The request was sent, but its answer did not arrive whole."""

    def __init__(self, message: str, *, endpoint: Endpoint, reason: Reach) -> None:
        super().__init__(message, endpoint=endpoint)
        self.reason = reason

    @property
    def may_have_changed(self) -> bool:
        """True for requests that change something."""
        return self.endpoint is not None and self.endpoint.effect is Effect.CHANGE


class Found(Enum):
    """What an answer turned out to be instead of what the service documents."""

    EMPTY = auto()
    TEXT = auto()
    HTML = auto()
    BROKEN_JSON = auto()
    OTHER_SHAPE = auto()
    REDIRECT = auto()
    TOO_LARGE = auto()


class Unreadable(TwinboltError):
    """An answer came that could not be understood."""

    def __init__(self, message: str, *, endpoint: Endpoint, status: int, found: Found) -> None:
        super().__init__(message, endpoint=endpoint)
        self.status = status
        self.found = found

    @property
    def may_have_changed(self) -> bool:
        """True where a request that changes something was not clearly refused (anything but 4xx)."""
        changes = self.endpoint is not None and self.endpoint.effect is Effect.CHANGE
        return changes and not 400 <= self.status < 500  # noqa: PLR2004  (HTTP's class of client errors)


class WrongAccount(TwinboltError):
    """The session belongs to another account than the one it was kept for."""


class Unsolved(Enum):
    """Why a challenge was not solved."""

    CANCELLED = auto()
    EXPIRED = auto()
    REJECTED = auto()
    MUST_SET_UP = auto()
    BROWSER_ONLY = auto()
    BLOCKED = auto()
    DENIED = auto()
    UNKNOWN = auto()
    TOO_MANY = auto()


class ChallengeUnsolved(TwinboltError):
    """The challenge that held a request up was not solved, so the request was not served and nothing was changed.

    Attributes:
        kind: the service's word for the challenge.
    """

    def __init__(self, reason: Unsolved, *, kind: str) -> None:
        super().__init__(f"the challenge {kind!r} was not solved: {reason.name}")
        self.reason = reason
        self.kind = kind


class Refused(TwinboltError):
    """The service said no.

    Attributes:
        status: the HTTP status.
        code: the code in the body, ``None`` where it held none.
        refusal: what the two mean.
    """

    def __init__(self, message: str, *, endpoint: Endpoint, status: int, code: int | None, refusal: Refusal) -> None:
        super().__init__(message, endpoint=endpoint)
        self.status = status
        self.code = code
        self.refusal = refusal

    @property
    def may_have_changed(self) -> bool:
        """True where a request that changes something failed inside the service, for a reason it did not name."""
        changes = self.endpoint is not None and self.endpoint.effect is Effect.CHANGE
        return changes and self.refusal is Refusal.UNKNOWN and self.status >= 500  # noqa: PLR2004  (HTTP's server errors)


class SignedOut(Refused):
    """The session has ended; only signing in again helps."""


class _Postponed(Refused):
    """The service may say yes later: ``retry_after`` seconds from now, ``None`` where it did not say."""

    def __init__(
        self,
        message: str,
        *,
        endpoint: Endpoint,
        status: int,
        code: int | None,
        refusal: Refusal,
        retry_after: float | None,
    ) -> None:
        super().__init__(message, endpoint=endpoint, status=status, code=code, refusal=refusal)
        self.retry_after = retry_after


class TooManyRequests(_Postponed):
    """Asked too often."""


class UnderMaintenance(_Postponed):
    """The service is closed for the moment."""


class ChallengeRequired(Refused):
    """The request is held up until ``challenge`` is solved."""

    def __init__(
        self,
        message: str,
        *,
        endpoint: Endpoint,
        status: int,
        code: int | None,
        refusal: Refusal,
        challenge: GenericChallenge,
    ) -> None:
        super().__init__(message, endpoint=endpoint, status=status, code=code, refusal=refusal)
        self.challenge = challenge
