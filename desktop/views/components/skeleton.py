"""Grey rows where a list will be, while it is being asked for."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.painting import antialiased, fill_box, line_height, placed
from desktop.views.theme_tokens import Radius, Space

_WIDTHS: Final = ((0.42, 0.66), (0.34, 0.58), (0.48, 0.52))
"""Lengths of the two lines of a row, as shares of the width: uneven, as text is."""


class Skeleton(QFrame):
    """Still, so that it does not pull the eye; ``name`` tells a screen reader what is being loaded."""

    def __init__(self, name: str, *, rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(line_height(self) * 16, self._row_height() * self._rows)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        colour = theme.scheme().neutral_soft
        line = line_height(self)
        icon = line * 2.0
        for row in range(self._rows):
            top = row * self._row_height() + Space.M
            fill_box(painter, self._mirror(QRectF(0, top, icon, icon)), colour, Radius.CONTROL)
            room = self.width() - icon - Space.L
            for number, share in enumerate(_WIDTHS[row % len(_WIDTHS)]):
                box = QRectF(icon + Space.L, top + number * line * 1.2, room * share, line * 0.8)
                fill_box(painter, self._mirror(box), colour, line * 0.3)
        painter.end()

    def _row_height(self) -> int:
        return line_height(self) * 2 + 2 * Space.M

    def _mirror(self, box: QRectF) -> QRectF:
        return QRectF(placed(self, self.rect(), box.toRect()))
