"""What lies under everything else: the tabs, or why there are none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.viewmodels.shell_state import Presence
from desktop.views.components.faces import Faces

if TYPE_CHECKING:
    from desktop.viewmodels.accounts import AccountsViewState
    from desktop.views.locked import Locked
    from desktop.views.welcome import Welcome

# ruff: noqa: PLC0415  (the first paint shows neither of them)


class Ground(Faces[Presence]):
    """Three faces: an account's tabs, the welcome while nobody is signed in, and the lock."""

    sign_in_requested = Signal(object)
    """User id of the account to sign in to, ``None`` for any."""
    show_requested = Signal(object)
    unlock_requested = Signal()
    leave_lock_requested = Signal()
    practice_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()

    def __init__(self, tabs: QWidget, *, practice: bool) -> None:
        super().__init__(
            {
                Presence.SIGNED_IN: lambda: tabs,
                Presence.SIGNED_OUT: lambda: self._make_welcome(practice=practice),
                Presence.LOCKED: self._make_locked,
            },
        )
        self._welcome: Welcome | None = None
        self._locked: Locked | None = None

    def render_state(self, presence: Presence, accounts: "AccountsViewState", *, only_copy: bool) -> None:
        """Show the face for ``presence``, and put the keyboard there.

        Args:
            presence: which face.
            accounts: what it tells.
            only_copy: recovery codes are nowhere but in memory.
        """
        before = self.currentWidget()
        face = self.show_face(presence if presence in {Presence.SIGNED_OUT, Presence.LOCKED} else Presence.SIGNED_IN)
        if self._welcome is not None and face is self._welcome:
            self._welcome.render_state(accounts)
        if self._locked is not None and face is self._locked:
            self._locked.render_state(accounts, only_copy=only_copy)
        if before not in {None, face}:
            face.setFocus()

    def _make_welcome(self, *, practice: bool) -> "Welcome":
        from desktop.views.welcome import Welcome

        welcome = self._welcome = Welcome(practice=practice)
        welcome.sign_in_requested.connect(lambda: self.sign_in_requested.emit(None))
        welcome.account_requested.connect(self.show_requested)
        welcome.practice_requested.connect(self.practice_requested)
        welcome.settings_requested.connect(self.settings_requested)
        welcome.help_requested.connect(self.help_requested)
        return welcome

    def _make_locked(self) -> "Locked":
        from desktop.views.locked import Locked

        locked = self._locked = Locked()
        locked.unlock_requested.connect(self.unlock_requested)
        locked.sign_in_requested.connect(self.leave_lock_requested)
        return locked
