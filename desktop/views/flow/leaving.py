"""What leaving a flow now means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.components.announce import announce
from desktop.views.components.buttons import danger_button, primary_button, secondary_button
from desktop.views.components.labels import BodyLabel, Heading, Level
from desktop.views.components.sides import Sides
from desktop.views.theme_tokens import Space


class LeavingPage(QWidget):
    """Asks once, and says what was and was not changed. ``leave`` and ``leave_anyway`` are other captions."""

    stay = Signal()
    leave = Signal()

    def __init__(self, question: str, *, leave: str = "", leave_anyway: str = "") -> None:
        super().__init__()
        self._what = BodyLabel()
        self._stay = primary_button(self.tr("&Keep going"))
        self._leave = secondary_button(leave or self.tr("&Stop here"))
        self._leave_anyway = danger_button(leave_anyway or self.tr("&Stop all the same"))
        self._stay.clicked.connect(self.stay)
        self._leave.clicked.connect(self.leave)
        self._leave_anyway.clicked.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(Heading(question, Level.TITLE))
        column.addWidget(self._what)
        column.addWidget(Sides([self._stay, self._leave, self._leave_anyway]))
        column.addStretch(1)

    def ask(self, words: str, *, costly: bool) -> None:
        """Say what leaving means; ``costly`` tells that something would be lost by it."""
        self._what.setText(words)
        self._leave.setVisible(not costly)
        self._leave_anyway.setVisible(costly)
        announce(self, words)
        self._stay.setFocus()
