"""What the views need to know of the system's wish."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

Told = Callable[[bool], None]
"""Is called with whether things may move."""


class Motion(Protocol):
    """Asks the system, each time anew: the wish can change at any time."""

    def ask(self, asker: QObject, told: Told) -> None:
        """Call ``told`` at once or soon, unless ``asker`` is gone by then. Where nothing answers, things may move."""
        ...
