"""What lies under everything else: the tabs, or why there are none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.viewmodels.accounts import AccountsViewState
from desktop.viewmodels.shell import Presence
from desktop.views.locked import Locked
from desktop.views.welcome import Welcome


class Ground(QStackedWidget):
    """Three faces: an account's tabs, the welcome while nobody is signed in, and the lock."""

    sign_in_requested = Signal(object)
    """User id of the account to sign in to, ``None`` for any."""
    show_requested = Signal(object)
    unlock_requested = Signal()
    leave_lock_requested = Signal()
    practice_requested = Signal()

    def __init__(self, tabs: QWidget, *, practice: bool) -> None:
        super().__init__()
        self._tabs = tabs
        self._welcome = Welcome(practice=practice)
        self._locked = Locked()
        for face in (tabs, self._welcome, self._locked):
            self.addWidget(face)
        self._welcome.sign_in_requested.connect(lambda: self.sign_in_requested.emit(None))
        self._welcome.account_requested.connect(self.show_requested)
        self._welcome.practice_requested.connect(self.practice_requested)
        self._locked.unlock_requested.connect(self.unlock_requested)
        self._locked.sign_in_requested.connect(self.leave_lock_requested)

    def render_state(self, presence: Presence, accounts: AccountsViewState) -> None:
        """Show the face for ``presence``, and put the keyboard there."""
        self._welcome.render_state(accounts)
        self._locked.render_state(accounts)
        face = {Presence.SIGNED_OUT: self._welcome, Presence.LOCKED: self._locked}.get(presence, self._tabs)
        if self.currentWidget() is not face:
            self.setCurrentWidget(face)
            face.setFocus()
