"""One life of the app, from its start to its end. It is lived by Qt's thread, a piece at a time, as another asks."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent

from desktop.app.backend import pretend_backend
from desktop.app.twinbolt import Twinbolt
from desktop.simulator.service import Simulator
from desktop.viewmodels.shell_state import Mode, Presence
from tests.soak.person import MOST_PAGES, Person
from tests.soak.size import Size
from tests.soak.trouble import heal
from tests.support.computer import computer
from tests.support.pretend import Pretend, TestClock, pretend
from tests.support.running import sitting
from tests.support.truth import differences

T = TypeVar("T")

PATIENCE_S: Final = 30
WORKERS: Final = 9
"""Of the loop's ten worker threads, those that nothing keeps busy: one waits for what is lived."""
LOOK_S: Final = 0.001
QUIET: Final = 3
"""Looks in a row at which nothing travels."""


class Life:
    """The app in a window, and the pretend world around it."""

    def __init__(self) -> None:
        self.clock = TestClock()
        self._world: Pretend = pretend("guarded", clock=self.clock)
        self._rest = AsyncExitStack()
        self._broke: list[BaseException] = []
        self._app: Twinbolt
        self._person: Person

    @property
    def simulator(self) -> Simulator:
        """The pretend service."""
        return self._world.simulator

    @property
    def is_signed_out(self) -> bool:
        """Whether no account is open, or its session has ended."""
        return self._app._shell.state.presence is not Presence.SIGNED_IN

    async def begin(self, home: Path) -> None:
        """Start the app, and have everything read."""
        before = asyncio.all_tasks()
        backend = pretend_backend(self.simulator, self._world.wire)
        app = await self._rest.enter_async_context(
            sitting(Mode.PRACTICE, lambda: backend, computer(self.clock, home)),
        )
        app.tasks.broke.connect(self._broke.append)
        await app.ready.wait()
        self._app, self._person, self._before = app, Person(app, self.simulator.controls), before

    async def act(self, deed: Callable[[Person], str]) -> str:
        """Do something, and let the app go on until nothing travels any more.

        Raises:
            Exception: the app met a fault of its own.
        """
        how = deed(self._person)
        await self._settled()
        if self._broke:
            raise self._broke[0]
        return how

    async def differences(self) -> list[str]:
        """Read the account again, with the service well, and name what is shown otherwise than it is."""
        heal(self.simulator)
        await self._settled()
        await self._app._accounts.refresh()
        return differences(self._app._overview.state, self.simulator)

    async def end(self) -> set[str]:
        """Put away whatever is open and close the window; give the tasks that are left after that."""
        for _ in range(MOST_PAGES):
            await self.act(Person.put_away)
        del self._app, self._person  # by this thread, which is Qt's
        await self._rest.aclose()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return {repr(task) for task in asyncio.all_tasks() - self._before - {asyncio.current_task()}}

    async def _settled(self) -> None:
        async with asyncio.timeout(PATIENCE_S):
            quiet = 0
            while quiet < QUIET:
                await asyncio.sleep(LOOK_S)
                quiet = 0 if self._world.wire.travelling else quiet + 1


class Here:
    """Where lives are lived: the loop of Qt's thread, and a folder."""

    def __init__(self, home: Path) -> None:
        self._loop = asyncio.get_running_loop()
        self._home = home
        self._lives = 0

    def wait_for(self, piece: Coroutine[object, object, T]) -> T:
        """Have a piece lived, from another thread."""
        return asyncio.run_coroutine_threadsafe(piece, self._loop).result()

    def begin(self) -> Life:
        """Begin another life, in a folder of its own."""
        self._lives += 1
        if self._lives == 1:
            self.wait_for(_meet_workers())
        life = Life()
        self.wait_for(life.begin(self._home / str(self._lives)))
        return life

    def size(self) -> Size:
        """Measure, in Qt's thread, since garbage is collected for it."""

        async def measure() -> Size:
            return Size.now()

        return self.wait_for(measure())


async def _meet_workers() -> None:
    """Have every worker thread known to Python, which keeps with it how faults are told at that time.

    It would else keep the life during which a thread was first met.
    """
    everybody = threading.Barrier(WORKERS)

    def be_met() -> None:
        threading.current_thread()
        everybody.wait(PATIENCE_S)

    await asyncio.gather(*(asyncio.to_thread(be_met) for _ in range(WORKERS)))
