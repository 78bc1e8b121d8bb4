"""The list of accounts: who is shown, who else is there, and whether the window is locked."""

from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.account import Account
from desktop.services.accounts import Accounts
from desktop.services.accounts_state import KnownAccount, Standing
from desktop.services.arrival import Arrival
from desktop.services.farewell import Farewell
from desktop.services.removal import Removal
from desktop.services.secret_store import StoreTrouble
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.view_model import ViewModel


class AccountsViewState(Struct, frozen=True, kw_only=True):
    """What is shown of the list.

    Attributes:
        shown: user id of the account that the window shows, or will show again once unlocked.
        opening: the keyring is being read.
        mixed_up: the account whose session turned out to be another one's, and was dropped.
        trouble: why the keyring could not be used.
        remembered: whether the list could be written to disk.
        untold: why the service could not be told of the last signing out.
        found_out: the answer to the last signing out was lost, and a look showed that it was done.
        found_in: the same of signing in to the account that is shown.
        removed: the account that was taken off the list a moment ago, and can be put back.
    """

    known: tuple[KnownAccount, ...] = ()
    shown: int | None = None
    locked: bool = False
    opening: bool = False
    mixed_up: Account | None = None
    trouble: StoreTrouble | None = None
    remembered: bool = True
    lock_after_min: int = 0
    untold: Problem | None = None
    found_out: bool = False
    found_in: bool = False
    removed: Account | None = None

    @property
    def current(self) -> KnownAccount | None:
        """The account that is shown, or will be shown again."""
        return next((known for known in self.known if known.account.user_id == self.shown), None)


class AccountsViewModel(ViewModel[AccountsViewState]):
    """Shows :class:`AccountsViewState`."""

    def __init__(self, accounts: Accounts, removal: Removal) -> None:
        super().__init__(AccountsViewState())
        self._accounts = accounts
        self._removal = removal
        self._farewell = Farewell()
        self._found_in: int | None = None
        self._dismissed: StoreTrouble | None = None
        accounts.subscribe(self._derive)
        removal.subscribe(self._derive)
        self._derive()

    def account(self, user_id: int | None) -> Account | None:
        """Look an account of the list up."""
        return next((known.account for known in self.state.known if known.account.user_id == user_id), None)

    def switch(self, user_id: int) -> bool:
        """Show another account; tells whether that is possible, which it is for those that are signed in."""
        known = next((known for known in self.state.known if known.account.user_id == user_id), None)
        if known is None or known.standing is Standing.SIGNED_OUT:
            return False
        self._accounts.show(user_id)
        return True

    def arrived(self, arrival: Arrival) -> None:
        """Take note of how the session came about that was just signed in to."""
        self._found_in = arrival.account.user_id if arrival.found_out else None
        self._derive()

    async def sign_out(self, user_ids: Collection[int]) -> None:
        """Sign some accounts out."""
        self._tell(await self._accounts.sign_out(user_ids))

    async def sign_out_all(self) -> None:
        """Sign every account out."""
        await self.sign_out([known.account.user_id for known in self.state.known])

    async def remove(self, user_id: int) -> None:
        """Sign an account out and take it off the list, to which it can come back until :meth:`let_go`."""
        self._tell(await self._removal.remove(user_id))

    async def put_back(self) -> None:
        """Put the account back on the list that was taken off it."""
        await self._removal.take_back()

    def let_go(self) -> None:
        """Be done with the account that was taken off the list."""
        self._removal.let_go()

    async def lock(self) -> None:
        """Lock, and tell how that went for sessions that are over with it."""
        farewell = await self._accounts.lock()
        if farewell != Farewell():
            self._tell(farewell)

    async def unlock(self) -> None:
        """Read the keyring again, and then what the accounts look like now."""
        if not self.state.opening:
            await self._accounts.unlock()
            await self._accounts.refresh()

    def leave_locked(self) -> None:
        """Go to the sign-in instead of reading the keyring."""
        self._accounts.leave_locked()

    async def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without use; 0 for never."""
        await self._accounts.lock_after(minutes)

    def dismiss(self) -> None:
        """Take note of what is told, the weightiest first: about the signing out, the signing in or the keyring."""
        if self._farewell != Farewell():
            self._farewell = Farewell()
        elif self._found_in is not None:
            self._found_in = None
        else:
            self._dismissed = self._accounts.state.trouble
        self._derive()

    def _tell(self, farewell: Farewell) -> None:
        self._farewell = farewell
        self._derive()

    def _derive(self) -> None:
        state = self._accounts.state
        if state.trouble is not self._dismissed:
            self._dismissed = None
        if state.locked or state.shown != self._found_in:
            self._found_in = None
        self._show(
            replace(
                self.state,
                known=state.known,
                shown=state.shown,
                locked=state.locked,
                opening=state.opening,
                mixed_up=state.mixed_up,
                trouble=None if state.trouble is self._dismissed else state.trouble,
                remembered=state.remembered,
                lock_after_min=state.lock_after_min,
                untold=problem_of(self._farewell.problem),
                found_out=self._farewell.found_out,
                found_in=self._found_in is not None,
                removed=self._removal.removed,
            ),
        )
