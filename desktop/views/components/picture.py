"""A drawing that grows with the text."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.components.painting import antialiased, line_height
from desktop.views.icons import Drawing, paint_drawing


class Picture(QWidget):
    """Decoration only: what it says stands beside it in words."""

    def __init__(self, drawing: Drawing, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another one."""
        self._drawing = drawing
        self.update()

    def sizeHint(self) -> QSize:
        height = line_height(self) * 8
        return QSize(height * 3 // 2, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        paint_drawing(painter, QRectF(self.rect()), self._drawing)
        painter.end()
