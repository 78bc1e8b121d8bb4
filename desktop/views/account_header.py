"""Whose account it is, how fresh what is shown, and the button that reads it again."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.viewmodels.shell_state import Presence, ShellState
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import IconButton, quiet_button
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.labels import ElidedLabel
from desktop.views.components.minutes import Minutes
from desktop.views.components.sides import Sides
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space, Tone
from desktop.views.wording.moments import time_words

AN_HOUR_MIN = 60


class AccountHeader(QWidget):
    """The strip above the tabs."""

    refresh_requested = Signal()
    accounts_requested = Signal()
    lock_requested = Signal()
    help_requested = Signal()
    settings_requested = Signal()
    ticked = Signal()
    """A minute has passed in which this was seen."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel(strong=True)
        self._detail = ElidedLabel(small=True)
        self._busy = BusyBar()
        self._minutes = Minutes(self)
        self._minutes.passed.connect(self.ticked)
        self._refresh = quiet_button(self.tr("Refresh"), icon=Icon.REFRESH)
        self._refresh.setToolTip(self.tr("Read everything again (F5)"))
        self._refresh.clicked.connect(self.refresh_requested)
        self._accounts = quiet_button(self.tr("Accounts"), icon=Icon.USER)
        self._accounts.setToolTip(self.tr("Switch, add or sign out (Ctrl+K)"))
        self._accounts.clicked.connect(self.accounts_requested)
        self._lock = quiet_button(self.tr("Lock"), icon=Icon.LOCK)
        self._lock.setToolTip(self.tr("Hide everything until you unlock (Ctrl+L)"))
        self._lock.clicked.connect(self.lock_requested)
        self._help = IconButton(Icon.HELP, self.tr("Help (F1)"))
        self._help.clicked.connect(self.help_requested)
        self._settings = IconButton(Icon.SETTINGS, self.tr("Settings (Ctrl+,)"))
        self._settings.clicked.connect(self.settings_requested)
        names = QGridLayout(whose := QWidget())
        names.setContentsMargins(0, 0, 0, 0)
        names.setHorizontalSpacing(Space.M)
        names.setVerticalSpacing(0)
        names.addWidget(IconLabel(Icon.USER, Tone.ACCENT, scale=1.6, chip=True), 0, 0, 2, 1)
        names.addWidget(self._name, 0, 1)
        names.addWidget(self._detail, 1, 1)
        buttons = [self._refresh, self._accounts, self._lock, self._settings, self._help]
        row = Sides([whose], buttons, stretching=True)
        row.setContentsMargins(Space.XL, Space.M, Space.XL, Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(self._busy)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minutes.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minutes.stop()

    def render_state(self, state: ShellState) -> None:
        """Show ``state``."""
        self._name.setText(self._name_words(state))
        self._detail.setText(self._detail_words(state))
        self._refresh.setEnabled(state.presence is Presence.SIGNED_IN and not state.refreshing)
        self._lock.setEnabled(state.presence is not Presence.STARTING)
        self._accounts.setEnabled(state.presence is not Presence.STARTING)
        self._busy.setRange(0, state.parts)  # without any, nothing can be counted yet
        self._busy.setValue(state.parts_read)
        self._busy.set_busy(
            state.refreshing or state.presence is Presence.STARTING, self.tr("Your account is being read")
        )

    def _name_words(self, state: ShellState) -> str:
        if not state.name:
            return self.tr("Starting…") if state.presence is Presence.STARTING else self.tr("Nobody is signed in")
        if state.display_name and state.display_name != state.name:
            return self.tr("{display_name} (@{name})").format(display_name=state.display_name, name=state.name)
        return state.name

    def _detail_words(self, state: ShellState) -> str:
        if state.presence is Presence.SESSION_ENDED:
            return self.tr("The session has ended: sign in again")
        if state.refreshing:
            return self.tr("Being read from Roblox…")
        if state.read_at is not None:
            return self._read_words(state.read_at, state.read_ago_min)
        return ""

    def _read_words(self, moment: datetime, ago_min: int) -> str:
        """Say when it was read, and how long ago that is once it is more than a minute."""
        if not ago_min:
            words = self.tr("Read at {time}")
        elif ago_min < AN_HOUR_MIN:
            words = self.tr("Read %n minute(s) ago, at {time}", "", ago_min)
        else:
            words = self.tr("Read %n hour(s) ago, at {time}", "", ago_min // AN_HOUR_MIN)
        return words.format(time=time_words(moment))
