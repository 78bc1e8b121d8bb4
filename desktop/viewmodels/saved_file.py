"""Putting a file where the owner wants it, and never over one that is there already without being told to."""

import asyncio
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from msgspec import Struct

from desktop.services import private_file
from desktop.services.ports import SaveDialog


class Outcome(Enum):
    """How it went. ``EXISTS``: a file of that name is there already and was left alone."""

    DONE = auto()
    EXISTS = auto()
    FAILED = auto()


class Saved(Struct, frozen=True, kw_only=True):
    """One try to write a file."""

    outcome: Outcome
    file_name: str


class SavedFile:
    """Asks where a file is to go, and writes it in a worker thread."""

    def __init__(self, dialog: SaveDialog) -> None:
        self._dialog = dialog
        self._unwritten: tuple[Path, bytes] | None = None

    async def save(self, suggestion: str, content: Callable[[], bytes | None]) -> Saved | None:
        """Write a new file; ``None`` where the owner thought better of it, or there is nothing to write any more."""
        path = await self._dialog.ask(suggestion)
        written = None if path is None else content()
        return None if path is None or written is None else await self._write(path, written, private_file.create)

    @property
    def in_doubt(self) -> bool:
        """Whether the last file was not written because one was there."""
        return self._unwritten is not None

    async def replace(self) -> Saved | None:
        """Write over the file that is there; ``None`` where nothing is :attr:`in_doubt`."""
        return None if self._unwritten is None else await self._write(*self._unwritten, private_file.replace)

    def forget(self) -> None:
        """Drop what was not written."""
        self._unwritten = None

    async def _write(self, path: Path, content: bytes, write: Callable[[Path, bytes], None]) -> Saved:
        self._unwritten = None
        outcome = Outcome.DONE
        try:
            await asyncio.to_thread(write, path, content)
        except FileExistsError:
            outcome, self._unwritten = Outcome.EXISTS, (path, content)
        except OSError:
            outcome = Outcome.FAILED
        return Saved(outcome=outcome, file_name=path.name)
