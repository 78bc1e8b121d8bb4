"""Opens and closes the help, over whatever is on screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.services.ports import Browser
from desktop.viewmodels.diagnostics import DiagnosticsViewModel
from desktop.views.stage import Stage
from desktop.views.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.views.help.page import HelpPage
    from desktop.views.wording.help import Topic

# ruff: noqa: PLC0415  (no page of the help is needed before the first paint)


class HelpDesk(QObject):
    """F1 opens the help, ``?`` the list of keys. There is one page of it at the most."""

    def __init__(self, stage: Stage, diagnostics: DiagnosticsViewModel, tasks: TaskRunner, browser: Browser) -> None:
        super().__init__(stage)
        self._stage = stage
        self._diagnostics = diagnostics
        self._tasks = tasks
        self._browser = browser
        self._page: HelpPage | None = None

    def listen(self, window: QWidget) -> None:
        """Open at the keys of ``window``."""
        for key, act in (("F1", self.open), ("?", self.open_keys)):
            QShortcut(QKeySequence(key), window).activated.connect(act)

    def open(self) -> None:
        """Show the list of topics."""
        self._show(None)

    def open_keys(self) -> None:
        """Show the list of keys."""
        from desktop.views.wording.help import Topic

        self._show(Topic.KEYS)

    def open_diagnostics(self) -> None:
        """Show what can be handed to whoever helps."""
        from desktop.views.wording.help import Topic

        self._show(Topic.DIAGNOSTICS)

    def close(self) -> None:
        """Take the help away, if it is there."""
        if self._page is not None:
            self._stage.leave(self._page)
            self._page = None

    def _show(self, topic: "Topic | None") -> None:
        from desktop.views.help.page import HelpPage

        if self._page is not None:
            self._page.open_topic(topic)
            return
        self._page = HelpPage(self._diagnostics, self._tasks, self._browser, topic)
        self._page.closed.connect(self.close)
        self._stage.enter(self._page)
