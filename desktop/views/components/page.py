"""A scrolling page with one column of a readable width."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.components.painting import line_height
from desktop.views.theme_tokens import Space

_WIDEST: Final = 46
"""The widest column, in lines' heights: about 90 characters of text."""


class Page(QScrollArea):
    """Put cards and headings into ``column``; it stays in the middle, never wider than reads well."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        self._inner = QWidget()
        outer = QVBoxLayout(self._inner)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self.column = QVBoxLayout()
        self.column.setSpacing(Space.L)
        outer.addLayout(self.column)
        outer.addStretch(1)
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)
        self.setWidget(ground)
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._limit()

    def _limit(self) -> None:
        self._inner.setMaximumWidth(line_height(self) * _WIDEST)
