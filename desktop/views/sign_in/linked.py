"""Whose account took the code, and the question whether that is the owner's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.viewmodels.sign_in import SignInState
from desktop.views.components.buttons import primary_button, secondary_button
from desktop.views.components.card import Card
from desktop.views.components.labels import BodyLabel, ElidedLabel, MutedLabel
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon


class LinkedBody(QWidget):
    """Asks once. A code that was read over a shoulder must not sign in to somebody else's account."""

    recognised = Signal()
    disowned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel(strong=True)
        self._what_next = MutedLabel()
        self._yes = primary_button(self.tr("&Yes, that is me"), icon=Icon.APPROVE)
        self._yes.clicked.connect(self.recognised)
        self._no = secondary_button(self.tr("&No, somebody else"), icon=Icon.DENY)
        self._no.clicked.connect(self.disowned)
        card = Card(self.tr("The code was taken by"))
        card.body.addWidget(self._name)
        card.body.addWidget(BodyLabel(self.tr("Is that you?")))
        card.body.addWidget(Sides([self._yes, self._no]))
        card.body.addWidget(self._what_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def render_state(self, state: SignInState) -> None:
        """Show ``state``."""
        self._name.setText(state.linked)
        self._yes.setVisible(not state.recognised)
        self._what_next.setText(self._words(state))

    def work(self) -> QWidget:
        """Where the keyboard belongs."""
        return self._yes if self._yes.isVisibleTo(self) else self._no

    def _words(self, state: SignInState) -> str:
        if state.recognised:
            return self.tr("Now approve it on the other device. Twinbolt goes on by itself.")
        if state.approved:
            return self.tr("The other device has approved. Only your answer here is missing.")
        return self.tr("Answer here, and approve it on the other device.")
