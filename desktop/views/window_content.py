"""What happens in the main window: what is shown where, and what the owner may begin from everywhere."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.services.held_codes import Risk
from desktop.services.ports import Browser
from desktop.viewmodels.accounts import AccountsViewModel
from desktop.viewmodels.diagnostics import DiagnosticsViewModel
from desktop.viewmodels.shell import ShellViewModel
from desktop.viewmodels.shell_state import Presence, ShellState
from desktop.viewmodels.updates import UpdatesViewModel
from desktop.views.account_tabs import AccountModels, AccountTabs
from desktop.views.closing import Closing
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.strips import Strips
from desktop.views.components.toast import Toast
from desktop.views.flows import FlowModels, Flows, Kind
from desktop.views.help.desk import HelpDesk
from desktop.views.locking import Locking
from desktop.views.look import Look
from desktop.views.main_window import MainWindow
from desktop.views.notice import Notice
from desktop.views.relaunch import start_practice
from desktop.views.tabs import Place
from desktop.views.taking_back import TakingBack
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone
from desktop.views.visits import Visits

if TYPE_CHECKING:
    from desktop.viewmodels.sign_in import SignInViewModel


class WindowModels(Struct, frozen=True, kw_only=True):
    """Everything the window shows.

    ``sign_in`` makes a view-model for one visit to the sign-in, to the account of a user id or to any. ``no_checks`` is
    entered while nobody is there to pass one.
    """

    shell: ShellViewModel
    accounts: AccountsViewModel
    sign_in: "Callable[[int | None], SignInViewModel]"
    no_checks: Callable[[], AbstractContextManager[None]]
    account: AccountModels
    flows: FlowModels
    diagnostics: DiagnosticsViewModel
    browser: Browser
    look: Look
    updates: UpdatesViewModel


class WindowContent(QObject):
    """Everything that happens in a main window, which is on screen already.

    Args:
        window: the window.
        models: what it shows.
        tasks: runs the commands of what it shows.
    """

    def __init__(self, window: MainWindow, models: WindowModels, tasks: TaskRunner) -> None:
        super().__init__(window)
        self._window = window
        self._models = models
        self._tasks = tasks
        self._fault = InlineMessage()
        self._remark = InlineMessage()
        self._notice = Notice()
        self._toast = Toast()
        self._taking_back = TakingBack(
            self._toast, look=models.look, history=models.account.history, accounts=models.accounts, tasks=tasks
        )
        self.stage = window.stage
        self._make_pages()
        self._tabs = AccountTabs(window.tabs, models.account, models.flows.sight, self._flows, tasks, models.browser)
        window.strips.addWidget(Strips([self._fault, self._remark, self._notice, self._toast]))
        self._make_shortcuts()
        self._connect()
        models.shell.changed.connect(self.render_state)
        models.account.recovery_codes.left_behind.connect(self._flows.resume_codes)
        models.accounts.changed.connect(self._render_presence)
        tasks.broke.connect(self._show_fault)
        self.render_state(models.shell.state)

    def _make_pages(self) -> None:
        """Make what puts pages on the stage."""
        models, tasks = self._models, self._tasks
        self._flows = Flows(self.stage, models.flows, tasks, models.browser, self._is_signed_in)
        self._help = HelpDesk(self.stage, models.diagnostics, tasks, models.browser)
        self._help.listen(self._window)
        self._flows.ended.connect(self._flow_ended)
        self._visits = Visits(
            self.stage,
            accounts=models.accounts,
            history=models.account.history,
            sign_in=models.sign_in,
            look=models.look,
            updates=models.updates,
            tasks=tasks,
        )
        self._closing = Closing(self.stage, lambda: models.account.recovery_codes.risk)
        self._closing.agreed.connect(self._window.close)
        self._window.asks_first = self._closing.asks_first
        self._locking = Locking(
            self.stage,
            flows=self._flows,
            visits=self._visits,
            help_desk=self._help,
            closing=self._closing,
            no_checks=models.no_checks,
            accounts=models.accounts,
            tasks=tasks,
        )

    def _make_shortcuts(self) -> None:
        for keys, act in (
            ("F5", self._refresh),
            ("Ctrl+K", self.open_accounts),
            ("Ctrl+L", self._locking.lock),
            ("Ctrl+,", self.open_settings),
        ):
            QShortcut(QKeySequence(keys), self._window).activated.connect(act)
        for number, place in enumerate(Place, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self._window)
            shortcut.activated.connect(partial(self._turn_to, place))

    def _turn_to(self, place: Place) -> None:
        """Show a tab. The keyboard goes to the bar, as Qt would take it to anything on the page that comes."""
        tabs = self._window.tabs
        focused = QApplication.focusWidget()
        if focused is not None and tabs.currentWidget().isAncestorOf(focused):
            tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)
        tabs.turn_to(place)

    def _connect(self) -> None:
        header, ground = self._window.header, self._window.ground
        notice, accounts = self._notice, self._models.accounts
        header.refresh_requested.connect(self._refresh)
        header.accounts_requested.connect(self.open_accounts)
        header.lock_requested.connect(self._locking.lock)
        header.help_requested.connect(self._help.open)
        header.settings_requested.connect(self.open_settings)
        header.ticked.connect(self._models.shell.tick)
        self._fault.action_triggered.connect(self._help.open_diagnostics)
        self._remark.action_triggered.connect(self._remark.clear)
        ground.sign_in_requested.connect(self._visits.sign_in)
        ground.show_requested.connect(self._visits.show_account)
        ground.unlock_requested.connect(lambda: self._tasks.start(accounts.unlock()))
        ground.leave_lock_requested.connect(accounts.leave_locked)
        ground.practice_requested.connect(self._practise)
        ground.settings_requested.connect(self.open_settings)
        ground.help_requested.connect(self._help.open)
        notice.sign_in_requested.connect(self._visits.sign_in)
        notice.dismissed.connect(accounts.dismiss)
        self._tabs.history_requested.connect(self._visits.show_history)
        self._locking.refused.connect(self._say_why_not_locked)
        self._locking.stopped.connect(notice.tell_stopped)
        self.stage.currentChanged.connect(self._forget_remark)
        self.stage.currentChanged.connect(self._render_presence)

    async def complete(self) -> None:
        """Make what the first paint did without."""
        await self._tabs.fill()
        if isValid(self._toast):
            self._taking_back.offer_language()

    def render_state(self, state: ShellState) -> None:
        """Show ``state``."""
        self._window.header.render_state(state)
        self._render_presence()

    def _render_presence(self) -> None:
        presence, accounts = self._models.shell.state.presence, self._models.accounts.state
        only_copy = self._models.account.recovery_codes.risk is Risk.LOST
        self._window.ground.render_state(presence, accounts, only_copy=only_copy)
        if self._visits.signing_in:
            self._notice.clear()  # it would offer what is under way
        else:
            self._notice.render_state(presence, accounts)

    def open_wizard(self) -> None:
        """Begin a run of the set-up wizard, unless one is under way or nobody is signed in."""
        self._flows.set_up()

    def _flow_ended(self, kind: Kind) -> None:
        match kind:
            case Kind.SET_UP:
                self._window.tabs.turn_to(Place.STATUS)
                self._window.tabs.tabBar().setFocus()
            case Kind.ADD_KEY:
                self._window.tabs.turn_to(Place.SECURITY_KEYS)
            case Kind.CHANGE_METHOD:
                self._catch_keyboard()
            case Kind.CHANGE_CODES:
                self._window.tabs.turn_to(Place.RECOVERY_CODES)
                self._catch_keyboard()

    def _catch_keyboard(self) -> None:
        if self._window.focusWidget() not in self._window.home.findChildren(QWidget):
            self._window.tabs.tabBar().setFocus()  # the button that began it may be another one now

    def _is_signed_in(self) -> bool:
        return self._models.shell.state.presence is Presence.SIGNED_IN

    def open_accounts(self) -> None:
        """Show the list of accounts, unless something is under way that belongs to the one that is shown."""
        if self._models.shell.state.presence in {Presence.STARTING, Presence.LOCKED} or self._visits.on_list:
            return
        self._help.close()
        self._visits.close_lists()
        if self.stage.is_bare:
            self._visits.list_accounts()
        else:
            self._remark.show_message(self.tr("Finish or cancel this first. Then you can switch."), Tone.WARNING)

    def open_settings(self) -> None:
        """Show the settings, unless something is under way that a new window would end."""
        self._help.close()
        self._visits.close_lists()
        if self.stage.is_bare:
            self._visits.show_settings()
        else:
            self._remark.show_message(self.tr("Finish or cancel this first. Then you can change that."), Tone.WARNING)

    def lock_unattended(self) -> None:
        """Lock because nobody is there, at the cost of what is under way."""
        self._locking.lock_unattended()

    def _say_why_not_locked(self) -> None:
        words = self.tr("Finish or cancel this first. Then Twinbolt can be locked.")
        self._remark.show_message(words, Tone.WARNING)

    def _forget_remark(self) -> None:
        if self.stage.is_bare:
            self._remark.clear()

    def _practise(self) -> None:
        if not start_practice():
            words = self.tr("Practice could not be started from here. Start it yourself with: twinbolt --practice")
            self._remark.show_message(words, Tone.WARNING, action=self.tr("&Understood"))

    def _refresh(self) -> None:
        self._tasks.start(self._models.shell.refresh())

    def _show_fault(self, error: BaseException) -> None:
        words = self.tr("Twinbolt itself made a mistake ({name}). Nothing more was sent. Refresh, or start it again.")
        self._fault.show_message(words.format(name=type(error).__name__), Tone.DANGER, action=self.tr("Show &details"))
