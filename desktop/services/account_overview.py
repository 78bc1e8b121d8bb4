"""The account that the window shows."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from desktop.model.account import Account
from desktop.services.account_reading import EVERYTHING, AccountReading
from desktop.services.account_state import AccountState, Part
from desktop.services.observers import Callback, Observers
from desktop.services.ports import Clock

if TYPE_CHECKING:
    from desktop.api.client import Client


class AccountOverview:
    """Points to one account, or to none, and says whenever another one or another state of it is to be shown."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._observers = Observers()
        self._shown: AccountReading | None = None
        self._end_watch: Callback | None = None

    @property
    def state(self) -> AccountState:
        """What is known now of the shown account."""
        return AccountState() if self._shown is None else self._shown.state

    @property
    def client(self) -> "Client":
        """The shown account's client.

        Raises:
            LookupError: nobody is signed in.
        """
        return self._reading.client

    @property
    def user_id(self) -> int:
        """Whose account is shown.

        Raises:
            LookupError: nobody is signed in.
        """
        account = self._reading.state.account
        if account is None:
            raise LookupError("a reading without an account")
        return account.user_id

    def subscribe(self, callback: Callback) -> Callback:
        """Call ``callback`` whenever :attr:`state` was replaced; what is returned ends that."""
        return self._observers.subscribe(callback)

    def open(self, account: Account, client: "Client") -> None:
        """Turn to an account of which nothing is known yet."""
        self.show(AccountReading(account, client, self._clock))

    def show(self, reading: AccountReading | None) -> None:
        """Turn to an account, or to none. Nothing of the one before is seen from here on."""
        if self._end_watch is not None:
            self._end_watch()
        self._shown = reading
        self._end_watch = None if reading is None else reading.subscribe(self._observers.notify)
        self._observers.notify()

    async def refresh(self, parts: Collection[Part] = EVERYTHING) -> None:
        """Read ``parts`` of the shown account again, all at once. Failures become part of the state.

        Raises:
            LookupError: nobody is signed in.
        """
        await self._reading.refresh(parts)

    async def read_missing(self, parts: Iterable[Part]) -> None:
        """Read those of ``parts`` that are not known yet, all at once.

        Raises:
            LookupError: nobody is signed in.
        """
        missing = {part for part in parts if self.state.part(part).value is None}
        if missing:
            await self.refresh(missing)

    @property
    def _reading(self) -> AccountReading:
        if self._shown is None:
            msg = "nobody is signed in"
            raise LookupError(msg)
        return self._shown
