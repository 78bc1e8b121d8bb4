"""The main window: banner, account, four tabs, and the wizard in their place while it runs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QVBoxLayout, QWidget

from desktop.services.posture import Fix
from desktop.viewmodels.methods import MethodsViewModel
from desktop.viewmodels.recovery_codes import RecoveryCodesViewModel
from desktop.viewmodels.security_keys import SecurityKeysViewModel
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.viewmodels.shell import Mode, Presence, ShellState, ShellViewModel
from desktop.viewmodels.status import StatusViewModel
from desktop.views.account_header import AccountHeader
from desktop.views.components.banner import Banner
from desktop.views.components.inline_message import InlineMessage
from desktop.views.icons import Icon
from desktop.views.methods import MethodsTab
from desktop.views.recovery_codes import RecoveryCodesTab
from desktop.views.security_keys import SecurityKeysTab
from desktop.views.stage import Stage
from desktop.views.status import StatusTab
from desktop.views.tab import Tab
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowModels:
    """Everything the window shows. ``set_up`` makes a view-model for one run of the wizard."""

    shell: ShellViewModel
    status: StatusViewModel
    methods: MethodsViewModel
    security_keys: SecurityKeysViewModel
    recovery_codes: RecoveryCodesViewModel
    set_up: Callable[[], SetupWizardViewModel]


class MainWindow(QMainWindow):
    """Owns the widgets of the app. ``painted`` is emitted once, ``closing`` when the owner closes the window."""

    painted = Signal()
    closing = Signal()

    def __init__(self, models: WindowModels, tasks: TaskRunner) -> None:
        super().__init__()
        self._models = models
        self._tasks = tasks
        self._was_painted = False
        self.setWindowTitle("Twinbolt")
        self.resize(1080, 720)
        self._banner = Banner("", icon=Icon.INFO)
        self._fault = InlineMessage()
        self._header = AccountHeader()
        self._header.refresh_requested.connect(self._refresh)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._home = QWidget()
        self.stage = Stage(self._home)
        self._wizard: QWidget | None = None
        self._make_tabs()
        self._arrange()
        self._make_shortcuts()
        models.shell.changed.connect(self.render_state)
        tasks.broke.connect(self._show_fault)
        self.render_state(models.shell.state)

    def _make_tabs(self) -> None:
        models, tasks = self._models, self._tasks
        status = StatusTab(models.status, tasks)
        status.fix_requested.connect(self._fix)
        pages: list[tuple[Tab, str]] = [
            (status, self.tr("Status")),
            (MethodsTab(models.methods, tasks), self.tr("Methods")),
            (SecurityKeysTab(models.security_keys, tasks), self.tr("Security keys")),
            (RecoveryCodesTab(models.recovery_codes, tasks), self.tr("Recovery codes")),
        ]
        for page, name in pages:
            page.set_up_requested.connect(self.open_wizard)
            self._tabs.addTab(page, name)
        self._tabs.setAccessibleName(self.tr("Parts of the account"))

    def _arrange(self) -> None:
        home = QVBoxLayout(self._home)
        home.setContentsMargins(0, 0, 0, 0)
        home.setSpacing(0)
        home.addWidget(self._header)
        home.addWidget(self._tabs, 1)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fault)
        column.addWidget(self.stage, 1)
        self.setCentralWidget(centre)
        self.setMenuWidget(self._banner)  # so that it stands over the docks as well

    def _make_shortcuts(self) -> None:
        QShortcut(QKeySequence(Qt.Key.Key_F5), self).activated.connect(self._refresh)
        for number in range(self._tabs.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.activated.connect(lambda chosen=number: self._tabs.setCurrentIndex(chosen))

    def add_dock(self, dock: QDockWidget) -> None:
        """Put a dock beside everything else, for practice."""
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)

    def render_state(self, state: ShellState) -> None:
        """Show ``state``."""
        self._header.render_state(state)
        self._banner.setVisible(state.mode is not Mode.LIVE)
        self._banner.set_text(
            self.tr("Practice: a pretend account. Nothing here reaches Roblox or changes your real account.")
            if state.mode is Mode.PRACTICE
            else self.tr("Test server: this window talks to a program on this computer, not to Roblox."),
        )

    def open_wizard(self) -> None:
        """Begin a run of the set-up wizard, unless one is under way or nobody is signed in."""
        if self._wizard is not None or self._models.shell.state.presence is not Presence.SIGNED_IN:
            return
        from desktop.views.setup_wizard.frame import SetupWizard  # noqa: PLC0415  (not before the first paint)

        wizard = SetupWizard(self._models.set_up(), self._tasks)
        wizard.closed.connect(self._close_wizard)
        self._wizard = wizard
        self.stage.enter(wizard)

    def _close_wizard(self) -> None:
        if self._wizard is not None:
            self.stage.leave(self._wizard)
            self._wizard = None
            self._tabs.setCurrentIndex(0)
            self._tabs.tabBar().setFocus()

    def _fix(self, fix: Fix) -> None:
        places = {Fix.ADD_SECURITY_KEY: SecurityKeysTab, Fix.MAKE_RECOVERY_CODES: RecoveryCodesTab}
        for number in range(self._tabs.count()):
            if fix in places and isinstance(self._tabs.widget(number), places[fix]):
                self._tabs.setCurrentIndex(number)

    def _refresh(self) -> None:
        self._tasks.start(self._models.shell.refresh())

    def _show_fault(self, error: BaseException) -> None:
        words = self.tr("Twinbolt itself made a mistake ({name}). Nothing more was sent. Refresh, or start it again.")
        self._fault.show_message(words.format(name=type(error).__name__), Tone.DANGER)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()
