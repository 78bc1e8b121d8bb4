"""One of several things, chosen from a list that opens."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.views import theme
from desktop.views.theme_sheet import Part

_LEAST_LETTERS: Final = 9
"""So many letters of what is chosen have room at least; the list shows all of them."""


class Picker(QComboBox):
    """As wide as what it offers, and narrower where there is less room."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, Part.PICKER)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * 2 * _LEAST_LETTERS), whole.height())
