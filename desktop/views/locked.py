"""What the window shows while it is locked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.viewmodels.accounts import AccountsViewState
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import primary_button, quiet_button
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, Heading, Level
from desktop.views.components.page import Scrolling
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.sign_in import trouble_words


class Locked(QWidget):
    """Names who is locked, and nothing else of the account."""

    unlock_requested = Signal()
    sign_in_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Heading("", Level.TITLE)
        self._what = BodyLabel()
        self._codes = BodyLabel(
            self.tr(
                "Your new recovery codes are still in memory, because nothing else has them. Unlock, and save them.",
            ),
        )
        self._message = InlineMessage()
        self._busy = BusyBar()
        self._unlock = primary_button(self.tr("&Unlock"), icon=Icon.LOCK)
        self._unlock.clicked.connect(self.unlock_requested)
        self._sign_in = quiet_button(self.tr("&Sign in instead"))
        self._sign_in.clicked.connect(self.sign_in_requested)
        self._arrange()
        self.setFocusProxy(self._unlock)

    def render_state(self, state: AccountsViewState, *, only_copy: bool) -> None:
        """Show ``state``; ``only_copy``: recovery codes are nowhere but in memory."""
        self._title.setText(self._title_words(state))
        self._what.setText(self._what_words(state))
        self._codes.setVisible(only_copy)
        self._busy.set_busy(state.opening, self.tr("The keyring is being read"))
        trouble = trouble_words(state.trouble) if state.trouble is not None else ""
        self._message.show_message(trouble, Tone.WARNING)

    def _title_words(self, state: AccountsViewState) -> str:
        if state.current is None:
            return self.tr("Twinbolt is locked")
        account = state.current.account
        return self.tr("{display_name} (@{name}) is locked").format(
            display_name=account.display_name,
            name=account.name,
        )

    def _what_words(self, state: AccountsViewState) -> str:
        if state.current is not None and state.current.kept:
            return self.tr("Nothing of the account is in this program's memory now. Unlocking reads the keyring again.")
        return self.tr("This session was not to be kept, so locking has signed it out. Unlock to sign in again.")

    def _arrange(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(Space.L)
        middle.addStretch(1)
        middle.addWidget(IconLabel(Icon.LOCK, Tone.ACCENT, scale=3, chip=True))
        middle.addWidget(self._title)
        middle.addWidget(self._what)
        middle.addWidget(self._codes)
        middle.addWidget(self._message)
        middle.addWidget(Sides([self._unlock, self._sign_in]))
        middle.addStretch(2)
        row = QHBoxLayout(holder := QWidget())
        row.addStretch(1)
        row.addLayout(middle, 3)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._busy)
        column.addWidget(Scrolling(holder), 1)
