"""Quick sign-in: the code is typed into a device that is signed in already."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.model.account import Account
from desktop.model.secret import Secret


class QuickSignInStatus(StrEnum):
    """How far a quick sign-in has come."""

    CREATED = "Created"
    USER_LINKED = "UserLinked"
    VALIDATED = "Validated"
    CANCELLED = "Cancelled"
    UNKNOWN = "Unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickSignIn:
    """A quick sign-in that the service has begun. The code is for the owner's eyes; the key stays here."""

    code: str
    private_key: Secret[str]
    status: QuickSignInStatus
    expires: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickSignInProgress:
    """What polling found: the status and, once a device typed the code, the account's name."""

    status: QuickSignInStatus
    account_name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """What redeeming gave: an account and perhaps a two-step challenge that must be passed to finish."""

    account: Account
    two_step_ticket: Secret[str] | None
    two_step_method: str | None
