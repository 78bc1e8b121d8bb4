"""Where one is in a wizard."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.labels import ElidedLabel
from desktop.views.components.painting import antialiased, fill_box, line_height, placed
from desktop.views.theme_tokens import Space

_PILL: Final = 3
"""Length of the present dot, in dots."""


class _Dots(QWidget):
    """A row of dots, of which the present one is long."""

    def __init__(self) -> None:
        super().__init__()
        self.step = 1
        self.total = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        dot = self._dot()
        return QSize((self.total - 1) * (dot + Space.S) + dot * _PILL, dot)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        shown = theme.scheme()
        left, dot = 0, self._dot()
        for number in range(1, self.total + 1):
            width = dot * _PILL if number == self.step else dot
            box = placed(self, self.rect(), QRect(left, 0, width, dot))
            done = number <= self.step
            fill_box(
                painter,
                QRectF(box),
                shown.accent if done else "",
                dot / 2,
                edge=shown.accent if done else shown.control,
            )
            left += width + Space.S
        painter.end()

    def _dot(self) -> int:
        return line_height(self) // 2


class StepIndicator(QWidget):
    """Dots, and the same in words."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots = _Dots()
        self._words = ElidedLabel(small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)

    def set_step(self, step: int, total: int, words: str) -> None:
        """Show that ``step`` of ``total`` (from 1) is the present one; ``words`` say so too."""
        self._dots.step = step
        self._dots.total = total
        self._dots.updateGeometry()
        self._dots.update()
        self._words.setText(words)
