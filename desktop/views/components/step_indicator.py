"""Where one is in a wizard."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.labels import CaptionLabel
from desktop.views.components.painting import antialiased, fill_box
from desktop.views.theme_tokens import Space

_DOT = 8
_PILL = 24


class _Dots(QWidget):
    """A row of dots, of which the present one is long."""

    def __init__(self) -> None:
        super().__init__()
        self.step = 1
        self.total = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize((self.total - 1) * (_DOT + Space.S) + _PILL, _DOT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        shown = theme.scheme()
        left = 0
        for number in range(1, self.total + 1):
            width = _PILL if number == self.step else _DOT
            box = self.style().visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, width, _DOT))
            done = number <= self.step
            fill_box(
                painter,
                QRectF(box),
                shown.accent if done else "",
                _DOT / 2,
                edge=shown.accent if done else shown.control,
            )
            left += width + Space.S
        painter.end()


class StepIndicator(QWidget):
    """Dots, and the same in words."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots = _Dots()
        self._words = CaptionLabel()
        self._words.setWordWrap(False)
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
        self.setAccessibleName(words)
