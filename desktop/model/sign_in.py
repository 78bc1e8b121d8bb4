"""Quick sign-in: the code is typed into a device that is signed in already."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from desktop.model.account import Account
from desktop.model.secret import Secret


class QuickSignInStatus(StrEnum):
    """How far a quick sign-in has come."""

    CREATED = "Created"
    USER_LINKED = "UserLinked"
    VALIDATED = "Validated"
    CANCELLED = "Cancelled"
    UNKNOWN = "Unknown"


class QuickSignIn(Struct, frozen=True, kw_only=True):
    """A quick sign-in that the service has begun. The code is for the owner's eyes; the key stays here."""

    code: str
    private_key: Secret[str]
    status: QuickSignInStatus
    expires: datetime | None


class QuickSignInProgress(Struct, frozen=True, kw_only=True):
    """What polling found: the status and, once a device typed the code, the account's name."""

    status: QuickSignInStatus
    account_name: str | None


class SignIn(Struct, frozen=True, kw_only=True):
    """What redeeming gave: an account and perhaps a two-step challenge that must be passed to finish."""

    account: Account
    two_step_ticket: Secret[str] | None
    two_step_method: str | None
