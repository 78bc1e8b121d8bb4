"""The computer of a test: its keyring and its browser are plain objects, and its settings lie where the test says."""

import asyncio
import random
from datetime import datetime
from pathlib import Path

from desktop.app.computer import Computer
from desktop.contract.hosts import is_website
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.held_codes import HeldCodes
from desktop.services.held_entry import Asked
from desktop.services.ports import Clock
from desktop.services.secret_store import StoreTrouble, StoreUnavailable
from desktop.services.settings import SettingsFile
from desktop.services.sqlite_journal import SqliteJournal
from desktop.services.unsaved_notes import NotesFolder
from desktop.services.updates import UpdateSearch
from tests.support.codes import Printer, SaveDialog
from tests.support.motion import Wish
from tests.support.pretend import AppClock, TestClock


class Keyring:
    """A :class:`~desktop.services.secret_store.SecretStore` that a test can look into, and break."""

    def __init__(self) -> None:
        self.entries: dict[str, Secret[str]] = {}
        self.trouble: StoreTrouble | None = None
        self.saved: list[str] = []

    async def load(self, name: str) -> Secret[str] | None:
        await self._work()
        return self.entries.get(name)

    async def save(self, name: str, secret: Secret[str]) -> None:
        await self._work()
        self.entries[name] = secret
        self.saved.append(name)

    async def delete(self, name: str) -> None:
        await self._work()
        self.entries.pop(name, None)

    async def _work(self) -> None:
        await asyncio.sleep(0)
        if self.trouble is not None:
            raise StoreUnavailable(self.trouble)


class MemoryNotes:
    """Remembers notes for as long as it lives."""

    def __init__(self) -> None:
        self.notes: dict[int, Asked] = {}

    def read(self, user_id: int, _now: datetime) -> Asked | None:
        return self.notes.get(user_id)

    def write(self, user_id: int, asked: Asked) -> None:
        self.notes[user_id] = asked

    def erase(self, user_id: int) -> None:
        self.notes.pop(user_id, None)


class Browser:
    """Remembers the pages that were opened."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.missing = False

    def open(self, address: str) -> bool:
        assert is_website(address)
        self.opened.append(address)
        return not self.missing


def nothing_held(overview: AccountOverview, clock: Clock) -> HeldCodes:
    """Make what holds codes, where there is nothing to hold."""
    return HeldCodes(overview, Keyring(), notes=MemoryNotes(), clock=clock, background=lambda looking: looking.close())


async def _no_network(_address: str) -> bytes | None:
    return None


def computer(
    clock: TestClock,
    home: Path,
    *,
    keyring: Keyring | None = None,
    browser: Browser | None = None,
    updates: UpdateSearch | None = None,
) -> Computer:
    """Make a computer at which time goes as the test says, and chance is the same again each time.

    What its owner saves goes to ``documents`` in ``home``; everything else there is the app's doing.
    """
    documents = home / "documents"
    documents.mkdir(parents=True, exist_ok=True)
    return Computer(
        clock=AppClock(clock),
        randomness=random.Random(7),  # noqa: S311  (repeatable on purpose)
        sleep=clock.sleep,
        browser=browser or Browser(),
        settings=SettingsFile(home / "settings.json"),
        journal=SqliteJournal(home / "journal.sqlite3"),
        look=home / "look.ini",
        store=keyring or Keyring(),
        notes=NotesFolder(home / "unsaved-codes"),
        printer=Printer(),
        save_dialog=SaveDialog(documents),
        updates=updates or UpdateSearch(home / "updates.json", _no_network, AppClock(clock), source=None),
        motion=Wish(),
        facts=lambda: "Twinbolt: in a test",
    )
