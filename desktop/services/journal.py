"""The journal: what changed on the accounts, when, and whether it was this app's doing.

Each fresh look at an account is compared with the one before, which is kept across runs. What this app sends is written
down before it is sent, so that a change is known for its own even if the answer, or the program, was lost on the way.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from desktop.contract.endpoint import Endpoint
from desktop.model.errors import NoAnswer, TwinboltError, Unreadable
from desktop.model.journal import Entry, Origin, What
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Loadable, Part
from desktop.services.attribution import attribute, expected_of, still_expected
from desktop.services.differences import differences
from desktop.services.journal_record import WATCHED, Known, Record, Seen, Sent
from desktop.services.journal_store import JournalStore, JournalTrouble
from desktop.services.observers import Callback, Observers
from desktop.services.ports import Clock

Background = Callable[[Coroutine[object, object, None]], None]

Restore = Callable[[], Awaitable[None]]
"""Notes again what was struck out, beside what was noted since. It lasts as long as somebody holds on to it."""

MOST_ENTRIES: Final = 500
"""So many are kept of each account; the oldest go first."""


class JournalState(Struct, frozen=True, kw_only=True):
    """What the journal says of the account that is shown.

    Attributes:
        read: it was read from disk.
        entries: what changed, the newest first.
        since: when this computer looked at the account for the first time.
        trouble: why it is not as one would expect it.
    """

    read: bool = False
    entries: tuple[Entry, ...] = ()
    since: datetime | None = None
    trouble: JournalTrouble | None = None

    @property
    def changed_elsewhere(self) -> Entry | None:
        """The last change that this app had no part in. Using a recovery code is signing in, and no change."""
        found = (one for one in self.entries if one.origin is Origin.ELSEWHERE and one.what is not What.CODES_USED)
        return next(found, None)


class Journal:
    """Watches the account that is shown, and notes its changes.

    Args:
        overview: the account.
        store: where what is noted outlives the program.
        clock: dates what this app sends.
        background: compares what was read, beside everything else.
    """

    def __init__(self, overview: AccountOverview, store: JournalStore, clock: Clock, background: Background) -> None:
        self._overview = overview
        self._store = store
        self._clock = clock
        self._background = background
        self._observers = Observers()
        self._state = JournalState()
        self._records: dict[int, Record] = {}
        self._compared: dict[Part, Loadable[Any]] = {}
        self._shown: int | None = None
        self._afresh = False
        self._one_by_one = asyncio.Lock()
        overview.subscribe(self._look)
        self._look()

    @property
    def state(self) -> JournalState:
        """What is known now."""
        return self._state

    def subscribe(self, callback: Callback) -> Callback:
        """Call ``callback`` whenever :attr:`state` was replaced; what is returned ends that."""
        return self._observers.subscribe(callback)

    def begin_afresh(self) -> None:
        """Drop everything of earlier runs, as the service knows nothing of them."""
        self._afresh = True

    @asynccontextmanager
    async def sending(self, endpoint: Endpoint, user_id: int | None, about: Sequence[str] = ()) -> AsyncIterator[None]:
        """Stand around a request: note before that it is sent, and strike that out if it certainly came to nothing.

        Args:
            endpoint: what is asked for.
            user_id: of whose account.
            about: nicknames of the keys that it is about.
        """
        if user_id is None or not expected_of(endpoint, about, Known()):
            yield
            return
        sent = await self._begin(user_id, endpoint, about)
        done = True
        try:
            yield
        except TwinboltError as problem:
            done = problem.may_have_changed or isinstance(problem, NoAnswer | Unreadable)
            raise
        finally:
            self._end(user_id, sent, done=done)

    async def clear(self) -> Restore | None:
        """Strike out every entry of the account that is shown; ``None`` if they could not be erased from the disk.

        How the account looked last is still known, so that what changes next is noticed. What is given back holds them
        in memory alone: a program that is killed leaves nothing of what its owner wanted erased.
        """
        async with self._one_by_one:
            user_id = self._overview.user_id
            before = await self._record(user_id)
            record = replace(before, entries=())
            cleared = await self._store.save(user_id, record)
            if cleared:
                self._records[user_id] = record
            self._show()
            return partial(self._restore, user_id, before) if cleared else None

    async def forget(self, user_id: int) -> Restore:
        """Keep nothing of an account."""
        async with self._one_by_one:
            before = await self._record(user_id)
            self._records.pop(user_id)
            await self._store.remove(user_id)
            self._show()
            return partial(self._restore, user_id, before)

    async def close(self) -> None:
        """Write what could not be written before, and close the file."""
        async with self._one_by_one:
            for user_id, record in self._records.items():
                await self._store.save(user_id, record)
            await self._store.close()

    async def _restore(self, user_id: int, before: Record) -> None:
        async with self._one_by_one:
            now = await self._record(user_id)
            entries, since = (*before.entries, *now.entries)[-MOST_ENTRIES:], before.since or now.since
            await self._keep(user_id, replace(now if now.since else before, entries=entries, since=since))

    async def _begin(self, user_id: int, endpoint: Endpoint, about: Sequence[str]) -> Sent:
        async with self._one_by_one:
            record = await self._record(user_id)
            expected = expected_of(endpoint, about, record.known)
            sent = Sent(endpoint=endpoint.name, begun=self._clock.now(), expected=expected)
            await self._keep(user_id, replace(record, sent=(*record.sent, sent)))
            return sent

    def _end(self, user_id: int, sent: Sent, *, done: bool) -> None:
        """Take note in memory; the next look at the account writes it down."""
        record = self._records.get(user_id)
        if record is None:
            return
        ended = [
            replace(one, ended=self._clock.now()) if _same(one, sent) else one
            for one in record.sent
            if done or not _same(one, sent)
        ]
        self._records[user_id] = replace(record, sent=tuple(ended))

    def _look(self) -> None:
        account = self._overview.state
        user_id = None if account.account is None else account.account.user_id
        if user_id != self._shown:
            self._shown = user_id
            self._compared = {}
            self._show()
        if user_id is None or any(account.part(part).loading for part in WATCHED):
            return
        fresh = {part: account.part(part) for part in WATCHED if _is_news(account.part(part), self._compared.get(part))}
        if fresh:
            self._compared |= fresh
            self._background(self._compare(user_id, account, frozenset(fresh)))

    async def _compare(self, user_id: int, account: AccountState, parts: frozenset[Part]) -> None:
        async with self._one_by_one:
            record = await self._record(user_id)
            now = known_of(account, parts)
            otherwise = Origin.ELSEWHERE if record.complete else Origin.UNKNOWN
            entries, sent = attribute(user_id, differences(record.known, now), record.sent, otherwise)
            known = replace(record.known, **{name: seen for name, seen in _fields(now) if seen is not None})
            await self._keep(
                user_id,
                Record(
                    entries=(*record.entries, *entries)[-MOST_ENTRIES:],
                    known=known,
                    sent=still_expected(sent, parts, self._clock.now()),
                    since=record.since or self._clock.now(),
                ),
            )

    async def _record(self, user_id: int) -> Record:
        """Give the record of an account, which is read once. Nobody else does anything meanwhile."""
        if self._afresh:
            self._afresh = False
            await self._store.remove()
        if user_id not in self._records:
            stored = await self._store.load(user_id)
            left_open = tuple(replace(sent, ended=sent.at) for sent in stored.sent)
            self._records[user_id] = replace(stored, sent=left_open)
        return self._records[user_id]

    async def _keep(self, user_id: int, record: Record) -> None:
        self._records[user_id] = record
        await self._store.save(user_id, record)
        self._show()

    def _show(self) -> None:
        record = None if self._shown is None else self._records.get(self._shown)
        state = JournalState(trouble=self._store.trouble)
        if record is not None:
            in_order = sorted(record.entries, key=lambda entry: entry.when)
            state = replace(state, read=True, entries=tuple(reversed(in_order)), since=record.since)
        if state != self._state:
            self._state = state
            self._observers.notify()


def known_of(account: AccountState, parts: frozenset[Part]) -> Known:
    """Reduce ``parts`` of an account to what the journal keeps, which is nothing secret."""
    configuration, keys, codes = account.configuration, account.security_keys, account.recovery_codes
    known = Known()
    if Part.CONFIGURATION in parts and configuration.value is not None and configuration.read_at is not None:
        known = replace(known, configuration=Seen(value=configuration.value, at=configuration.read_at))
    if Part.SECURITY_KEYS in parts and keys.value is not None and keys.read_at is not None:
        known = replace(known, keys=Seen(value=tuple(key.nickname for key in keys.value), at=keys.read_at))
    if Part.RECOVERY_CODES in parts and codes.value is not None and codes.read_at is not None:
        known = replace(known, codes=Seen(value=codes.value, at=codes.read_at))
    return known


def _fields(known: Known) -> tuple[tuple[str, Seen[Any] | None], ...]:
    return ("configuration", known.configuration), ("keys", known.keys), ("codes", known.codes)


def _is_news(part: Loadable[Any], compared: Loadable[Any] | None) -> bool:
    return part.value is not None and part.problem is None and part is not compared


def _same(one: Sent, other: Sent) -> bool:
    return one.endpoint == other.endpoint and one.begun == other.begun
