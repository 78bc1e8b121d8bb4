"""A whole app in a real window against the simulator, for the length of one test."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop.app.backend import Backend, pretend_backend
from desktop.app.computer import Computer
from desktop.app.opening import Opening
from desktop.app.twinbolt import Twinbolt
from desktop.simulator.service import Simulator
from desktop.viewmodels.shell_state import Mode
from desktop.views.garbage import GarbageCollection
from tests.support.computer import Browser, computer
from tests.support.driver import PATIENCE_S, Driver
from tests.support.leaks import leaks, told_by
from tests.support.pretend import Prepare, Pretend, TestClock, Wire, pretend
from tests.support.witness import Witnessed


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What a journey can reach: the window as its owner does, and the pretend world around it.

    ``secrets`` are those that have travelled.
    """

    user: Driver
    simulator: Simulator
    wire: Wire
    clock: TestClock
    secrets: dict[str, str]
    home: Path
    browser: Browser


Journey = Callable[[Rehearsal], Awaitable[None]]


def rehearse(
    qapp: QApplication,
    journey: Journey,
    *,
    persona: str = "fresh",
    prepare: Prepare | None = None,
    on_the_way: Callable[[Pretend], None] | None = None,
    until_ready: bool = True,
    mode: Mode = Mode.PRACTICE,
) -> None:
    """Run ``journey`` against a running app, and fail for every fault that the app met on the way.

    Args:
        qapp: the application.
        journey: what the owner does.
        persona: whose account it is.
        prepare: changes the pretend service before the account is opened.
        on_the_way: changes the wire before anything is sent.
        until_ready: begin once everything was read; otherwise as soon as the window is there.
        mode: what the window says of itself. The practice dock is there whatever that is.
    """

    world = pretend(persona, prepare)
    if on_the_way is not None:
        on_the_way(world)
    run_in_window(qapp, lambda home: _use(world, journey, home, until_ready=until_ready, mode=mode))


def run_in_window(qapp: QApplication, steps: Callable[[Path], Coroutine[object, object, None]]) -> None:
    """Run ``steps`` on Qt's loop, with an empty folder to live in."""
    qapp.setQuitOnLastWindowClosed(False)
    with TemporaryDirectory() as home, GarbageCollection():
        loop = QEventLoop(qapp)
        try:
            with loop:
                loop.run_until_complete(steps(Path(home)))
        finally:
            # Its timers go on when it is closed, after a journey that is to fail as well. Who lets go of it last may be
            # another thread, which cannot stop them, and the next loop would run them for an object that is gone.
            # What a worker thread has to tell the loop was posted to it, and has to find it complete.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
            loop._timer.deleteLater()
            QCoreApplication.sendPostedEvents(
                None, QEvent.Type.DeferredDelete
            )  # or each window would slow the next one


@asynccontextmanager
async def sitting(
    mode: Mode, connect: Callable[[], Backend], at: Computer, secrets: dict[str, str] | None = None
) -> AsyncIterator[Twinbolt]:
    """Run the app from its start to its end, and fail for every fault that it met on the way.

    At the end it is searched for every secret that travelled, which ``secrets`` is filled with.
    """
    secrets = {} if secrets is None else secrets
    app = Twinbolt(Opening(mode, at.look), Witnessed(connect, secrets), at)
    faults: list[BaseException] = []
    app.tasks.broke.connect(faults.append)
    running = asyncio.ensure_future(app.run())
    try:
        yield app
        QCoreApplication.sendPostedEvents()  # so that what was only just put on screen is seen
        told = told_by(app)
    finally:
        assert app.window.close() or app.window.close(), "a second try closes the window"
        await running
        app.window.deleteLater()
    assert not faults, faults
    told_of = [leak for place, text in told.items() for leak in leaks(text.encode(), secrets, place)]
    assert not told_of, told_of
    found = leaks(at.look.parent, secrets)
    assert [where for where in found if not where.startswith("documents")] == [], "nothing on disk tells a secret"


async def _use(world: Pretend, journey: Journey, home: Path, *, until_ready: bool, mode: Mode) -> None:
    browser, secrets = Browser(), dict[str, str]()
    at = computer(world.clock, home, browser=browser)
    async with sitting(mode, lambda: pretend_backend(world.simulator, world.wire), at, secrets) as app:
        user = Driver(app)
        if until_ready:
            await asyncio.wait_for(app.ready.wait(), PATIENCE_S)
        await journey(
            Rehearsal(
                user=user,
                simulator=world.simulator,
                wire=world.wire,
                clock=world.clock,
                secrets=secrets,
                home=home,
                browser=browser,
            )
        )
