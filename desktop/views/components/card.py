"""A raised surface that groups what belongs together."""

from collections.abc import Sequence

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.components.labels import Heading, Level
from desktop.views.components.painting import antialiased, fill_box
from desktop.views.theme_tokens import Radius, Space


class Card(QFrame):
    """A titled group. Put what it holds into ``body``; ``actions`` stand at the end of the title row."""

    def __init__(self, title: str = "", *, actions: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        outer.setSpacing(Space.M)
        self._title = Heading("", Level.SECTION)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.S)
        self._row.addWidget(self._title, 1)
        outer.addLayout(self._row)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        outer.addLayout(self.body, 1)
        self.set_title(title)
        for action in actions:
            self.add_action(action)

    def set_title(self, title: str) -> None:
        """Name the group; an empty title takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put ``widget`` at the end of the title row."""
        self._row.addWidget(widget)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = theme.scheme()
        painter = antialiased(self)
        fill_box(painter, self.rect(), shown.raised, Radius.CARD, edge=shown.outline)
        painter.end()
