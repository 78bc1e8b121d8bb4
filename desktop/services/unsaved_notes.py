"""Notes that recovery codes were asked for and are not known to be saved. Nothing secret, in ordinary files.

They are there for the computer whose secret store does not work, or does no longer: without one, new codes are in
memory alone, and whoever kills the program then would never hear of it.
"""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desktop.services import held_entry, private_file
from desktop.services.held_entry import Asked


class UnsavedNotes(Protocol):
    """Keeps a note for an account. No call raises: a note that cannot be written is one that is missed later."""

    def read(self, user_id: int, now: datetime) -> Asked | None:
        """Give the note of an account. One that cannot be read says that codes were asked for, by ``now``."""
        ...

    def write(self, user_id: int, asked: Asked) -> None:
        """Note that codes were asked for."""
        ...

    def erase(self, user_id: int) -> None:
        """Note nothing of an account any more."""
        ...


class NotesFolder:
    """One file for each account."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, user_id: int, now: datetime) -> Asked | None:
        """Give the note of an account."""
        try:
            return held_entry.read_asked(json.loads(self._file(user_id).read_bytes()))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError):
            return Asked(at=now)

    def write(self, user_id: int, asked: Asked) -> None:
        """Write it, where that can be done."""
        content = json.dumps(held_entry.written_asked(asked)).encode()
        with suppress(OSError):  # see the port
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            private_file.replace(self._file(user_id), content)

    def erase(self, user_id: int) -> None:
        """Delete it, where that can be done."""
        with suppress(OSError):  # see the port
            self._file(user_id).unlink(missing_ok=True)

    def _file(self, user_id: int) -> Path:
        return self._folder / f"{user_id}.json"
