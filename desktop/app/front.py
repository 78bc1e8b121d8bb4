"""The window and what hangs on it, made anew when it is to speak another language."""

import asyncio
from collections.abc import Callable

from desktop.services.accounts import Accounts
from desktop.services.idle import Idleness
from desktop.services.ports import Clock
from desktop.viewmodels.challenge.desk import ChallengeDesk
from desktop.views.idle_watch import IdleWatch
from desktop.views.main_window import MainWindow, WindowModels
from desktop.views.tasks import TaskRunner

Furnish = Callable[[MainWindow], None]
"""Adds to a window what is there in some backends only."""


class Front:
    """Owns the window. What it shows lies in view-models, which outlive it.

    Args:
        models: what the window shows.
        tasks: runs the commands of its views.
        accounts: say after how long without use to lock.
        desk: where checks of the owner are put.
        clock: this computer's.
    """

    def __init__(
        self, models: WindowModels, tasks: TaskRunner, *, accounts: Accounts, desk: ChallengeDesk, clock: Clock
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
        self.window = self._new_window()

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
        before, self.window = self.window, self._new_window()
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self.show()
        if self._is_open:
            self._let_checks_in()
        for furnish in self._furnish:
            furnish(self.window)
        before.hide()
        before.deleteLater()
        await self.window.complete()

    def _new_window(self) -> MainWindow:
        window = MainWindow(self._models, self._tasks)
        window.closing.connect(self.closed.set)
        window.painted.connect(self.painted.set)
        return window

    def _let_checks_in(self) -> None:
        from desktop.views.challenge.on_stage import ChallengesOnStage

        ChallengesOnStage(self._desk, self.window.stage, self._tasks, self._models.browser)

    def _watch_use(self) -> None:
        """Lock once nobody has used the window for long, while there is an account to lock."""
        watch = IdleWatch(Idleness(self._clock), self.window.windowHandle())
        watch.idle.connect(self.window.lock_unattended)

        def wait() -> None:
            state = self._accounts.state
            watch.wait(state.lock_after_min if state.anybody else 0)

        if self._end_watch is not None:
            self._end_watch()
        self._end_watch = self._accounts.subscribe(wait)
        wait()
