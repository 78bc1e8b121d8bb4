"""A column in the middle, no wider than reads well."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.views.components.painting import line_height
from desktop.views.theme_tokens import Space

_WIDEST: Final = 46
"""The widest column, in lines' heights: about 90 characters of text."""


class Readable(QWidget):
    """Holds ``content``, with room around it: at the ``sides``, and ``above`` and ``below`` where it is asked for."""

    def __init__(
        self,
        content: QWidget | QLayout,
        *,
        above: int = 0,
        below: int = 0,
        sides: int = Space.XL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(sides, above, sides, below)
        if isinstance(content, QWidget):
            column.addWidget(content)
        else:
            column.addLayout(content)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._limit()

    def _limit(self) -> None:
        self._inner.setMaximumWidth(line_height(self) * _WIDEST)
