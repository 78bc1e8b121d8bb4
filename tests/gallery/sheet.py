"""Contact sheets: many pages on one picture."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

COLUMNS: Final = 5
ROWS: Final = 5
WIDTH, HEIGHT, GAP, CAPTION = 480, 320, 12, 22


def contact_sheets(pages: Sequence[tuple[str, Path]], folder: Path, name: str) -> None:
    """Paint ``pages`` (name and picture) onto as many sheets as it takes."""
    per_sheet = COLUMNS * ROWS
    for number, begin in enumerate(range(0, len(pages), per_sheet), start=1):
        _sheet(pages[begin : begin + per_sheet]).save(str(folder / f"{name}, sheet {number}.png"))


def _sheet(pages: Sequence[tuple[str, Path]]) -> QPixmap:
    rows = -(-len(pages) // COLUMNS)
    sheet = QPixmap(COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + CAPTION + GAP) + GAP)
    sheet.fill(QColor("#8a8a8a"))
    painter = QPainter(sheet)
    for place, (name, file) in enumerate(pages):
        left = GAP + place % COLUMNS * (WIDTH + GAP)
        top = GAP + place // COLUMNS * (HEIGHT + CAPTION + GAP)
        picture = QPixmap(str(file))
        small = picture.scaled(
            WIDTH, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap(left, top, small)
        painter.drawText(QRect(left, top + HEIGHT, WIDTH, CAPTION), Qt.AlignmentFlag.AlignCenter, name)
    painter.end()
    return sheet
