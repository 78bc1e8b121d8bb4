"""The window and what hangs on it, made anew when it is to speak another language."""

import asyncio
from collections.abc import Callable

from desktop.services.accounts import Accounts
from desktop.services.idle import Idleness
from desktop.services.ports import Clock
from desktop.viewmodels.challenge.desk import ChallengeDesk
from desktop.views.challenge.on_stage import ChallengesOnStage
from desktop.views.idle_watch import IdleWatch
from desktop.views.main_window import MainWindow
from desktop.views.tasks import TaskRunner
from desktop.views.window_content import WindowContent, WindowModels

Furnish = Callable[[MainWindow], None]
"""Adds to a window what is there in some backends only."""


class Front:
    """Owns the window. What it shows lies in view-models, which outlive it.

    Args:
        window: on screen, or about to be.
        models: what the window shows.
        tasks: runs the commands of its views.
        accounts: say after how long without use to lock.
        desk: where checks of the owner are put.
        clock: this computer's.
    """

    def __init__(
        self,
        window: MainWindow,
        models: WindowModels,
        tasks: TaskRunner,
        *,
        accounts: Accounts,
        desk: ChallengeDesk,
        clock: Clock,
    ) -> None:
        self._models = models
        self._tasks = tasks
        self._accounts = accounts
        self._desk = desk
        self._clock = clock
        self._furnish: list[Furnish] = []
        self._is_open = False
        self._end_watch: Callable[[], None] | None = None
        self.closed = asyncio.Event()
        self.painted = asyncio.Event()
        self.handle = 0
        """The system's number of the window, which other threads may ask for."""
        self.window = window
        self.content = self._fill()

    def show(self) -> None:
        """Put the window on screen."""
        self.window.show()
        self.handle = int(self.window.winId())
        self._watch_use()

    def open(self) -> None:
        """Let checks of the owner in."""
        self._is_open = True
        self._let_checks_in()

    def furnish(self, furnish: Furnish) -> None:
        """Add something to the window, and to every one that takes its place."""
        self._furnish.append(furnish)
        furnish(self.window)

    async def renew(self) -> None:
        """Put a new window in the place of the one that is there."""
        before, self.window = self.window, MainWindow(self._models.shell.state.mode)
        self.content = self._fill()
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self.show()
        if self._is_open:
            self._let_checks_in()
        for furnish in self._furnish:
            furnish(self.window)
        before.hide()
        before.deleteLater()
        await self.content.complete()

    def _fill(self) -> WindowContent:
        self.window.closing.connect(self.closed.set)
        self.window.painted.connect(self.painted.set)
        if self.window.was_painted:
            self.painted.set()
        return WindowContent(self.window, self._models, self._tasks)

    def _let_checks_in(self) -> None:
        ChallengesOnStage(self._desk, self.window.stage, self._tasks, self._models.browser)

    def _watch_use(self) -> None:
        """Lock once nobody has used the window for long, while there is an account to lock."""
        watch = IdleWatch(Idleness(self._clock), self.window.windowHandle())
        watch.idle.connect(self.content.lock_unattended)

        def wait() -> None:
            state = self._accounts.state
            watch.wait(state.lock_after_min if state.anybody else 0)

        if self._end_watch is not None:
            self._end_watch()
        self._end_watch = self._accounts.subscribe(wait)
        wait()
