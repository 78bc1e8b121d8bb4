"""Quick sign-in: a code is typed into a device that is signed in already."""

import hmac
from enum import StrEnum

from msgspec import Struct

from desktop.simulator.account import Account
from desktop.simulator.assumptions import (
    QUICK_SIGN_IN_ALPHABET,
    QUICK_SIGN_IN_CODE_LENGTH,
    QUICK_SIGN_IN_LIFETIME_S,
)
from desktop.simulator.changes import Changes
from desktop.simulator.clock import Clock
from desktop.simulator.prompts import Prompt, PromptKind
from desktop.simulator.randomness import Randomness, token, word


class Status(StrEnum):
    """How far a quick sign-in has come, in the service's words."""

    CREATED = "Created"
    USER_LINKED = "UserLinked"
    VALIDATED = "Validated"
    CANCELLED = "Cancelled"
    EXPIRED = "Expired"  # never told: an expired code is answered as an invalid one


class CodeInvalid(Exception):
    """The code is unknown, expired or used, or the private key is not its own."""


class Attempt(Struct, kw_only=True):
    """One quick sign-in. The private key never leaves the device that asked for it.

    Attributes:
        account: whose device took the code; ``None`` while none has.
    """

    code: str
    private_key: str
    expires: float
    status: Status
    since: float
    account: Account | None = None


class QuickSignIns:
    """Every attempt that was begun and not redeemed."""

    def __init__(self, clock: Clock, randomness: Randomness, changes: Changes) -> None:
        self._clock = clock
        self._randomness = randomness
        self._changes = changes
        self._attempts: dict[str, Attempt] = {}

    def create(self) -> Attempt:
        """Begin an attempt."""
        now = self._clock.now()
        attempt = Attempt(
            code=word(self._randomness, QUICK_SIGN_IN_ALPHABET, QUICK_SIGN_IN_CODE_LENGTH),
            private_key=token(self._randomness),
            expires=now + QUICK_SIGN_IN_LIFETIME_S,
            status=Status.CREATED,
            since=now,
        )
        self._attempts[attempt.code] = attempt
        self._changes.announce()
        return attempt

    def find(self, code: str, private_key: str) -> Attempt:
        """Find an attempt for the device that began it.

        Raises:
            CodeInvalid: there is none, or it has expired.
        """
        attempt = self._attempts.get(code)
        if attempt is None or self._clock.now() >= attempt.expires or attempt.status is Status.EXPIRED:
            raise CodeInvalid
        if not hmac.compare_digest(attempt.private_key.encode(), private_key.encode("utf-8", "surrogatepass")):
            raise CodeInvalid
        return attempt

    def cancel(self, code: str) -> None:
        """Give an attempt up, as the device that began it.

        Raises:
            CodeInvalid: there is none that waits.
        """
        self._move(code, Status.CANCELLED, CodeInvalid())

    def redeem(self, code: str, private_key: str) -> Account:
        """Use an approved attempt up, and tell whose device approved it.

        Raises:
            CodeInvalid: there is none, it has expired, or nobody approved it.
        """
        attempt = self.find(code, private_key)
        if attempt.status is not Status.VALIDATED or attempt.account is None:
            raise CodeInvalid
        del self._attempts[code]
        return attempt.account

    def codes(self) -> tuple[str, ...]:
        """Give the codes that no device has taken yet."""
        return tuple(attempt.code for attempt in self._open(Status.CREATED))

    def prompts(self) -> tuple[Prompt, ...]:
        """Give what the devices ask that have taken a code."""
        return tuple(
            Prompt(
                id=attempt.code,
                account=attempt.account.name if attempt.account else "",
                kind=PromptKind.QUICK_SIGN_IN,
                detail=attempt.code,
                since=attempt.since,
            )
            for attempt in self._open(Status.USER_LINKED)
        )

    def enter(self, code: str, account: Account) -> None:
        """Type a code into a device that is signed in to ``account``.

        Raises:
            KeyError: no attempt waits under this code.
        """
        if code not in self.codes():
            raise KeyError(code)
        self._attempts[code].account = account
        self._move(code, Status.USER_LINKED, KeyError(code))

    def answer(self, code: str, status: Status) -> None:
        """Answer on the device that took the code: approve or say no; or let the code run out.

        Raises:
            KeyError: no attempt waits under this code.
        """
        self._move(code, status, KeyError(code))

    def _open(self, *statuses: Status) -> tuple[Attempt, ...]:
        now = self._clock.now()
        return tuple(
            attempt for attempt in self._attempts.values() if attempt.status in statuses and now < attempt.expires
        )

    def _move(self, code: str, status: Status, otherwise: Exception) -> None:
        if code not in {attempt.code for attempt in self._open(Status.CREATED, Status.USER_LINKED)}:
            raise otherwise
        self._attempts[code].status = status
        self._changes.announce()
