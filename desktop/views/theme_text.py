"""What text looks like by its rank: its size relative to the system's font, its weight, its family, its ink."""

from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette

from desktop.views.theme_tokens import Ink, Scheme, TextSize

MONOSPACED: Final = ("Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono", "Noto Sans Mono", "monospace")
"""Fonts of equal width that draw O and 0, and l and 1, differently."""


class _Look(NamedTuple):
    size: TextSize = TextSize.BODY
    strong: bool = False
    monospaced: bool = False
    ink: Ink = Ink.TEXT


class Rank(Enum):
    """The ranks of text."""

    BODY = _Look()
    STRONG = _Look(strong=True)
    TITLE = _Look(size=TextSize.TITLE, strong=True)
    HEADING = _Look(size=TextSize.HEADING, strong=True)
    SECTION = _Look(size=TextSize.SECTION, strong=True)
    MUTED = _Look(ink=Ink.MUTED)
    CAPTION = _Look(size=TextSize.CAPTION, ink=Ink.MUTED)
    BADGE = _Look(size=TextSize.CAPTION, strong=True)
    CODE = _Look(monospaced=True)
    SECRET = _Look(size=TextSize.SECTION, monospaced=True)
    LARGE_SECRET = _Look(size=TextSize.TITLE, strong=True, monospaced=True)


def font_of(rank: Rank, system: QFont) -> QFont:
    """Return what differs from the system's font, in the unit in which the system gave that."""
    look, made = rank.value, QFont()
    if look.size is not TextSize.BODY:
        if system.pointSizeF() > 0:
            made.setPointSizeF(round(system.pointSizeF() * look.size, 1))
        else:
            made.setPixelSize(round(system.pixelSize() * look.size))
    if look.strong:
        made.setWeight(QFont.Weight.DemiBold)
    if look.monospaced:
        made.setFamilies(MONOSPACED)
    return made


def palette_of(rank: Rank, scheme: Scheme) -> QPalette:
    """Return what differs from the palette of the app: the ink, and that of what is not available now."""
    made = QPalette()
    if rank.value.ink is not Ink.TEXT:
        made.setColor(QPalette.ColorRole.WindowText, QColor(scheme.ink(rank.value.ink)))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor(scheme.muted))
    return made
