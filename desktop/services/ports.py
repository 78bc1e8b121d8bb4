"""What the use cases need from the world. Tests and practice mode hand in their own."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypeVar

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
