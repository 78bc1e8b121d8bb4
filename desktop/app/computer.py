"""What the app takes from the computer that it runs on."""

import asyncio
import secrets
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from desktop.app.places import KINDS, look_file, named
from desktop.contract import release_file
from desktop.security_key.computer import diagnose
from desktop.security_key.sight import Diagnosis
from desktop.services.journal_store import JournalStore
from desktop.services.keyring_store import KeyringStore
from desktop.services.ports import Browser, Clock, CodesPrinter, Randomness, SaveDialog, Sleep
from desktop.services.secret_store import SecretStore
from desktop.services.settings import SettingsFile, settings_path
from desktop.services.sqlite_journal import SqliteJournal, journal_path
from desktop.services.system import SystemClock
from desktop.services.unsaved_notes import NotesFolder, UnsavedNotes
from desktop.services.updates import OFFICIAL, UpdateSearch
from desktop.viewmodels.shell_state import Mode
from desktop.views.browser import SystemBrowser
from desktop.views.dialogs import SystemPrinter, SystemSaveDialog
from desktop.views.motion.port import Motion
from desktop.views.motion.system import SystemMotion


def _facts() -> str:
    from desktop.services import diagnosis

    return diagnosis.report()


async def _fetch_release(address: str) -> bytes | None:
    from desktop.api.releases import fetch

    return await fetch(address, release_file.LARGEST)


class Computer(Struct, frozen=True, kw_only=True):
    """Time, chance, the places outside the app, and a look for security keys."""

    clock: Clock
    randomness: Randomness
    sleep: Sleep
    browser: Browser
    settings: SettingsFile
    journal: JournalStore
    look: Path
    store: SecretStore
    notes: UnsavedNotes
    printer: CodesPrinter
    save_dialog: SaveDialog
    updates: UpdateSearch
    motion: Motion
    diagnose_keys: Callable[[], Diagnosis] = diagnose
    facts: Callable[[], str] = _facts


def this_computer(mode: Mode) -> Computer:
    """Take the real things, under the names for ``mode``."""
    kind = KINDS[mode]
    settings = settings_path(kind)
    return Computer(
        clock=SystemClock(),
        randomness=secrets.SystemRandom(),
        sleep=asyncio.sleep,
        browser=SystemBrowser(),
        settings=SettingsFile(settings),
        journal=SqliteJournal(journal_path(kind)),
        look=look_file(mode),
        store=KeyringStore(named("twinbolt", mode)),
        notes=NotesFolder(settings.with_name(named("unsaved-codes", mode))),
        printer=SystemPrinter(),
        save_dialog=SystemSaveDialog(),
        updates=UpdateSearch(
            settings.with_name("updates.json"),
            _fetch_release,
            SystemClock(),
            source=OFFICIAL if mode is Mode.LIVE else None,
        ),
        motion=SystemMotion(),
    )
