"""The tables of the journal's file: one row for each account and one for each entry."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.model.journal import Entry, Origin, What
from desktop.services.journal_record import Known, Record, Sent

if TYPE_CHECKING:
    from sqlite3 import Connection

VERSION: Final = 1
APPLICATION_ID: Final = 0x74776E62
"""Stands in the file's head, so that no other program's file is taken for ours: "twnb"."""

_TABLES: Final = (
    # User ids have up to 64 bits, one more than SQLite's integers, so they are text.
    "CREATE TABLE account (id TEXT PRIMARY KEY, since TEXT, known TEXT NOT NULL, sent TEXT NOT NULL)",
    """
    CREATE TABLE entry (
        account TEXT NOT NULL, place INTEGER NOT NULL,
        what TEXT NOT NULL, subject TEXT NOT NULL, origin TEXT NOT NULL, moment TEXT NOT NULL, after TEXT,
        PRIMARY KEY (account, place)
    )
    """,
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)


def make(database: "Connection") -> None:
    """Make the tables in a new file."""
    database.execute("PRAGMA secure_delete = ON")
    database.execute("BEGIN IMMEDIATE")
    for statement in _TABLES:
        database.execute(statement)


def version(database: "Connection") -> int | None:
    """Say which version of the tables a file holds; ``None`` if it is not a journal."""
    database.execute("PRAGMA secure_delete = ON")
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (found,) = database.execute("PRAGMA user_version").fetchone()
    return int(found) if application == APPLICATION_ID else None


def is_sound(database: "Connection") -> bool:
    """Look through the whole file for damage."""
    return bool(database.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])


def touch(database: "Connection") -> None:
    """Write what is there already, to see whether that can be done."""
    database.execute("BEGIN IMMEDIATE")
    database.execute(f"PRAGMA user_version = {VERSION}")


def read(database: "Connection", account: int) -> Record:
    """Read the record of an account; an empty one where there is none.

    Raises:
        ValueError: what is there was not written by this program.
    """
    entries = tuple(_entries(database, account))
    row = database.execute("SELECT since, known, sent FROM account WHERE id = ?", [str(account)]).fetchone()
    if row is None:
        return Record(entries=entries)
    since, known, sent = row
    return Record(
        entries=entries,
        known=msgspec.json.decode(known, type=Known),
        sent=msgspec.json.decode(sent, type=tuple[Sent, ...]),
        since=_moment(since),
    )


def write(database: "Connection", account: int, record: Record) -> None:
    """Replace the record of an account, all of it or nothing."""
    known, sent = msgspec.json.encode(record.known).decode(), msgspec.json.encode(record.sent).decode()
    database.execute("BEGIN IMMEDIATE")
    database.execute(
        "INSERT OR REPLACE INTO account (id, since, known, sent) VALUES (?, ?, ?, ?)",
        [str(account), _written(record.since), known, sent],
    )
    database.execute("DELETE FROM entry WHERE account = ?", [str(account)])
    database.executemany(
        "INSERT INTO entry (account, place, what, subject, origin, moment, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (str(account), place, one.what, one.subject, one.origin, _written(one.when), _written(one.after))
            for place, one in enumerate(record.entries)
        ],
    )


def erase(database: "Connection", account: int | None) -> None:
    """Delete the record of an account, or every record."""
    database.execute("BEGIN IMMEDIATE")
    for table, column in (("account", "id"), ("entry", "account")):
        if account is None:
            database.execute(f"DELETE FROM {table}")  # noqa: S608  (one of the two names above)
        else:
            database.execute(f"DELETE FROM {table} WHERE {column} = ?", [str(account)])  # noqa: S608  (as above)


def _entries(database: "Connection", account: int) -> Iterator[Entry]:
    rows = database.execute(
        "SELECT what, subject, origin, moment, after FROM entry WHERE account = ? ORDER BY place", [str(account)]
    )
    for what, subject, origin, moment, after in rows:
        when = datetime.fromisoformat(moment)
        entry = Entry(
            account=account, what=What(what), subject=subject, origin=Origin(origin), when=when, after=_moment(after)
        )
        yield entry


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)
