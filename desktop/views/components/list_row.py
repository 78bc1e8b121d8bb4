"""A line of a list: a method, a security key, a device."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.components.badge import Badge
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.labels import BodyLabel, ElidedLabel, MutedLabel
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space, Tone


class ListRow(QFrame):
    """Icon, title, what there is to know about it, ``badge`` (hidden until it says something), then what can be done.

    ``elided`` is for titles with names that people chose, which can be long and have no gaps: they stay on one line.
    ``divided`` draws a thin line above, for every row but the first: what holds the rows leaves as much room before it.
    """

    def __init__(
        self,
        icon: Icon,
        title: str,
        subtitle: str = "",
        *,
        tone: Tone = Tone.ACCENT,
        trailing: Sequence[QWidget] = (),
        elided: bool = False,
        divided: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._divided = divided
        self._icon = IconLabel(icon, tone, scale=1.3, chip=True)
        self._title = ElidedLabel(strong=True) if elided else BodyLabel(strong=True)
        self._subtitle = MutedLabel()
        self.badge = Badge()
        self._sides = Sides([self._words()], [self.badge], stretching=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.M if divided else 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sides, 1)
        self.set_texts(title, subtitle)
        for widget in trailing:
            self.add_trailing(widget)

    def set_texts(self, title: str, subtitle: str = "") -> None:
        """Show another title and subtitle; an empty subtitle takes no room."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)

    def set_icon(self, icon: Icon, tone: Tone) -> None:
        """Show another icon or tone."""
        self._icon.set_icon(icon, tone)

    def add_trailing(self, widget: QWidget) -> None:
        """Put ``widget`` at the end of the row."""
        self._sides.add_trailing(widget)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._divided:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, QColor(theme.scheme().outline))
            painter.end()

    def _words(self) -> QWidget:
        words = QVBoxLayout(holder := QWidget())
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        return holder
