"""An icon that stands beside text and grows with it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.components.painting import antialiased, fill_box, line_height
from desktop.views.icons import Icon, paint_icon
from desktop.views.theme_tokens import Space, Tone


class IconLabel(QLabel):
    """Decoration, which screen readers pass over, as the text beside it says the same; one with a name is read out.

    ``scale`` is the height in lines of text; ``chip`` puts the icon on a soft round ground of its tone.
    """

    def __init__(
        self,
        icon: Icon,
        tone: Tone = Tone.NEUTRAL,
        *,
        scale: float = 1.2,
        chip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._scale = scale
        self._chip = chip
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, icon: Icon, tone: Tone) -> None:
        """Show another icon or tone."""
        self._icon = icon
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        side = round(line_height(self) * self._scale) + (2 * Space.S if self._chip else 0)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = antialiased(self)
        shown = theme.scheme()
        box = QRectF(self.rect())
        if self._chip:
            fill_box(painter, box, shown.soft(self._tone), box.width() * 0.3)
            box = box.adjusted(Space.S, Space.S, -Space.S, -Space.S)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_icon(painter, box, self._icon, shown.tone(self._tone), mirrored=mirrored)
        painter.end()
