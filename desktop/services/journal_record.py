"""What is kept of one account between runs: how it looked last, what this app sent, and what changed."""

from datetime import datetime
from typing import Generic, TypeVar

from msgspec import Struct

from desktop.model.account import RecoveryCodesStatus
from desktop.model.journal import Entry, What
from desktop.model.methods import Configuration
from desktop.services.account_state import Part

T = TypeVar("T")

WATCHED = (Part.CONFIGURATION, Part.SECURITY_KEYS, Part.RECOVERY_CODES)
"""The parts of an account whose changes are noted."""


class Seen(Struct, Generic[T], frozen=True, kw_only=True):
    """One part of an account, and when it was read."""

    value: T
    at: datetime


class Known(Struct, frozen=True, kw_only=True):
    """How an account looked last. ``None``: that part was never read. Keys are known by their nicknames."""

    configuration: Seen[Configuration] | None = None
    keys: Seen[tuple[str, ...]] | None = None
    codes: Seen[RecoveryCodesStatus] | None = None


class Expected(Struct, frozen=True, kw_only=True):
    """Something that may be seen because of a request of this app. ``subject`` as in :class:`Entry`."""

    what: What
    subject: str = ""

    @property
    def part(self) -> Part:
        """The part of the account in which it would be seen."""
        return _PARTS.get(self.what, Part.CONFIGURATION)


class Sent(Struct, frozen=True, kw_only=True):
    """A request of this app that changes something, until the account shows what it did.

    Attributes:
        endpoint: name of the contract's row.
        ended: when it was answered, or given up; ``None`` while it is under way.
        expected: what may still be seen of it.
        shown: something of it was seen.
    """

    endpoint: str
    begun: datetime
    ended: datetime | None = None
    expected: tuple[Expected, ...]
    shown: bool = False

    @property
    def at(self) -> datetime:
        """When it took effect, as well as that is known."""
        return self.ended or self.begun


class Record(Struct, frozen=True, kw_only=True):
    """Everything that is kept of one account.

    Attributes:
        entries: what changed, the oldest first.
        known: how it looked last.
        sent: the requests that may explain what is seen next.
        since: when it was looked at for the first time.
        complete: whether everything that this app sent since ``known`` was read is in ``sent``.
    """

    entries: tuple[Entry, ...] = ()
    known: Known = Known()
    sent: tuple[Sent, ...] = ()
    since: datetime | None = None
    complete: bool = True


_PARTS = {
    What.KEY_ADDED: Part.SECURITY_KEYS,
    What.KEY_REMOVED: Part.SECURITY_KEYS,
    What.CODES_MADE: Part.RECOVERY_CODES,
    What.CODES_USED: Part.RECOVERY_CODES,
    What.CODES_GONE: Part.RECOVERY_CODES,
}
