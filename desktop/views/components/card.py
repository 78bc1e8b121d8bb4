"""A raised surface that groups what belongs together."""

from collections.abc import Sequence

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.components.labels import Heading, Level
from desktop.views.components.painting import antialiased, fill_box
from desktop.views.components.sides import Sides
from desktop.views.theme_tokens import Radius, Space


class Card(QFrame):
    """A titled group. Put what it holds into ``body``; ``actions`` stand at the end of the title row."""

    def __init__(self, title: str = "", *, actions: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        outer.setSpacing(Space.M)
        self._title = Heading("", Level.SECTION)
        self._head = Sides([self._title], actions, stretching=True)
        outer.addWidget(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        outer.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Name the group; an empty title takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._head.setVisible(self._head.parts != [self._title] or bool(title))
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put ``widget`` at the end of the title row."""
        self._head.add_trailing(widget)
        self._head.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = theme.scheme()
        painter = antialiased(self)
        fill_box(painter, self.rect(), shown.raised, Radius.CARD, edge=shown.outline)
        painter.end()
