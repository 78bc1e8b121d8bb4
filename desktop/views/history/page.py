"""Everything that changed on the account, the report about it, and how to be rid of the history."""

from collections.abc import Callable, Coroutine
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.viewmodels.history import HistoryState, HistoryViewModel
from desktop.viewmodels.saved_file import Outcome
from desktop.views.components import contents
from desktop.views.components.buttons import Button, quiet_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.components.minutes import Minutes
from desktop.views.components.page import Page
from desktop.views.components.readable import Readable
from desktop.views.components.sides import Sides
from desktop.views.history.clearing import ClearingQuestion
from desktop.views.history.row import change_row
from desktop.views.icons import Icon
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.journal import journal_trouble_words, nothing_changed_words, saved_words

AT_ONCE: Final = 30
"""So many changes are shown before the owner asks for more."""


class HistoryPage(QWidget):
    """Esc goes back (``closed``)."""

    closed = Signal()

    def __init__(self, history: HistoryViewModel, tasks: TaskRunner) -> None:
        super().__init__()
        self._history = history
        self._tasks = tasks
        self._most = AT_ONCE
        self._shown: object = None
        history.begin()
        self._trouble = InlineMessage()
        self._nothing = MutedLabel()
        self._changes = QVBoxLayout()
        self._changes.setSpacing(Space.M)
        self._more = quiet_button("")
        self._more.clicked.connect(self._show_more)
        self._saved = InlineMessage()
        self._saved.action_triggered.connect(lambda: tasks.start(history.replace_file()))
        self._reports = (
            self._report(self.tr("Save as web &page"), history.save_page),
            self._report(self.tr("Save as &data (JSON)"), history.save_data),
        )
        self._clear = quiet_button(self.tr("&Clear the history"), icon=Icon.TRASH)
        self._clear.clicked.connect(history.ask)
        self._question = ClearingQuestion()
        self._question.keep.connect(history.keep)
        self._question.clear.connect(lambda: tasks.start(history.clear()))
        self._not_cleared = InlineMessage()
        self._back = secondary_button(self.tr("&Back"), icon=Icon.BACK)
        self._back.clicked.connect(self.closed)
        self._arrange()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._step_back)
        self._minutes = Minutes(self)
        self._minutes.passed.connect(history.tick)
        history.changed.connect(self.render_state)
        self.render_state(history.state)

    def render_state(self, state: HistoryState) -> None:
        """Show ``state``."""
        self._trouble.show_message(journal_trouble_words(state.trouble), Tone.WARNING)
        self._nothing.setText(nothing_changed_words(state.since))
        self._nothing.setVisible(not state.entries)
        self._render_changes(state)
        for report in self._reports:
            report.setEnabled(not state.busy)
        self._render_saved(state)
        self._clear.setVisible(bool(state.entries) and not state.asking)
        if self._question.ask(asking=state.asking):
            self._back.setFocus()  # the button that began it may be gone
        words = self.tr("The history could not be cleared: it cannot be written to. Try again later.")
        self._not_cleared.show_message(words if state.not_cleared else "", Tone.WARNING)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minutes.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minutes.stop()

    def focus_back(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus()

    def _render_changes(self, state: HistoryState) -> None:
        shown = state.entries[: self._most], state.today
        if shown == self._shown:
            return
        self._shown = shown
        contents.clear(self._changes)
        for number, entry in enumerate(state.entries[: self._most]):
            self._changes.addWidget(change_row(entry, state.today, divided=number > 0))
        left = len(state.entries) - self._most
        self._more.setText(self.tr("Show %n older change(s)", "", max(left, 0)))
        self._more.setVisible(left > 0)

    def _render_saved(self, state: HistoryState) -> None:
        if state.saved is None:
            self._saved.clear()
            return
        in_doubt = state.saved.outcome is Outcome.EXISTS
        self._saved.show_message(*saved_words(state.saved), action=self.tr("&Replace it") if in_doubt else "")

    def _show_more(self) -> None:
        self._most = len(self._history.state.entries)
        self._render_changes(self._history.state)
        self._back.setFocus()

    def _step_back(self) -> None:
        if self._history.state.asking:
            self._history.keep()
        else:
            self.closed.emit()

    def _report(self, text: str, save: Callable[[], Coroutine[object, object, None]]) -> Button:
        button = secondary_button(text, icon=Icon.SAVE)
        button.clicked.connect(lambda: self._tasks.start(save()))
        return button

    def _arrange(self) -> None:
        page = Page()
        title = self.tr("History of {name}").format(name=self._history.account_name)
        page.column.addWidget(Heading(title, Level.TITLE))
        page.column.addWidget(
            BodyLabel(
                self.tr(
                    "Twinbolt compares what it reads with what it saw before. It can tell what changed and whether it "
                    "was changed here, but not who it was. All of this stays on this computer.",
                ),
            ),
        )
        page.column.addWidget(self._trouble)
        changes = Card(self.tr("What changed"))
        for widget in (self._nothing, self._more):
            changes.body.addWidget(widget)
        changes.body.insertLayout(1, self._changes)
        page.column.addWidget(changes)
        page.column.addWidget(self._report_card())
        for clearing in (self._clear, self._question, self._not_cleared):
            page.column.addWidget(clearing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(Readable(Sides([self._back]), above=Space.M, below=Space.L))

    def _report_card(self) -> Card:
        card = Card(self.tr("Report"))
        card.body.addWidget(
            MutedLabel(
                self.tr(
                    "The ratings with their reasons, every method, and this history: for your own files, or for "
                    "somebody who helps you. It holds no password, no code and no address.",
                ),
            ),
        )
        card.body.addWidget(Sides(self._reports))
        card.body.addWidget(self._saved)
        return card
