"""The accounts on this computer: signing in to another one, turning from one to the other, leaving, locking."""

import asyncio
from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from desktop.model.account import Account
from desktop.services import kept_session
from desktop.services.account_overview import AccountOverview
from desktop.services.account_reading import AccountReading, refresh_all
from desktop.services.accounts_state import AccountsState, KnownAccount, known_account, with_account
from desktop.services.arrival import Arrival
from desktop.services.farewell import Farewell, together
from desktop.services.gateway import Gateway
from desktop.services.observers import Callback, Observers
from desktop.services.open_account import Background, OpenAccount
from desktop.services.ports import Clock
from desktop.services.secret_store import SecretStore, StoreTrouble, StoreUnavailable
from desktop.services.settings import RememberedAccount, SettingsFile


class Accounts:
    """Owns every session. Each account has a session, a client and a reading that no other account can reach.

    Args:
        overview: what the window shows; it is turned to an account from here alone.
        store: where sessions outlive the program.
        settings: where the list does.
        clock: dates what is read.
        background: stores cookies that were replaced.
    """

    def __init__(
        self,
        overview: AccountOverview,
        *,
        store: SecretStore,
        settings: SettingsFile,
        clock: Clock,
        background: Background,
    ) -> None:
        self._overview = overview
        self._store = store
        self._file = settings
        self._clock = clock
        self._background = background
        self._gateway: Gateway | None = None
        self._observers = Observers()
        self._state = AccountsState()
        self._known: dict[int, RememberedAccount] = {}
        self._open: dict[int, OpenAccount] = {}
        self._superseded: list[OpenAccount] = []
        self._outdated: set[int] = set()
        self._unreadable: StoreTrouble | None = None
        self._working = asyncio.Lock()

    @property
    def state(self) -> AccountsState:
        """The list as it is now."""
        return self._state

    def subscribe(self, callback: Callback) -> Callback:
        """Call ``callback`` whenever :attr:`state` was replaced; what is returned ends that."""
        return self._observers.subscribe(callback)

    async def start(self, gateway: Gateway, signed_in: Iterable[Arrival] = (), *, forget: bool = False) -> None:
        """Find out who is signed in, and show one of them: who was shown last, where that can be.

        Args:
            gateway: opens sessions from now on.
            signed_in: sessions that are open already.
            forget: drop what earlier runs left behind, as the service knows none of it.
        """
        self._gateway = gateway
        settings = await asyncio.to_thread(self._file.read)
        self._known = {known.account.user_id: known for known in settings.accounts}
        if forget:
            await asyncio.gather(*(self._drop(user_id) for user_id, known in self._known.items() if known.kept))
            self._known.clear()
        for arrival in signed_in:
            self._enter(arrival, kept=False)
        self._change(lock_after_min=settings.lock_after_min, shown=settings.shown)
        await self._restore()
        self._change(started=True)

    def arrive(self, arrival: Arrival) -> None:
        """Take in a session that was just signed in to, and show its account."""
        user_id = arrival.account.user_id
        if (before := self._open.get(user_id)) is not None:
            before.supersede()
            self._superseded.append(before)
        if self._is_kept(user_id):
            self._outdated.add(user_id)
        self._enter(arrival, kept=False)
        self._change(locked=False)
        self.show(user_id)

    async def settle(self, user_id: int, *, keep: bool) -> None:
        """After :meth:`arrive`: end the session of before, and keep this one when the program ends, or do not."""
        async with self._working:
            superseded, self._superseded = self._superseded, []
            await asyncio.gather(*(before.log_out() for before in superseded))
            opened = self._open.get(user_id)
            if opened is not None and keep:
                await opened.keep()
            elif opened is not None and user_id in self._outdated:
                await opened.forget()
            self._outdated.discard(user_id)
            await self._remember()

    def show(self, user_id: int | None) -> None:
        """Turn the window to an account that is signed in, or to nobody."""
        opened = None if user_id is None else self._open.get(user_id)
        self._overview.show(None if opened is None else opened.reading)
        self._change(shown=None if opened is None else user_id, mixed_up=None if opened else self._state.mixed_up)

    async def refresh(self) -> None:
        """Read all accounts again, beginning with the one that is shown. Failures become part of their states."""
        shown_first = sorted(self._open.items(), key=lambda opened: opened[0] != self._state.shown)
        await refresh_all(opened.reading for _, opened in shown_first if not opened.ended)

    async def sign_out(self, user_ids: Iterable[int]) -> Farewell:
        """Sign out at the service, then drop what is here, even if the service could not be told."""
        async with self._working:
            return await self._sign_out(user_ids)

    async def remove(self, user_id: int) -> Farewell:
        """Sign out, and take the account off the list."""
        async with self._working:
            farewell = await self._sign_out([user_id])
            if self._is_kept(user_id):
                await self._drop(user_id)
            self._known.pop(user_id, None)
            await self._remember()
            return farewell

    async def put_back(self, account: Account, place: int) -> None:
        """Put an account on the list again that was taken off it; it is signed out, unless it came back by itself."""
        async with self._working:
            self._known = with_account(self._known, account, place)
            await self._remember()

    async def lock(self) -> Farewell:
        """Show nothing and hold no secret. Sessions that are not kept are over with that."""
        async with self._working:
            if self._state.locked or not self._open:
                return Farewell()
            leaving, shown = tuple(self._open.values()), self._state.shown
            self._open.clear()
            self._note(leaving)
            self._overview.show(None)
            self._change(locked=True, shown=shown)
            farewells = await asyncio.gather(*(left.lock() for left in leaving))
            self._note(leaving)
            await self._remember()
            return together(farewells)

    async def unlock(self) -> None:
        """Read the secret store again; stay locked where nothing can be read."""
        async with self._working:
            await self._restore()
            if self._open or self._unreadable is None:
                self._change(locked=False)

    def leave_locked(self) -> None:
        """Do without what the secret store holds: nobody is signed in then."""
        self._unreadable = None
        self._change(locked=False, shown=None)

    async def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without use from now on; 0 for never."""
        async with self._working:
            self._change(lock_after_min=minutes)
            await self._remember()

    async def close(self) -> None:
        """Store what is to be stored and close every session, without signing out. What is under way ends first."""
        async with self._working:
            leaving = (*self._superseded, *self._open.values())
            self._open.clear()
            self._overview.show(None)
            await asyncio.gather(*(opened.close() for opened in leaving))

    async def _sign_out(self, user_ids: Iterable[int]) -> Farewell:
        leaving = {user_id: self._open.pop(user_id) for user_id in tuple(user_ids) if user_id in self._open}
        self.show(self._state.shown)
        farewells = await asyncio.gather(*(opened.log_out() for opened in leaving.values()))
        await asyncio.gather(*(opened.forget() for opened in leaving.values() if opened.kept))
        self._note(leaving.values())
        await self._remember()
        return together(farewells)

    def _note(self, left: Iterable[OpenAccount]) -> None:
        """Remember of accounts that are open no more whether their sessions are in the store."""
        for opened in left:
            self._known[opened.account.user_id] = RememberedAccount(account=opened.account, kept=opened.kept)

    def _enter(self, arrival: Arrival, *, kept: bool) -> OpenAccount:
        account = arrival.account
        client = self._started_gateway.client(arrival.session, account=account)
        before = self._open.get(account.user_id)
        reading = AccountReading(account, client, self._clock) if before is None else before.reading
        reading.renew(client)
        opened = OpenAccount(
            arrival.session,
            client,
            reading,
            self._store,
            intent_key=lambda: self._started_gateway.intent_key(arrival.session),
            kept=kept,
            background=self._background,
            changed=self._account_changed,
        )
        self._open[account.user_id] = opened
        self._known[account.user_id] = RememberedAccount(account=account, kept=kept)
        return opened

    def _account_changed(self) -> None:
        """Take note of what became of an account; one whose session is another account's is dropped at once."""
        for opened in tuple(self._open.values()):
            if opened.reading.state.mixed_up:
                self._drop_mixed_up(opened)
        self._change()

    def _drop_mixed_up(self, opened: OpenAccount) -> None:
        account = opened.account
        del self._open[account.user_id]
        self._known[account.user_id] = RememberedAccount(account=account, kept=False)
        if self._state.shown == account.user_id:
            self.show(None)
        self._change(mixed_up=account)
        self._background(self._let_go(opened))

    async def _let_go(self, opened: OpenAccount) -> None:
        """Forget a session here and leave it alone at the service: nobody knows whose it is."""
        async with self._working:
            if opened.kept:
                await opened.forget()
            await opened.close()
            await self._remember()

    async def _restore(self) -> None:
        """Open every session that the store holds, then show the account of before, or the first."""
        self._unreadable = None
        self._change(opening=True)
        kept = (known.account for known in self._known.values() if known.kept)
        await asyncio.gather(*(self._reopen(account) for account in kept if account.user_id not in self._open))
        self._change(opening=False)
        if self._open:
            self.show(self._state.shown if self._state.shown in self._open else next(iter(self._open)))

    async def _reopen(self, account: Account) -> None:
        try:
            kept = await kept_session.load(self._store, account.user_id)
            if kept is None:
                self._known[account.user_id] = RememberedAccount(account=account, kept=False)
            else:
                session = self._started_gateway.session(cookie=kept.cookie, intent_key=kept.intent_key)
                self._enter(Arrival(session=session, account=account), kept=True)
        except StoreUnavailable as unavailable:
            self._unreadable = unavailable.trouble
        except ValueError:  # what is kept there was never a session
            await self._drop(account.user_id)
            self._known[account.user_id] = RememberedAccount(account=account, kept=False)

    async def _drop(self, user_id: int) -> None:
        try:
            await kept_session.delete(self._store, user_id)
        except StoreUnavailable as unavailable:
            self._unreadable = unavailable.trouble

    async def _remember(self) -> None:
        self._change()
        self._change(remembered=await asyncio.to_thread(self._file.write, self._state.settings))

    @property
    def _started_gateway(self) -> Gateway:
        if self._gateway is None:
            raise RuntimeError("accounts are opened once the app has started")
        return self._gateway

    def _is_kept(self, user_id: int) -> bool:
        return user_id in self._known and self._listed(self._known[user_id]).kept

    def _listed(self, known: RememberedAccount) -> KnownAccount:
        opened = self._open.get(known.account.user_id)
        return known_account(known) if opened is None else opened.known

    def _change(self, **changes: Any) -> None:
        state = replace(
            self._state,
            known=tuple(map(self._listed, self._known.values())),
            trouble=self._unreadable or next(filter(None, (opened.trouble for opened in self._open.values())), None),
            **changes,
        )
        if state != self._state:
            self._state = state
            self._observers.notify()
