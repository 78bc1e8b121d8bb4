"""Taking an account off the list, in a way that can be taken back for a while.

Its session and all that is secret are gone at once, and for good. What comes back is its place on the list and its
history, which are held in memory alone: a program that is killed has forgotten the account, as its owner wished.
"""

from collections.abc import Awaitable, Callable

from msgspec import Struct

from desktop.model.account import Account
from desktop.services.accounts import Accounts
from desktop.services.farewell import Farewell
from desktop.services.journal import Restore
from desktop.services.observers import Callback, Observers


class _Removed(Struct, frozen=True, kw_only=True):
    account: Account
    place: int
    restore: Restore


class Removal:
    """Holds on to the account that was taken off the list last.

    Args:
        accounts: the list.
        forget: drops what else is kept of an account, and gives what keeps it again.
    """

    def __init__(self, accounts: Accounts, forget: Callable[[int], Awaitable[Restore]]) -> None:
        self._accounts = accounts
        self._forget = forget
        self._removed: _Removed | None = None
        self._observers = Observers()
        accounts.subscribe(self._look)

    @property
    def removed(self) -> Account | None:
        """The account that can be put back."""
        return None if self._removed is None else self._removed.account

    def subscribe(self, callback: Callback) -> Callback:
        """Call ``callback`` whenever :attr:`removed` is another one; what is returned ends that."""
        return self._observers.subscribe(callback)

    async def remove(self, user_id: int) -> Farewell:
        """Sign out, and keep nothing of the account but here."""
        listed = [known.account for known in self._accounts.state.known]
        place = next((place for place, account in enumerate(listed) if account.user_id == user_id), None)
        farewell = await self._accounts.remove(user_id)
        restore = await self._forget(user_id)
        if place is not None:
            self._hold(_Removed(account=listed[place], place=place, restore=restore))
            self._look()
        return farewell

    async def take_back(self) -> None:
        """Put the account where it was, signed out."""
        removed = self._removed
        self.let_go()
        if removed is not None:
            await removed.restore()
            await self._accounts.put_back(removed.account, removed.place)

    def let_go(self) -> None:
        """Be done with it."""
        self._hold(None)

    def _look(self) -> None:
        """Nothing is held while locked, and nobody is to be put back who signed in again."""
        state = self._accounts.state
        if self.removed is not None and (state.locked or self.removed in [known.account for known in state.known]):
            self.let_go()

    def _hold(self, removed: _Removed | None) -> None:
        if removed is not self._removed:
            self._removed = removed
            self._observers.notify()
