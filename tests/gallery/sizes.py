"""How large things are shown."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize

from tests.support.crowding import LEAST, USUAL, WIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """``scale`` goes for everything, as on a dense screen; ``text`` for the system's font alone.

    In each of ``windows`` everything has to fit.
    """

    scale: int = 1
    text: int = 1
    windows: tuple[QSize, ...] = (LEAST, WIDE)


SIZES: Final = {"1x": Size(), "2x": Size(scale=2), "large text": Size(text=2, windows=(USUAL, WIDE))}
