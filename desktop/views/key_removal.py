"""Removing security keys: the question before, and the difference afterwards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.security_keys import Keys, Removal
from desktop.viewmodels.security_keys import Remains, SecurityKeysState
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import danger_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel
from desktop.views.components.sides import Sides
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.security_keys import gone_words, left_over_words, names_of


class RemovalQuestion(Card):
    """Asks once, and says what removing does, what it does not do, and what remains."""

    keep = Signal()
    remove = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._what = BodyLabel()
        self._guard = InlineMessage()
        self._busy = BusyBar()
        self._keep = secondary_button(self.tr("&Keep"))
        self._keep.clicked.connect(self.keep)
        self._remove = danger_button("")
        self._remove.clicked.connect(self.remove)
        self.body.addWidget(self._what)
        self.body.addWidget(self._guard)
        self.body.addWidget(self._busy)
        self.body.addWidget(Sides([self._keep, self._remove]))

    def render_state(self, state: SecurityKeysState) -> None:
        """Ask for ``state``, or do not."""
        appears = state.confirming is not None and self.isHidden()
        self.setVisible(state.confirming is not None)
        self._busy.set_busy(state.removing, self.tr("Roblox is answering"))
        self._keep.setEnabled(not state.removing)
        self._remove.setEnabled(not state.removing)
        if state.confirming is None:
            self._guard.clear()
            return
        self.set_title(self.tr("Remove %n key(s)?", "", len(state.chosen)))
        self._what.setText(self._words(state.chosen))
        self._guard.show_message(*self._warning(state.confirming))
        guarded = state.confirming is not Remains.ENOUGH
        self._remove.setText(self.tr("&Remove all the same") if guarded else self.tr("&Remove"))
        if appears:
            self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, chosen: Keys) -> str:
        words = self.tr(
            "Your account will no longer accept {names}. This erases nothing on the key itself: what other websites "
            "keep on it stays, and you can add it here again.",
        )
        return words.format(names=names_of(chosen))

    def _warning(self, remains: Remains) -> tuple[str, Tone]:
        return {
            Remains.ENOUGH: ("", Tone.NEUTRAL),
            Remains.NO_SPARE: (
                self.tr(
                    "Afterwards everything hangs on your phone: if you lose it, nothing gets you back in. Add another "
                    "key or make recovery codes first.",
                ),
                Tone.DANGER,
            ),
            Remains.NOTHING: (
                self.tr("Afterwards only your password protects the account. Set up another method first."),
                Tone.DANGER,
            ),
        }[remains]


class RemovalOutcome(QWidget):
    """What is gone now, and what is not."""

    def __init__(self) -> None:
        super().__init__()
        self._changed = InlineMessage()
        self._left = InlineMessage()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._changed)
        column.addWidget(self._left)

    def show_removal(self, removal: Removal | None) -> None:
        """Show ``removal``, or nothing."""
        self.setVisible(removal is not None)
        if removal is None:
            self._changed.clear()
            self._left.clear()
            return
        self._changed.show_message(gone_words(removal), Tone.POSITIVE)
        self._left.show_message(left_over_words(removal), Tone.WARNING)
