"""How long something is still good for."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.painting import antialiased, line_height
from desktop.views.theme_tokens import Tone


class Countdown(QProgressBar):
    """A ring that empties around the seconds left. It has no clock: the caller says how much is left.

    A screen reader reads ``name`` and the value; ``urgent_s`` is when the ring turns to the colour of warnings.
    """

    def __init__(self, name: str, *, urgent_s: float = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._urgent_s = urgent_s
        self._share = 0.0
        self._left_s = 0

    def set_remaining(self, remaining_s: float, total_s: float) -> None:
        """Show ``remaining_s`` of ``total_s`` seconds."""
        left = min(max(remaining_s, 0.0), total_s)
        self._share = left / total_s if total_s > 0 else 0.0
        self._left_s = ceil(left)
        self.setRange(0, max(1, ceil(total_s)))
        self.setValue(self._left_s)
        self.update()

    def sizeHint(self) -> QSize:
        side = round(line_height(self) * 2.2)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        shown = theme.scheme()
        width = max(3.0, self.width() / 12)
        ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        ink = shown.tone(Tone.WARNING if self._left_s <= self._urgent_s else Tone.ACCENT)
        painter.setPen(QPen(QColor(shown.outline), width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(ink), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, 90 * 16, round(self._share * 360 * 16))
        painter.setPen(QColor(shown.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._left_s))
        painter.end()
