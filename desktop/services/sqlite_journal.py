"""The journal as one SQLite file in the user's data directory.

SQLite's usual rollback journal is left on. A write-ahead log would spare a few milliseconds a day, and would leave two
more files that have to be set aside with the first, and that network folders cannot share.
"""

import asyncio
import errno
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec.structs import replace

from desktop.services import folders, journal_rows, private_file
from desktop.services.journal_record import Record
from desktop.services.journal_store import JournalTrouble as Trouble

if TYPE_CHECKING:
    from sqlite3 import Connection

T = TypeVar("T")

WAIT_FOR_OTHERS_S: Final = 2.0
SET_ASIDE: Final = MappingProxyType({Trouble.BROKEN: Trouble.BROKEN})
SET_ASIDE_AT_FIRST: Final = MappingProxyType({**SET_ASIDE, Trouble.LOCKED: Trouble.TAKEN})
"""With which troubles the file is set aside, and what they are called then; more so before anything was read."""
COMPANION: Final = "-journal"
"""What SQLite appends to the name of the file that holds an unfinished transaction."""


class _Unusable(Exception):
    """The file cannot be used as it is."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


class SqliteJournal:
    """A :class:`~desktop.services.journal_store.JournalStore`. SQLite blocks, so it is used in worker threads alone.

    Args:
        path: the file, which is made when it is first needed.
        wait_s: seconds that another program may keep it locked.
    """

    def __init__(self, path: Path, *, wait_s: float = WAIT_FOR_OTHERS_S) -> None:
        self._path = path
        self._wait_s = wait_s
        self._connection: Connection | None = None
        self._one_by_one = threading.Lock()
        self._begun_anew: Trouble | None = None
        self._failing: Trouble | None = None

    @property
    def trouble(self) -> Trouble | None:
        """What keeps it from being written, or why it was begun anew."""
        return self._failing or self._begun_anew

    async def load(self, account: int) -> Record:
        """Read the record of an account."""
        return await asyncio.to_thread(self._load, account)

    async def save(self, account: int, record: Record) -> bool:
        """Write the record of an account as a whole, so that it makes good for any that could not be written."""
        return await self._write(lambda database: journal_rows.write(database, account, record))

    async def remove(self, account: int | None = None) -> bool:
        """Erase the record of an account or of any, and the file that was set aside."""
        with suppress(OSError):
            await asyncio.to_thread(self._aside.unlink, missing_ok=True)
        return await self._write(lambda database: journal_rows.erase(database, account))

    async def close(self) -> None:
        """Close the file."""
        await asyncio.to_thread(self._close)

    def _load(self, account: int) -> Record:
        with self._one_by_one:
            reading = partial(journal_rows.read, account=account)
            record = self._attempt(reading, SET_ASIDE_AT_FIRST) or Record()
            self._attempt(journal_rows.touch)
            return replace(record, complete=self._failing is None)

    async def _write(self, act: "Callable[[Connection], None]") -> bool:
        def write() -> bool:
            with self._one_by_one:
                self._attempt(act)
                return self._failing is None

        return await asyncio.to_thread(write)

    def _attempt(self, act: "Callable[[Connection], T]", unless: Mapping[Trouble, Trouble] = SET_ASIDE) -> T | None:
        """Do something with the file; ``None`` where that cannot be done.

        Args:
            act: what is to be done.
            unless: with which troubles the file is set aside and a new one tried, and what they are called then.
        """
        try:
            try:
                return self._act(act)
            except _Unusable as unusable:
                if unusable.trouble not in unless or not self._set_aside():
                    raise
                self._begun_anew = unless[unusable.trouble]
                return self._act(act)
        except _Unusable as unusable:
            self._failing = unusable.trouble
            return None

    def _act(self, act: "Callable[[Connection], T]") -> T:
        import sqlite3  # noqa: PLC0415  (not before the first paint)

        try:
            if self._connection is None:
                self._connection = self._open()
            with self._connection:
                done = act(self._connection)
        except sqlite3.Error as error:
            raise _Unusable(_trouble_in(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR))) from error
        except OSError as error:
            raise _Unusable(_TROUBLE_WITH_FILES.get(error.errno or 0, Trouble.FAILED)) from error
        except ValueError as error:
            raise _Unusable(Trouble.BROKEN) from error
        self._failing = None
        return done

    def _open(self) -> "Connection":
        import sqlite3  # noqa: PLC0415  (not before the first paint)

        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        is_new = not self._path.exists()
        if is_new:
            private_file.create(self._path, b"")
        # Worker threads take turns, by the lock; transactions are begun by hand.
        connection = sqlite3.connect(self._path, timeout=self._wait_s, isolation_level=None, check_same_thread=False)
        try:
            with connection:
                journal_rows.make(connection) if is_new else self._check(connection)
        except (sqlite3.Error, _Unusable):
            connection.close()
            if is_new:
                self._path.unlink()
            raise
        return connection

    def _check(self, connection: "Connection") -> None:
        match journal_rows.version(connection):
            case None:
                raise _Unusable(Trouble.BROKEN)
            case version if version > journal_rows.VERSION:
                raise _Unusable(Trouble.NEWER)
        if not journal_rows.is_sound(connection):
            raise _Unusable(Trouble.BROKEN)

    def _set_aside(self) -> bool:
        self._close_connection()
        try:
            for suffix in ("", COMPANION):
                with suppress(FileNotFoundError):
                    _with(self._path, suffix).replace(_with(self._aside, suffix))
        except OSError:
            return False
        return True

    @property
    def _aside(self) -> Path:
        return self._path.with_suffix(f".broken{self._path.suffix}")

    def _close(self) -> None:
        with self._one_by_one:
            self._close_connection()

    def _close_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def journal_path(kind: str = "") -> Path:
    """Say where the file lies; each ``kind`` of backend that is not the real one has its own."""
    return folders.data() / (f"journal-{kind}.sqlite3" if kind else "journal.sqlite3")


_TROUBLE_WITH_FILES: Final = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
}


def _trouble_in(code: int) -> Trouble:
    """Sort SQLite's error codes. Its general one means that the tables are not those that this version makes."""
    import sqlite3  # noqa: PLC0415  (not before the first paint)

    return {
        sqlite3.SQLITE_ERROR: Trouble.BROKEN,
        sqlite3.SQLITE_NOTADB: Trouble.BROKEN,
        sqlite3.SQLITE_CORRUPT: Trouble.BROKEN,
        sqlite3.SQLITE_BUSY: Trouble.LOCKED,
        sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
        sqlite3.SQLITE_FULL: Trouble.FULL,
    }.get(code & 0xFF, Trouble.FAILED)


def _with(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)
