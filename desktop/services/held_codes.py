"""Recovery codes that are not known to be saved, kept where no crash and no power cut loses them.

Before codes are asked for, a note is written and a mark is put into the secret store; when the codes arrive, they take
the mark's place before anybody sees them; once one of them was given back, all is deleted. Whatever an earlier run
left is found again: what the store has counts, and the note where it has nothing or does not work.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.account import RecoveryCodesStatus
from desktop.model.authenticator import NO_CODES, RecoveryCodes
from desktop.model.errors import TwinboltError
from desktop.model.secret import Secret
from desktop.services import held_entry
from desktop.services.account_overview import AccountOverview
from desktop.services.held_entry import Asked, Entry
from desktop.services.observers import Callback, Observers
from desktop.services.ports import Clock
from desktop.services.secret_store import SecretStore, StoreTrouble, StoreUnavailable
from desktop.services.unsaved_notes import UnsavedNotes

Background = Callable[[Coroutine[object, object, None]], None]


class Holding(Struct, frozen=True, kw_only=True):
    """What is held for one account.

    Attributes:
        entry: the codes, and the request for codes that was not answered.
        under_way: that request still runs, in this run of the program.
        trouble: why the secret store does not have it, ``None`` where it does.
        found: an earlier run left it behind.
        noted: nothing but a note is left of that run. Codes may have been on screen then.
    """

    entry: Entry
    under_way: bool = False
    trouble: StoreTrouble | None = None
    found: bool = False
    noted: bool = False


class Risk(Enum):
    """What the end of the program would mean for codes that are not known to be saved. The worst comes last."""

    NONE = auto()
    SHOWN_AGAIN = auto()
    UNDER_WAY = auto()
    LOST = auto()


class HeldCodes:
    """Holds codes by account, in the secret store and in memory; in memory alone where there is no store.

    Args:
        overview: whenever it turns to an account, what is held for that one is looked up.
        store: the secret store.
        notes: keeps the notes.
        clock: dates what is held.
        background: runs the look-up.
    """

    def __init__(
        self,
        overview: AccountOverview,
        store: SecretStore,
        *,
        notes: UnsavedNotes,
        clock: Clock,
        background: Background,
    ) -> None:
        self._overview = overview
        self._store = store
        self._notes = notes
        self._clock = clock
        self._background = background
        self._observers = Observers()
        self._holdings: dict[int, Holding] = {}
        self._looked_up: set[int] = set()
        self._may_be_stored: set[int] = set()
        self._afresh: set[int] = set()
        self._shown: int | None = None
        overview.subscribe(self._account_changed)
        self._account_changed()

    def subscribe(self, callback: Callback) -> Callback:
        """Call ``callback`` whenever something else is held; what is returned ends that."""
        return self._observers.subscribe(callback)

    def of(self, user_id: int) -> Holding | None:
        """Give what is held for an account, as far as it was looked up."""
        return self._holdings.get(user_id)

    @property
    def holding(self) -> Holding | None:
        """What is held for the account that is open."""
        account = self._overview.state.account
        return None if account is None else self.of(account.user_id)

    @property
    def risk(self) -> Risk:
        """What would become of all that is held if the program ended now."""
        risks = (_risk(holding) for holding in self._holdings.values())
        return max(risks, key=lambda risk: risk.value, default=Risk.NONE)

    def begin_afresh(self, user_id: int) -> None:
        """Drop what an earlier run left behind for an account, as the service knows nothing of it."""
        self._afresh.add(user_id)

    async def find(self, user_id: int) -> None:
        """Look up what an earlier run left behind for an account: once, if the store works."""
        if user_id in self._looked_up:
            return
        stored, trouble = await self._look_up(user_id)
        noted = None if stored else await asyncio.to_thread(self._notes.read, user_id, self._clock.now())
        if user_id in self._looked_up:
            return
        if trouble is None:
            self._looked_up.add(user_id)
        if stored is not None:
            self._may_be_stored.add(user_id)
            self._find(user_id, Holding(entry=held_entry.read(stored, self._clock.now()), found=True))
        elif noted is not None:
            self._find(user_id, Holding(entry=Entry(asked=noted), trouble=trouble, found=True, noted=True))

    async def receive(
        self,
        user_id: int,
        before: RecoveryCodesStatus | None,
        request: Callable[[], Awaitable[RecoveryCodes]],
    ) -> RecoveryCodes:
        """Send ``request``, whose answer may hold codes, so that neither its loss nor theirs goes unnoticed.

        Args:
            user_id: whose codes.
            before: how many there were before, by which a lost answer is judged.
            request: is called once.

        Raises:
            TwinboltError: what ``request`` raised. Where it may have changed something, the open question is held.
        """
        await self.find(user_id)
        earlier = self._entry(user_id)
        await self._keep(user_id, replace(earlier, asked=Asked(at=self._clock.now(), before=before)), under_way=True)
        try:
            codes = await request()
        except TwinboltError as problem:
            if problem.may_have_changed:
                self._hold(user_id, replace(self._holdings[user_id], under_way=False))
            else:
                await self._keep(user_id, earlier)
            raise
        if codes:
            await self._save(user_id, Entry(codes=codes, made=self._clock.now()))
        else:
            await self._keep(user_id, earlier)
        return codes

    async def settle(self, user_id: int, *, made: bool) -> None:
        """Close an open question: the codes were not made after all, or those held before are void with them."""
        entry = self._entry(user_id)
        if made and entry.codes:
            await self._keep(user_id, replace(entry, codes=NO_CODES, made=None))
        elif not made and entry.asked is not None:
            await self._keep(user_id, replace(entry, asked=None))

    async def release(self, user_id: int) -> StoreTrouble | None:
        """Hold nothing for an account any more; gives why the store goes on with what it had, if it does."""
        await self._keep(user_id, Entry())
        left = self._holdings.pop(user_id, None)
        return None if left is None or user_id not in self._may_be_stored else left.trouble

    async def _look_up(self, user_id: int) -> tuple[Secret[str] | None, StoreTrouble | None]:
        """Give what the store has, or why it cannot be asked. What is to be dropped is dropped instead."""
        name = held_entry.name(user_id)
        try:
            if user_id not in self._afresh:
                return await self._store.load(name), None
            await asyncio.to_thread(self._notes.erase, user_id)
            await self._store.delete(name)
            self._afresh.discard(user_id)
        except StoreUnavailable as unavailable:
            return None, unavailable.trouble
        return None, None

    def _find(self, user_id: int, holding: Holding) -> None:
        if self._holdings.get(user_id) != holding:
            self._holdings[user_id] = holding
            self._observers.notify()

    def _entry(self, user_id: int) -> Entry:
        held = self._holdings.get(user_id)
        return Entry() if held is None else held.entry

    async def _keep(self, user_id: int, entry: Entry, *, under_way: bool = False) -> None:
        """Note ``entry`` and save it. The note goes first: a death in between has codes shown again, not lost."""
        asked = entry.asked or (Asked(at=entry.made or self._clock.now()) if entry.codes else None)
        if asked is None:
            await asyncio.to_thread(self._notes.erase, user_id)
        else:
            await asyncio.to_thread(self._notes.write, user_id, asked)
        await self._save(user_id, entry, under_way=under_way)

    async def _save(self, user_id: int, entry: Entry, *, under_way: bool = False) -> None:
        """Store ``entry`` first, then show it. An empty one is not stored but deleted."""
        trouble = None
        try:
            if entry:
                await self._store.save(held_entry.name(user_id), held_entry.write(entry))
                self._may_be_stored.add(user_id)
            else:
                await self._store.delete(held_entry.name(user_id))
                self._may_be_stored.discard(user_id)
        except StoreUnavailable as unavailable:
            trouble = unavailable.trouble
            if entry and trouble is StoreTrouble.TIMED_OUT:
                self._may_be_stored.add(user_id)  # it may still come to it
        self._hold(user_id, Holding(entry=entry, under_way=under_way, trouble=trouble))

    def _hold(self, user_id: int, holding: Holding) -> None:
        self._looked_up.add(user_id)
        self._holdings[user_id] = holding
        if not holding.entry and holding.trouble is None:
            del self._holdings[user_id]
        self._observers.notify()

    def _account_changed(self) -> None:
        account = self._overview.state.account
        user_id = None if account is None else account.user_id
        if user_id == self._shown:
            return
        self._shown = user_id
        if user_id is None:
            self._forget_what_is_stored()
        elif user_id not in self._afresh:
            self._background(self.find(user_id))

    def _forget_what_is_stored(self) -> None:
        """Have nothing in memory, while nobody is shown, that the store has as well."""
        stored = [user_id for user_id, held in self._holdings.items() if not (held.trouble or held.under_way)]
        for user_id in stored:
            del self._holdings[user_id]
        self._looked_up &= set(self._holdings)
        self._observers.notify()


def _risk(holding: Holding) -> Risk:
    if holding.under_way:
        return Risk.UNDER_WAY
    if not holding.entry.codes:
        return Risk.NONE
    return Risk.SHOWN_AGAIN if holding.trouble is None else Risk.LOST
