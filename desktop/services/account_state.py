"""What is known of the account at the moment, and how fresh it is."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.account import Account, EmailAddress, PhoneNumber, RecoveryCodesStatus
from desktop.model.errors import TwinboltError
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration
from desktop.model.security_keys import SecurityKeyCredential

T = TypeVar("T")


class Phase(Enum):
    """How much can be said about one part of the account."""

    UNKNOWN = auto()
    LOADING = auto()
    READY = auto()
    STALE = auto()
    FAILED = auto()


class Loadable(Struct, Generic[T], frozen=True, kw_only=True):
    """One part of the account as last read.

    Attributes:
        value: what was read, ``None`` before the first answer.
        problem: why the last attempt failed, ``None`` if it did not.
        loading: whether an answer is on its way.
        read_at: when ``value`` was read.
    """

    value: T | None = None
    problem: TwinboltError | None = None
    loading: bool = False
    read_at: datetime | None = None

    @property
    def phase(self) -> Phase:
        """Sum up the four attributes."""
        if self.value is not None:
            return Phase.READY if self.problem is None else Phase.STALE
        if self.loading:
            return Phase.LOADING
        return Phase.UNKNOWN if self.problem is None else Phase.FAILED

    def begun(self) -> "Loadable[T]":
        """Being asked for again."""
        return replace(self, loading=True)

    def answered(self, value: T, at: datetime) -> "Loadable[T]":
        """Read anew."""
        return Loadable(value=value, read_at=at)

    def failed(self, problem: TwinboltError) -> "Loadable[T]":
        """Not read; what was known before stays, marked as stale by its problem."""
        return replace(self, problem=problem, loading=False)


class Part(Enum):
    """The parts that are read separately; each value is the attribute of :class:`AccountState` that holds it."""

    IDENTITY = "identity"
    METADATA = "metadata"
    CONFIGURATION = "configuration"
    SECURITY_KEYS = "security_keys"
    RECOVERY_CODES = "recovery_codes"
    EMAIL = "email"
    PHONE = "phone"


class AccountState(Struct, frozen=True, kw_only=True):
    """Everything the window shows about the signed-in account. ``account`` is ``None`` while nobody is signed in.

    Attributes:
        session_ended: the service knows the session no more.
        mixed_up: the session answers for another account, so nothing that it told may be shown.
    """

    account: Account | None = None
    identity: Loadable[Account] = Loadable()
    metadata: Loadable[Metadata] = Loadable()
    configuration: Loadable[Configuration] = Loadable()
    security_keys: Loadable[tuple[SecurityKeyCredential, ...]] = Loadable()
    recovery_codes: Loadable[RecoveryCodesStatus] = Loadable()
    email: Loadable[EmailAddress] = Loadable()
    phone: Loadable[PhoneNumber] = Loadable()
    session_ended: bool = False
    mixed_up: bool = False

    @property
    def loading(self) -> bool:
        """Whether any part is being read."""
        return any(self.part(part).loading for part in Part)

    @property
    def read_at(self) -> datetime | None:
        """When the oldest of the shown parts was read, ``None`` until all were."""
        times = [self.part(part).read_at for part in Part]
        known = [time for time in times if time is not None]
        return min(known) if len(known) == len(times) else None

    def with_parts(self, parts: Mapping[Part, Loadable[Any]]) -> "AccountState":
        """Replace some parts."""
        changes: dict[str, Any] = {part.value: loadable for part, loadable in parts.items()}
        return replace(self, **changes)

    def part(self, part: Part) -> Loadable[object]:
        """Look a part up by its name."""
        found: Loadable[object] = getattr(self, part.value)
        return found
