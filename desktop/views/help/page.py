"""The help: a list of topics, and one topic at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.ports import Browser
from desktop.viewmodels.diagnostics import DiagnosticsViewModel
from desktop.views.components.buttons import quiet_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.faces import Faces
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.page import Page
from desktop.views.components.readable import Readable
from desktop.views.components.sides import Sides
from desktop.views.help.diagnostics import Diagnostics
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space
from desktop.views.website import WebsiteLink
from desktop.views.wording.help import Topic, keys, topic_text


class HelpPage(QWidget):
    """Esc goes back to the list, and from there to where the owner came from (``closed``)."""

    closed = Signal()

    def __init__(
        self,
        diagnostics: DiagnosticsViewModel,
        tasks: TaskRunner,
        browser: Browser,
        topic: Topic | None = None,
    ) -> None:
        super().__init__()
        self._browser = browser
        self._back = secondary_button(self.tr("&Back"), icon=Icon.BACK)
        self._back.clicked.connect(self.go_back)
        extras = {
            Topic.KEYS: _key_list,
            Topic.DIAGNOSTICS: lambda: Diagnostics(diagnostics, tasks),
        }
        self._opened: dict[Topic, QWidget] = {}
        self._faces: Faces[Topic | None] = Faces(
            {None: self._contents, **{each: self._maker(each, extras.get(each)) for each in Topic}},
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._faces, 1)
        column.addWidget(Readable(Sides([self._back]), above=Space.M, below=Space.L))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.go_back)
        self._topic: Topic | None = None
        self.open_topic(topic)

    def open_topic(self, topic: Topic | None) -> None:
        """Show a topic; ``None`` shows the list."""
        came_from, self._topic = self._topic, topic
        self._faces.show_face(topic)
        if topic is None and came_from in self._opened:
            self._opened[came_from].setFocus()
        else:
            self._back.setFocus()

    def go_back(self) -> None:
        """Leave the topic, or the help."""
        if self._topic is None:
            self.closed.emit()
        else:
            self.open_topic(None)

    def _contents(self) -> QWidget:
        page = Page()
        page.column.addWidget(Heading(self.tr("Help"), Level.TITLE))
        card = Card()
        for number, topic in enumerate(Topic):
            card.body.addWidget(self._line(topic, divided=number > 0))
        page.column.addWidget(card)
        return page

    def _line(self, topic: Topic, *, divided: bool) -> ListRow:
        text = topic_text(topic)
        row = ListRow(text.icon, text.title, text.summary, divided=divided)
        read = quiet_button(self.tr("Read"))
        read.setAccessibleName(self.tr("Read: {title}").format(title=text.title))
        read.clicked.connect(lambda: self.open_topic(topic))
        row.add_trailing(read)
        self._opened[topic] = read
        return row

    def _maker(self, topic: Topic, extra: Callable[[], QWidget] | None) -> Callable[[], QWidget]:
        return lambda: self._article(topic, extra)

    def _article(self, topic: Topic, extra: Callable[[], QWidget] | None) -> QWidget:
        text = topic_text(topic)
        page = Page()
        page.column.addWidget(Heading(text.title, Level.TITLE))
        if text.paragraphs:
            page.column.addWidget(card := Card())
            for paragraph in text.paragraphs:
                card.body.addWidget(BodyLabel(paragraph))
        if extra is not None:
            page.column.addWidget(extra())
        if text.website:
            page.column.addWidget(WebsiteLink(self._browser, text.website))
        return page


def _key_list() -> QWidget:
    card = Card()
    for combination, what in keys():
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        name = BodyLabel(combination, strong=True)
        row.addWidget(name, 1)
        row.addWidget(MutedLabel(what), 3)
        card.body.addLayout(row)
    return card
