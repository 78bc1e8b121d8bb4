"""Messages that concern the whole window, above everything else."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.views.components.page import Scrolling

_SHARE: Final = 4
"""They take one part in so many of the window, so that what is under them can be used beside them."""


class Strips(Scrolling):
    """Puts ``messages`` below each other, as high as they are where there is room; where there is not, they scroll."""

    def __init__(self, messages: Sequence[QWidget], *, parent: QWidget | None = None) -> None:
        column = QVBoxLayout(content := QWidget())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for message in messages:
            column.addWidget(message)
        super().__init__(content, parent=parent)
        self._column = column
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.window():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()  # how high this is depends on the window, of which no layout knows
        return False

    def _height(self) -> int:
        whole = max(self._column.totalHeightForWidth(self.width()), self._column.totalMinimumSize().height())
        return min(whole, self.window().height() // _SHARE)
