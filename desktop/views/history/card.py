"""The last changes, on the Status tab."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop.viewmodels.history import HistoryState, HistoryViewModel
from desktop.views.components import contents
from desktop.views.components.buttons import quiet_button
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.minutes import Minutes
from desktop.views.history.row import change_row
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.journal import journal_trouble_words, nothing_changed_words

LAST: Final = 3


class HistoryCard(Card):
    """Shows the last changes, or that there were none. ``all_requested``: the owner wants to see all of it."""

    all_requested = Signal()

    def __init__(self, history: HistoryViewModel) -> None:
        super().__init__()
        self.set_title(self.tr("History"))
        see_all = quiet_button(self.tr("&History and report"))
        see_all.clicked.connect(self.all_requested)
        self.add_action(see_all)
        self._trouble = InlineMessage()
        self._nothing = MutedLabel()
        self._changes = QVBoxLayout()
        self._changes.setSpacing(Space.M)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._changes)
        self._shown: object = None
        self._minutes = Minutes(self)
        self._minutes.passed.connect(history.tick)
        history.changed.connect(self.render_state)
        self.render_state(history.state)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minutes.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minutes.stop()

    def render_state(self, state: HistoryState) -> None:
        """Show ``state``."""
        self.setVisible(state.read)
        self._trouble.show_message(journal_trouble_words(state.trouble), Tone.WARNING)
        self._nothing.setText(nothing_changed_words(state.since))
        self._nothing.setVisible(not state.entries)
        shown = state.entries[:LAST], state.today
        if shown != self._shown:
            self._shown = shown
            contents.clear(self._changes)
            for number, entry in enumerate(state.entries[:LAST]):
                self._changes.addWidget(change_row(entry, state.today, divided=number > 0))
