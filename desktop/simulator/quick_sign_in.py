"""Quick sign-in: a code is typed into a device that is signed in already."""

import hmac
from dataclasses import dataclass
from enum import StrEnum

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


_WAITING = (Status.CREATED, Status.USER_LINKED)


class CodeInvalid(Exception):
    """The code is unknown, expired or used, or the private key is not its own."""


@dataclass(slots=True, kw_only=True)
class Attempt:
    """One quick sign-in. The private key never leaves the device that asked for it."""

    code: str
    private_key: str
    expires: float
    status: Status
    since: float


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

    def redeem(self, code: str, private_key: str) -> None:
        """Use an approved attempt up.

        Raises:
            CodeInvalid: there is none, it has expired, or nobody approved it.
        """
        if self.find(code, private_key).status is not Status.VALIDATED:
            raise CodeInvalid
        del self._attempts[code]

    def prompts(self) -> tuple[Prompt, ...]:
        """Give the attempts that wait for an answer on another device."""
        now = self._clock.now()
        return tuple(
            Prompt(id=attempt.code, kind=PromptKind.QUICK_SIGN_IN, detail=attempt.code, since=attempt.since)
            for attempt in self._attempts.values()
            if attempt.status in _WAITING and now < attempt.expires
        )

    def answer(self, code: str, status: Status) -> None:
        """Answer an attempt on another device: link it, approve it, say no, or let it run out.

        Raises:
            KeyError: none waits under this code.
        """
        self._move(code, status, KeyError(code))

    def _move(self, code: str, status: Status, otherwise: Exception) -> None:
        if code not in {prompt.id for prompt in self.prompts()}:
            raise otherwise
        self._attempts[code].status = status
        self._changes.announce()
