"""Where codes can go in a test: a printer that remembers, a dialog that is told what to answer, and a clipboard."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from desktop.model.secret import Secret
from desktop.services.ports import CodesSheet
from desktop.viewmodels.saving_codes import Outlets

T = TypeVar("T")


class MemoryClipboard:
    """Remembers what was copied, and holds the last of it until something else is copied."""

    lifetime_s = 60.0

    def __init__(self) -> None:
        self.copied: list[str] = []
        self.text = ""

    def copy_secret(self, secret: Secret[str]) -> None:
        self.copied.append(secret.reveal())
        self.text = secret.reveal()

    def holds_secret(self) -> bool:
        return bool(self.text) and self.text == self.copied[-1]

    def clear(self) -> None:
        if self.holds_secret():
            self.text = ""


class Printer:
    """Remembers the sheets; the owner chooses a printer, unless ``refused`` or ``broken``."""

    def __init__(self) -> None:
        self.sheets: list[CodesSheet] = []
        self.refused = False
        self.broken = False

    async def print_sheet(self, sheet: CodesSheet) -> bool:
        if self.broken:
            raise OSError("out of paper")
        if not self.refused:
            self.sheets.append(sheet)
        return not self.refused

    def as_pdf(self, sheet: CodesSheet) -> bytes:
        return b"%PDF " + sheet.account_name.encode()


class SaveDialog:
    """Puts what is suggested into ``folder``; without one, its owner thinks better of it."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.suggested: list[str] = []

    async def ask(self, suggestion: str) -> Path | None:
        self.suggested.append(suggestion)
        return None if self.folder is None else self.folder / suggestion


class TakesTheLast:
    """Anything but random."""

    def choice(self, options: Sequence[T], /) -> T:
        return options[-1]


def outlets(
    *, printer: Printer | None = None, dialog: SaveDialog | None = None, clipboard: MemoryClipboard | None = None
) -> Outlets:
    """Make what is not given."""
    return Outlets(
        printer=printer or Printer(), save_dialog=dialog or SaveDialog(), clipboard=clipboard or MemoryClipboard()
    )
