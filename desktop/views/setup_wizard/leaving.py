"""What leaving the wizard now means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.viewmodels.setup_wizard.state import Leaving
from desktop.views.components.announce import announce
from desktop.views.components.buttons import danger_button, primary_button, secondary_button
from desktop.views.components.labels import BodyLabel, Heading, Level
from desktop.views.theme_tokens import Space


class LeavingPage(QWidget):
    """Asks once, and says what was and was not changed."""

    stay = Signal()
    leave = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._what = BodyLabel()
        self._stay = primary_button(self.tr("&Keep going"))
        self._leave = secondary_button(self.tr("&Stop here"))
        self._leave_anyway = danger_button(self.tr("&Stop all the same"))
        self._stay.clicked.connect(self.stay)
        self._leave.clicked.connect(self.leave)
        self._leave_anyway.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        for button in (self._stay, self._leave, self._leave_anyway):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(Heading(self.tr("Stop setting up?"), Level.TITLE))
        column.addWidget(self._what)
        column.addLayout(buttons)
        column.addStretch(1)

    def ask(self, leaving: Leaving) -> None:
        """Put the question for ``leaving``."""
        words = self._words(leaving)
        self._what.setText(words)
        costly = leaving in {Leaving.UNSAVED_CODES, Leaving.PERHAPS_ON}
        self._leave.setVisible(not costly)
        self._leave_anyway.setVisible(costly)
        announce(self, words)
        self._stay.setFocus()

    def _words(self, leaving: Leaving) -> str:
        return {
            Leaving.NOTHING: self.tr("Nothing was changed on your account."),
            Leaving.UNUSED_KEY: self.tr(
                "Nothing was changed on your account. If you scanned the QR code already, delete that entry from your "
                "app: it will never work.",
            ),
            Leaving.PERHAPS_ON: self.tr(
                "The authenticator may be on, because Roblox's answer was lost. Keep the entry in your app, and look "
                "at the Status tab before you sign out anywhere.",
            ),
            Leaving.UNSAVED_CODES: self.tr(
                "Your authenticator is on. The recovery codes will never be shown again, and you have not yet shown "
                "that you saved them.",
            ),
        }[leaving]
