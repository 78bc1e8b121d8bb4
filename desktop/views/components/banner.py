"""A strip across the window that says in what world one is."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.buttons import secondary_button
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.labels import BodyLabel
from desktop.views.components.painting import antialiased
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space, Tone

_STRIPES = 6
_PITCH = 18


class Banner(QFrame):
    """Striped and tinted, so that practice is never taken for the real account."""

    action_triggered = Signal()

    def __init__(
        self,
        text: str,
        *,
        icon: Icon = Icon.INFO,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._action = secondary_button("")
        self._action.clicked.connect(self.action_triggered)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S + _STRIPES)
        row.setSpacing(Space.M)
        row.addWidget(IconLabel(icon, Tone.WARNING), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Sides([BodyLabel(text, strong=True)], [self._action], stretching=True), 1)
        self._action.setVisible(False)
        self.setAccessibleName(text)

    def offer(self, action: str) -> None:
        """Have a button that says ``action``."""
        self._action.setText(action)
        self._action.setVisible(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        shown = theme.scheme()
        painter.fillRect(self.rect(), QColor(shown.warning_soft))
        self._paint_stripes(painter, shown.warning)
        painter.end()

    def _paint_stripes(self, painter: QPainter, colour: str) -> None:
        """Paint the slanted stripes along the lower edge."""
        strip = QRectF(0, self.height() - _STRIPES, self.width(), _STRIPES)
        painter.setClipRect(strip)
        painter.setPen(QPen(QColor(colour), _PITCH / 2.5))
        for left in range(-_PITCH, self.width() + _PITCH, _PITCH):
            painter.drawLine(left, self.height() + 2, left + _STRIPES + 4, self.height() - _STRIPES - 2)
