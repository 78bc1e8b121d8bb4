"""A pill that names a state."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.painting import antialiased, fill_box, line_height, placed
from desktop.views.icons import Icon, paint_icon
from desktop.views.theme_text import Rank
from desktop.views.theme_tokens import Space, Tone


class Badge(QLabel):
    """A short state in words with an icon; the colour repeats what the words say."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        *,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.dress_text(self, Rank.BADGE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tone = tone
        self._icon: Icon | None = None
        self.show_state(text, tone, icon=icon)

    def show_state(self, text: str, tone: Tone, *, icon: Icon | None = None) -> None:
        """Show another state; without text the badge hides."""
        self._tone = tone
        self._icon = icon
        self.setText(text)
        if not text:
            self.hide()
        elif self.parentWidget() is not None:  # without one it would be a window of its own
            self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = line_height(self) + Space.S
        icon = line_height(self) + Space.XS if self._icon else 0
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + icon + 2 * (Space.S + 2), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        shown = theme.scheme()
        ink = shown.tone(self._tone)
        fill_box(painter, self.rect(), shown.soft(self._tone), self.height() / 2, edge=shown.edge(self._tone))
        area = self.rect().adjusted(Space.S + 2, 0, -Space.S - 2, 0)
        text = area
        if self._icon:
            size = line_height(self)
            spot = QRect(area.left() - 1, (self.height() - size) // 2, size, size)
            paint_icon(painter, QRectF(placed(self, area, spot)), self._icon, ink)
            text = placed(self, area, area.adjusted(size + Space.XS, 0, 0, 0))
        painter.setPen(QColor(ink))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
