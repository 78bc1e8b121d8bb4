"""One account that has a session: how it is read, and whether its session outlives the program."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

from desktop.model.account import Account
from desktop.model.errors import SignedOut
from desktop.model.exchange import Exchange
from desktop.model.secret import Secret
from desktop.services import kept_session
from desktop.services.account_reading import AccountReading
from desktop.services.accounts_state import KnownAccount, Standing
from desktop.services.farewell import Farewell, sign_out
from desktop.services.kept_session import KeptSession
from desktop.services.secret_store import SecretStore, StoreTrouble, StoreUnavailable

if TYPE_CHECKING:
    from desktop.api.client import Client
    from desktop.api.session import Session

Background = Callable[[Coroutine[object, object, None]], None]
"""Runs something to its end, beside everything else."""


class OpenAccount:
    """Holds a session for as long as it is open, and its cookie in the secret store for as long as it is to be kept.

    Args:
        session: the session, which this object closes.
        client: the session's client.
        reading: what is known of the account.
        store: where the cookie is kept, if it is.
        intent_key: gives the key that the session has signed with, if it has.
        kept: whether it is in the store already.
        background: stores a cookie that was replaced.
        changed: called when :attr:`kept`, :attr:`trouble` or what became of the session changed.
    """

    def __init__(
        self,
        session: "Session",
        client: "Client",
        reading: AccountReading,
        store: SecretStore,
        *,
        intent_key: Callable[[], Secret[str] | None],
        kept: bool,
        background: Background,
        changed: Callable[[], None],
    ) -> None:
        self.reading = reading
        self.kept = kept
        self.trouble: StoreTrouble | None = None
        self._session = session
        self._client = client
        self._store = store
        self._background = background
        self._changed = changed
        self._intent_key = intent_key
        self._unsaved = False
        self._saving = asyncio.Lock()
        self._told = self._fate
        self._end_watch = reading.subscribe(self._read_on)
        session.listen(self._cookie_replaced)
        session.witnesses.append(self._exchanged)

    @property
    def account(self) -> Account:
        """Whose session it is.

        Raises:
            LookupError: never, as a reading always has an account.
        """
        account = self.reading.state.account
        if account is None:
            raise LookupError("a reading without an account")
        return account

    @property
    def ended(self) -> bool:
        """Whether the service ended the session."""
        return self.reading.state.session_ended

    @property
    def _fate(self) -> tuple[Account | None, bool, bool]:
        state = self.reading.state
        return state.account, state.session_ended, state.mixed_up

    @property
    def known(self) -> KnownAccount:
        """The account as it stands in the list."""
        standing = Standing.ENDED if self.ended else Standing.SIGNED_IN
        return KnownAccount(account=self.account, standing=standing, kept=self.kept)

    async def keep(self) -> None:
        """Put the session into the store, now and whenever it is replaced."""
        self.kept = self._unsaved = True
        await self.save()

    async def forget(self) -> None:
        """Take the session out of the store."""
        self.kept = self._unsaved = False
        async with self._saving:
            try:
                await kept_session.delete(self._store, self.account.user_id)
            except StoreUnavailable as unavailable:
                self.trouble = unavailable.trouble
        self._changed()

    async def save(self) -> None:
        """Store the cookie as it is now, if it is to be kept and was not stored yet."""
        async with self._saving:
            while self.kept and self._unsaved and (cookie := self._session.cookie) is not None:
                self._unsaved = False
                try:
                    session = KeptSession(cookie=cookie, intent_key=self._intent_key())
                    await kept_session.save(self._store, self.account.user_id, session)
                except StoreUnavailable as unavailable:
                    self.kept = False
                    self.trouble = unavailable.trouble
                else:
                    self.trouble = None
        self._changed()

    def supersede(self) -> None:
        """Hear no more of the session: another one is the account's now, and late answers to this one say nothing."""
        self._take_leave()
        self._session.listen(_nobody)

    async def log_out(self) -> Farewell:
        """End the session at the service; it is closed here whatever comes of that.

        Where the answer is lost, the service is asked whether the session is over. What the store keeps of it stays
        there for :meth:`forget`.
        """
        self.supersede()
        self._unsaved = False
        try:
            return await sign_out(self._client)
        finally:
            await self._session.aclose()

    async def lock(self) -> Farewell:
        """Let a session go that the store keeps, and end any other."""
        if not self.kept:
            return await self.log_out()
        await self.close()
        return Farewell()

    async def close(self) -> None:
        """Store what is to be stored, and let the session go without ending it."""
        self._take_leave()
        await self.save()
        await self._session.aclose()

    def _take_leave(self) -> None:
        self._end_watch()
        if self._exchanged in self._session.witnesses:
            self._session.witnesses.remove(self._exchanged)

    def _read_on(self) -> None:
        """Tell of the reading what concerns the list, which is next to nothing of it."""
        before, self._told = self._told, self._fate
        if self._told != before:
            self._changed()

    def _exchanged(self, exchange: Exchange) -> None:
        """Take note when a request is refused because the session is over, whatever it was about."""
        if exchange.endpoint.needs_cookie and isinstance(exchange.error, SignedOut):
            self.reading.end()

    def _cookie_replaced(self, cookie: Secret[str] | None) -> None:
        if cookie is None:
            self.reading.end()
            if self.kept:
                self._background(self.forget())
        elif self.kept:
            self._unsaved = True
            self._background(self.save())


def _nobody(_cookie: Secret[str] | None) -> None:
    """Take no note of what the service does with a session that is being left."""
