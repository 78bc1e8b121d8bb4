"""What has to be said about the session, whatever else is on screen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.viewmodels.accounts import AccountsViewState
from desktop.viewmodels.shell_state import Presence
from desktop.views.components.inline_message import InlineMessage
from desktop.views.theme_tokens import Tone
from desktop.views.wording.problems import explain
from desktop.views.wording.sign_in import (
    session_ended_words,
    signed_in_unanswered_words,
    signed_out_unanswered_words,
    trouble_words,
)


class Notice(InlineMessage):
    """One thing at a time, the weightiest first."""

    sign_in_requested = Signal(object)
    """User id of the account to sign in to again."""
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._stopped = ""
        self._act: Callable[[], None] = self.dismissed.emit
        self.action_triggered.connect(self._triggered)

    def tell_stopped(self, words: str) -> None:
        """Say from the next rendering on, until it is understood, what was ended because nobody was there."""
        self._stopped = words

    def render_state(self, presence: Presence, accounts: AccountsViewState) -> None:
        """Show what there is to say."""
        if presence is Presence.SESSION_ENDED:
            self._ask_to_sign_in(session_ended_words(), accounts.shown)
        elif accounts.mixed_up is not None:
            words = self.tr(
                "The session of @{name} turned out to belong to another account. It was dropped, and nothing that it "
                "told is shown.",
            )
            self._ask_to_sign_in(words.format(name=accounts.mixed_up.name), accounts.mixed_up.user_id)
        elif self._stopped and not accounts.locked:
            words = self.tr("Twinbolt locked itself because nobody was there, and ended what was open. {left}")
            self._inform(words.format(left=self._stopped), partial(self._forget_stopped, presence, accounts))
        elif accounts.untold is not None:
            words = self.tr(
                "Signed out here, but Roblox could not be told: {why} On roblox.com, under Settings, you can end "
                "the session there as well.",
            )
            self._inform(words.format(why=explain(accounts.untold).happened), self.dismissed.emit)
        elif accounts.found_out:
            self._inform(signed_out_unanswered_words(), self.dismissed.emit)
        elif accounts.found_in:
            self._inform(signed_in_unanswered_words(), self.dismissed.emit)
        elif accounts.trouble is not None and not accounts.locked:
            words = self.tr("{why} You are signed in until Twinbolt ends, and have to sign in again after that.")
            self._inform(words.format(why=trouble_words(accounts.trouble)), self.dismissed.emit)
        elif not accounts.remembered:
            words = self.tr("The list of accounts could not be written. It is forgotten when Twinbolt ends.")
            self.show_message(words, Tone.WARNING)
        else:
            self.clear()

    def _triggered(self) -> None:
        self._act()

    def _ask_to_sign_in(self, words: str, user_id: int | None) -> None:
        self._act = partial(self.sign_in_requested.emit, user_id)
        self.show_message(words, Tone.WARNING, action=self.tr("Sign in a&gain"))

    def _inform(self, words: str, understood: Callable[[], None]) -> None:
        self._act = understood
        self.show_message(words, Tone.WARNING, action=self.tr("&Understood"))

    def _forget_stopped(self, presence: Presence, accounts: AccountsViewState) -> None:
        self._stopped = ""
        self.render_state(presence, accounts)
