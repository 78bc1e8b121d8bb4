"""The main window, as bare as it comes on screen.

Nothing is imported here that the first paint does not show: what the window is about comes later, and is the business
of :class:`~desktop.views.window_content.WindowContent`.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QVBoxLayout, QWidget

from desktop.viewmodels.shell_state import Mode, Presence, ShellState
from desktop.views.account_header import AccountHeader
from desktop.views.components.banner import Banner
from desktop.views.ground import Ground
from desktop.views.icons import Icon
from desktop.views.stage import Stage
from desktop.views.tab_order import follow_layout, scroll_to_focus
from desktop.views.tabs import Tabs

DOCK_LETTERS: Final = 50
"""How wide a dock is at first."""


class MainWindow(QMainWindow):
    """A banner, the strip that says whose account it is, and four tabs that hold nothing yet.

    ``painted`` is emitted once, ``closing`` when the owner closes the window.

    Attributes:
        home: the strip and the tabs, which lie on the ground while there is an account.
        ground: what lies under everything else on the stage.
        strips: where messages go that concern the whole window.
        asks_first: tells whether the window is to stay open because its owner is asked something.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, mode: Mode) -> None:
        super().__init__()
        self.was_painted = False
        self.asks_first: Callable[[], bool] = _never
        self.setWindowTitle("Twinbolt")
        self.resize(1080, 720)
        self.header = AccountHeader()
        self.header.render_state(ShellState(mode=mode, presence=Presence.STARTING))
        self.tabs = Tabs()
        self.tabs.tabBar().lower()  # so that it is read out before what is under it
        self.home = _Home(self.tabs)
        self.ground = Ground(self.home, practice=mode is Mode.LIVE)
        self.ground.show_face(Presence.SIGNED_IN)
        self.stage = Stage(self.ground)
        self.strips = QVBoxLayout()
        self._arrange()
        self.tabs.tabBar().setFocus()
        self._banner = None if mode is Mode.LIVE else self._make_banner(mode)
        if self._banner is not None:
            self.setMenuWidget(self._banner)  # so that it stands over the docks as well

    def _arrange(self) -> None:
        home = QVBoxLayout(self.home)
        home.addWidget(self.header)
        home.addWidget(self.tabs, 1)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.addLayout(self.strips)
        column.addWidget(self.stage, 1)
        for layout in (home, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.strips.setSpacing(0)
        self.setCentralWidget(centre)

    def _make_banner(self, mode: Mode) -> Banner:
        words = (
            self.tr("Practice: a pretend account. Nothing here reaches Roblox or changes your real account.")
            if mode is Mode.PRACTICE
            else self.tr("Test server: this window talks to a program on this computer, not to Roblox.")
        )
        return Banner(words, icon=Icon.INFO)

    def add_dock(self, dock: QDockWidget) -> None:
        """Put a dock beside everything else, for practice, and in the banner what hides it and shows it again.

        It comes to its place without gliding there.
        """
        self.setAnimated(False)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.resizeDocks([dock], [DOCK_LETTERS * self.fontMetrics().averageCharWidth()], Qt.Orientation.Horizontal)
        banner = self._banner
        if banner is not None:
            banner.action_triggered.connect(lambda: self._turn_dock(dock, banner))
            banner.offer(self.tr("Hide the devices"))

    def _turn_dock(self, dock: QDockWidget, banner: Banner) -> None:
        """Hide the dock, or show it again: with large letters, a small window has no room for both."""
        dock.setVisible(dock.isHidden())
        banner.offer(self.tr("Show the devices") if dock.isHidden() else self.tr("Hide the devices"))

    def come_up(self) -> None:
        """Be seen, wherever the window was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        focused = QApplication.focusWidget()
        if focused is not None and not (focused.isVisible() and focused.isEnabled()):
            # Nobody pressed Tab: Qt takes the keyboard from what hides or is disabled.
            return super().focusNextPrevChild(forward)
        follow_layout(self)
        moved = super().focusNextPrevChild(forward)
        scroll_to_focus(self)
        return moved

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.was_painted:
            self.was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.asks_first():
            event.ignore()
            return
        self.closing.emit()
        event.accept()


class _Home(QWidget):
    """Hands the keyboard on to the tabs. By a focus proxy, Qt's Tab would come to them instead of the strip above."""

    def __init__(self, tabs: Tabs) -> None:
        super().__init__()
        self._tabs = tabs

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._tabs.tabBar().setFocus()


def _never() -> bool:
    return False
