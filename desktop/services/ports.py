"""What the use cases need from the world. Tests and practice mode hand in their own."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from msgspec import Struct

from desktop.model.authenticator import RecoveryCodes
from desktop.model.secret import Secret

T = TypeVar("T")


class Clock(Protocol):
    """Tells the time of this computer."""

    def now(self) -> datetime:
        """Tell the time, aware of its zone."""
        ...


class Sleep(Protocol):
    """Waits."""

    async def __call__(self, seconds: float, /) -> None:
        """Come back after ``seconds``."""
        ...


class Browser(Protocol):
    """The owner's own web browser."""

    def open(self, address: str) -> bool:
        """Show a page of the service; anything else is refused. Tells whether a browser took it."""
        ...


class Randomness(Protocol):
    """Chooses, unpredictably to anybody."""

    def choice(self, options: Sequence[T], /) -> T:
        """Choose one of ``options``, each as likely as the others."""
        ...


class Clipboard(Protocol):
    """Takes text that others on this computer may read."""

    def copy_secret(self, secret: Secret[str]) -> None:
        """Put a secret on the clipboard, marked as such, and take it off again after a while if it is still there."""
        ...

    @property
    def lifetime_s(self) -> float:
        """How long a secret stays at the most, in seconds."""
        ...

    def holds_secret(self) -> bool:
        """Tell whether the secret that was copied last is still what the clipboard holds."""
        ...

    def clear(self) -> None:
        """Take the secret off, if it is still there."""
        ...


class CodesSheet(Struct, frozen=True, kw_only=True):
    """What stands on a sheet of recovery codes: whose they are, when they were made, and the codes."""

    account_name: str
    made: datetime
    codes: RecoveryCodes


class CodesPrinter(Protocol):
    """Puts recovery codes on paper."""

    async def print_sheet(self, sheet: CodesSheet) -> bool:
        """Ask the owner for a printer and print; tells whether that was done.

        Raises:
            OSError: the printer failed.
        """
        ...

    def as_pdf(self, sheet: CodesSheet) -> bytes:
        """Draw the same sheet as a PDF document."""
        ...


class SaveDialog(Protocol):
    """Asks the owner where to put a file."""

    async def ask(self, suggestion: str) -> Path | None:
        """Suggest a file name; ``None`` where the owner thought better of it."""
        ...
