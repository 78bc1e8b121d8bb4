"""Columns that stand below each other where there is no room beside."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.views.theme_tokens import Space

_GAP: Final = Space.XL


class Columns(QWidget):
    """Puts ``columns`` beside each other, equally wide, or below each other where one would be too narrow for that."""

    def __init__(self, columns: Sequence[QWidget], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for column in columns:
            self._row.addWidget(column, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        gaps = _GAP * (len(self._columns) - 1)
        if self._fit_beside(width):
            return max(column.heightForWidth((width - gaps) // len(self._columns)) for column in self._columns)
        return sum(column.heightForWidth(width) for column in self._columns) + gaps

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # what stands in a column may need another width now
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        beside = self._fit_beside(self.width())
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _fit_beside(self, width: int) -> bool:
        return (self._widest() + _GAP) * len(self._columns) - _GAP <= width

    def _widest(self) -> int:
        return max(column.minimumSizeHint().width() for column in self._columns)
