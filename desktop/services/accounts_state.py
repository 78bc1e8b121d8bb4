"""Which accounts there are, and what can be done with each."""

from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct

from desktop.model.account import Account
from desktop.services.secret_store import StoreTrouble
from desktop.services.settings import RememberedAccount, Settings


class Standing(Enum):
    """What can be done with an account right away."""

    SIGNED_IN = auto()
    ENDED = auto()
    SIGNED_OUT = auto()


class KnownAccount(Struct, frozen=True, kw_only=True):
    """An account of the list. ``kept``: its session is in the secret store."""

    account: Account
    standing: Standing
    kept: bool


def known_account(remembered: RememberedAccount) -> KnownAccount:
    """Describe an account that is not signed in."""
    return KnownAccount(account=remembered.account, standing=Standing.SIGNED_OUT, kept=remembered.kept)


def with_account(known: Mapping[int, RememberedAccount], account: Account, place: int) -> dict[int, RememberedAccount]:
    """Put an account into its place on the list, unless it is there."""
    listed = list(known.values())
    if account.user_id not in known:
        listed.insert(place, RememberedAccount(account=account, kept=False))
    return {one.account.user_id: one for one in listed}


class AccountsState(Struct, frozen=True, kw_only=True):
    """The list and what is going on with it.

    Attributes:
        started: it is known who is signed in.
        opening: the secret store is being read.
        locked: nothing is shown, and no secret is in memory, until :meth:`Accounts.unlock`.
        shown: user id of the account that the window shows; while locked, that it will show again.
        mixed_up: the account whose session turned out to be another one's, and was dropped; until one is shown.
        trouble: why the secret store could not be used the last time.
        remembered: whether the list could be written.
    """

    started: bool = False
    opening: bool = False
    locked: bool = False
    known: tuple[KnownAccount, ...] = ()
    shown: int | None = None
    mixed_up: Account | None = None
    trouble: StoreTrouble | None = None
    remembered: bool = True
    lock_after_min: int = 0

    @property
    def settings(self) -> Settings:
        """What of it outlives the program."""
        return Settings(
            accounts=tuple(RememberedAccount(account=known.account, kept=known.kept) for known in self.known),
            shown=self.shown,
            lock_after_min=self.lock_after_min,
        )

    @property
    def anybody(self) -> bool:
        """Whether any account has a session here."""
        return any(known.standing is not Standing.SIGNED_OUT for known in self.known)
