import asyncio
import json
import sqlite3
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

import pytest

from desktop.model.account import RecoveryCodesStatus
from desktop.model.journal import Entry, Origin, What
from desktop.model.methods import Configuration, MediaType, Method
from desktop.services.journal_record import Expected, Known, Record, Seen, Sent
from desktop.services.journal_store import JournalTrouble
from desktop.services.sqlite_journal import SqliteJournal, journal_path

ANN, BOB = 2**63 + 1, 2
READ = datetime(2026, 3, 1, 12, 0, 5, 7, tzinfo=UTC)
MAIL = Method(media_type=MediaType.EMAIL, wire_name="Email", enabled=True, updated=READ)
NEW = Method(media_type=MediaType.UNKNOWN, wire_name="Telepathy <é>", enabled=False, updated=None)
RECORD = Record(
    entries=(
        Entry(account=ANN, what=What.KEY_ADDED, subject="Ann's <b>key</b>", origin=Origin.THIS_APP, when=READ),
        Entry(account=ANN, what=What.CODES_GONE, origin=Origin.ELSEWHERE, when=READ, after=READ - timedelta(days=1)),
    ),
    known=Known(
        configuration=Seen(value=Configuration(primary=MediaType.EMAIL, methods=(MAIL, NEW)), at=READ),
        keys=Seen(value=("one", "two"), at=READ),
        codes=Seen(value=RecoveryCodesStatus(active=3, created=None), at=READ),
    ),
    sent=(Sent(endpoint="ENABLE_EMAIL", begun=READ, expected=(Expected(what=What.METHOD_ON, subject="Email"),)),),
    since=READ,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "journal.sqlite3"


class Sitting:
    """One run of the app, as the file sees it."""

    def __init__(self, path: Path) -> None:
        self.store = SqliteJournal(path, wait_s=0.01)
        self._loop = asyncio.Runner()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.run(self.store.close())
        self._loop.close()

    def load(self, account: int = ANN) -> Record:
        return self._loop.run(self.store.load(account))

    def save(self, record: Record = RECORD, account: int = ANN) -> bool:
        return self._loop.run(self.store.save(account, record))

    def remove(self, account: int | None = None) -> bool:
        return self._loop.run(self.store.remove(account))


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What a file with a record looks like, made once."""
    path = tmp_path_factory.mktemp("journal") / "journal.sqlite3"
    with Sitting(path) as now:
        assert now.save()
    return path.read_bytes()


@pytest.fixture
def written(path: Path, content: bytes) -> Path:
    path.parent.mkdir()
    path.write_bytes(content)
    return path


def aside(path: Path) -> Path:
    return path.with_name("journal.broken.sqlite3")


def test_a_first_start_knows_nothing_and_is_no_trouble(path: Path) -> None:
    with Sitting(path) as now:
        assert now.load() == Record()
        assert now.store.trouble is None


def test_what_was_written_is_read(written: Path) -> None:
    with Sitting(written) as now:
        assert now.load() == RECORD
        assert now.load(BOB) == Record()
        assert now.store.trouble is None
    assert [file.name for file in written.parent.iterdir()] == [written.name]


def test_what_version_1_wrote_is_read_for_ever(written: Path) -> None:
    """Another shape of these texts needs another version, and a way from this one."""
    with sqlite3.connect(written) as database:
        rows = database.execute("SELECT id, known, sent FROM account").fetchall()
    database.close()
    when = "2026-03-01T12:00:05.000007Z"
    mail = {"media_type": "Email", "wire_name": "Email", "enabled": True, "updated": when}
    new = {"media_type": "Unknown", "wire_name": "Telepathy <é>", "enabled": False, "updated": None}
    known = {
        "configuration": {"value": {"primary": "Email", "methods": [mail, new]}, "at": when},
        "keys": {"value": ["one", "two"], "at": when},
        "codes": {"value": {"active": 3, "created": None}, "at": when},
    }
    expected = [{"what": "method-on", "subject": "Email"}]
    sent = {"endpoint": "ENABLE_EMAIL", "begun": when, "ended": None, "expected": expected, "shown": False}
    assert [(user_id, json.loads(one), json.loads(two)) for user_id, one, two in rows] == [(str(ANN), known, [sent])]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_only_the_owner_may_read_it(path: Path) -> None:
    with Sitting(path) as now:
        assert now.save()
    assert path.stat().st_mode & 0o077 == 0


def truncated(share: float) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        whole = path.read_bytes()
        path.write_bytes(whole[: int(len(whole) * share)])

    return spoil


def overwritten(path: Path) -> None:
    path.write_bytes(b"garbage " * 2000)


def damaged_inside(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])


def someone_elses(path: Path) -> None:
    path.unlink()
    execute("CREATE TABLE account (id)")(path)


def execute(statement: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with sqlite3.connect(path) as database:
            database.execute(statement)
        database.close()

    return spoil


@pytest.mark.parametrize(
    "spoil",
    [
        truncated(0),
        truncated(0.5),
        truncated(0.99),
        overwritten,
        damaged_inside,
        someone_elses,
        execute("DROP TABLE entry"),
        execute("UPDATE entry SET what = 'no such thing'"),
        execute("UPDATE account SET known = '[]'"),
        execute("UPDATE account SET sent = x'ff'"),
    ],
)
def test_a_file_that_cannot_be_read_is_set_aside_and_a_new_one_begun(
    written: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(written)
    spoilt = written.read_bytes()
    with Sitting(written) as now:
        assert now.load() == Record()
        assert now.store.trouble is JournalTrouble.BROKEN
        assert now.save()
        assert now.store.trouble is JournalTrouble.BROKEN, "it is said for as long as the program runs"
    assert aside(written).read_bytes() == spoilt
    with Sitting(written) as later:
        assert later.load() == RECORD
        assert later.store.trouble is None


def test_a_file_that_another_program_keeps_locked_is_set_aside(written: Path) -> None:
    other = sqlite3.connect(written, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with Sitting(written) as now:
        assert now.load() == Record()
        if sys.platform == "win32":  # where a file that is open keeps its name
            assert now.store.trouble is JournalTrouble.LOCKED
        else:
            assert now.store.trouble is JournalTrouble.TAKEN
            assert now.save()
    other.close()


def test_what_is_locked_for_a_while_is_written_by_the_next_that_is_saved(written: Path) -> None:
    with Sitting(written) as now:
        now.load()
        other = sqlite3.connect(written, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert not now.save(Record(since=READ))
        assert now.store.trouble is JournalTrouble.LOCKED
        other.close()
        assert now.save(Record(since=READ))
        assert now.store.trouble is None
        assert now.load() == Record(since=READ)


def test_a_newer_versions_file_is_left_alone(written: Path) -> None:
    execute("PRAGMA user_version = 2")(written)
    content = written.read_bytes()
    with Sitting(written) as now:
        assert now.load().entries == ()
        assert not now.save()
        assert now.store.trouble is JournalTrouble.NEWER
    assert written.read_bytes() == content


def test_a_file_that_may_not_be_written_is_read_all_the_same(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **how: connect(f"file:{path}?mode=ro", uri=True, **how))
    with Sitting(written) as now:
        read = now.load()
        assert read.entries == RECORD.entries
        assert not read.complete, "nobody knows what was not written"
        assert not now.save()
        assert now.store.trouble is JournalTrouble.READ_ONLY


def test_a_full_disk_is_told_and_what_did_not_fit_is_written_later(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = Record(entries=RECORD.entries * 400)
    with Sitting(path) as now:
        assert now.save()
        connection = now.store._connection
        assert connection is not None
        connection.execute("PRAGMA max_page_count = 10")
        assert not now.save(many)
        assert now.store.trouble is JournalTrouble.FULL
        assert now.load() == RECORD
        connection.execute("PRAGMA max_page_count = 100000")
        assert now.save(many)
        assert now.load() == many


def test_a_place_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    with Sitting(tmp_path / "a file" / "journal.sqlite3") as now:
        assert now.load().entries == ()
        assert not now.save()
        assert now.store.trouble is JournalTrouble.FAILED


def test_what_is_removed_leaves_no_trace(written: Path) -> None:
    written.with_name("journal.broken.sqlite3").write_bytes(b"Telepathy")
    with Sitting(written) as now:
        assert now.save(account=BOB)
        now.remove(ANN)
        assert now.load() == Record()
        assert now.load(BOB).known == RECORD.known
        now.remove()
        assert now.load(BOB) == Record()
    assert b"Telepathy" not in b"".join(file.read_bytes() for file in written.parent.iterdir())


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="XDG's rule")
def test_where_it_lies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert journal_path() == tmp_path / "twinbolt" / "journal.sqlite3"
    assert journal_path("practice") == tmp_path / "twinbolt" / "journal-practice.sqlite3"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert journal_path() == tmp_path / ".local" / "share" / "twinbolt" / "journal.sqlite3"
