"""How large things are shown, and how strong."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize

from tests.support.crowding import LEAST, USUAL, WIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """``scale`` goes for everything, as on a dense screen; ``text`` for the system's font alone.

    In each of ``windows`` everything has to fit, with the dock in each of those ``beside_dock``; the pictures are taken
    in one that is ``pictured`` large. ``contrast``: the system asks for high contrast.
    """

    scale: int = 1
    text: int = 1
    windows: tuple[QSize, ...] = (LEAST, WIDE)
    beside_dock: tuple[QSize, ...] = (LEAST, WIDE)
    pictured: QSize = USUAL
    contrast: bool = False


SIZES: Final = {
    "1x": Size(),
    "2x": Size(scale=2),
    "large text": Size(text=2, windows=(USUAL, WIDE), beside_dock=(USUAL, WIDE)),
    "large text, small window": Size(text=2, windows=(LEAST,), beside_dock=(USUAL,), pictured=LEAST),
    "high contrast": Size(contrast=True),
}
