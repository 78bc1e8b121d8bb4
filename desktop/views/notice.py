"""What has to be said about the session, whatever else is on screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.viewmodels.accounts import AccountsViewState
from desktop.viewmodels.shell import Presence
from desktop.views.components.inline_message import InlineMessage
from desktop.views.theme_tokens import Tone
from desktop.views.wording.problems import explain
from desktop.views.wording.sign_in import trouble_words


class Notice(InlineMessage):
    """One thing at a time, the weightiest first."""

    sign_in_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._ended = False
        self.action_triggered.connect(self._act)

    def render_state(self, presence: Presence, accounts: AccountsViewState) -> None:
        """Show what there is to say."""
        self._ended = presence is Presence.SESSION_ENDED
        understood = self.tr("&Understood")
        if self._ended:
            words = self.tr("Your session has ended. What is shown was read before.")
            self.show_message(words, Tone.WARNING, action=self.tr("&Sign in again"))
        elif accounts.untold is not None:
            happened = explain(accounts.untold).happened
            words = self.tr(
                "Signed out here, but Roblox could not be told: {why} On roblox.com, under Settings, you can end "
                "the session there as well.",
            )
            self.show_message(words.format(why=happened), Tone.WARNING, action=understood)
        elif accounts.trouble is not None and not accounts.locked:
            words = self.tr("{why} You are signed in until Twinbolt ends, and have to sign in again after that.")
            self.show_message(words.format(why=trouble_words(accounts.trouble)), Tone.WARNING, action=understood)
        elif not accounts.remembered:
            words = self.tr("The list of accounts could not be written. It is forgotten when Twinbolt ends.")
            self.show_message(words, Tone.WARNING)
        else:
            self.clear()

    def _act(self) -> None:
        if self._ended:
            self.sign_in_requested.emit()
        else:
            self.dismissed.emit()
