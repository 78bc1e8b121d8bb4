"""From the command line to a running app and its exit code."""

import gc
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.app.memory import keep_to_ourselves
from desktop.app.opening import Opening, load_behind
from desktop.app.places import look_file
from desktop.app.startup_report import StartupReport
from desktop.command_line import DEFAULT_PERSONA, Options
from desktop.viewmodels.shell_state import Mode
from desktop.views import language, theme
from desktop.views.garbage import GarbageCollection
from desktop.views.icons import app_icon
from desktop.views.single_instance import SingleInstance

if TYPE_CHECKING:
    from desktop.app.backend import Backend

APPLICATION_ID = "io.github.twinbolt.Twinbolt"


def run(options: Options) -> int:
    """Bring the app up as asked for, and give its exit code."""
    if options.diagnose:
        from desktop.services import diagnosis

        print(diagnosis.report())
        return 0
    mistake = _mistake_in(options)
    if mistake:
        print(f"twinbolt: {mistake}", file=sys.stderr)
        return 2
    keep_to_ourselves()
    app = _application()
    language.apply(app)
    theme.apply(app)
    mode = _mode(options)
    instance = SingleInstance(_instance_kind(options, mode))
    if not instance.is_first():
        return 0
    opening = Opening(mode, look_file(mode))
    report = StartupReport(opening.window) if options.startup_report else None
    load_behind(opening.window)
    app.setWindowIcon(app_icon())
    if opening.window.isVisible():
        _go_on(app, opening, options, instance, report)
    instance.close()
    return 0


def _application() -> QApplication:
    app = QApplication.instance() or QApplication([*sys.argv[:1], *theme.STYLE])
    assert isinstance(app, QApplication)  # noqa: S101  (narrows Qt's own return type)
    app.setApplicationName("twinbolt")
    app.setApplicationDisplayName("Twinbolt")
    app.setDesktopFileName(APPLICATION_ID)
    app.setQuitOnLastWindowClosed(False)
    return app


def _mistake_in(options: Options) -> str:
    """Say what is asked for that cannot be, empty where all can."""
    if options.server is not None:
        from desktop.app.backend import loopback

        try:
            loopback(options.server)
        except ValueError as error:
            return f"--server: {error}"
    if options.persona not in {None, DEFAULT_PERSONA}:
        from desktop.simulator.personas import Persona

        if options.persona not in set(Persona):
            return f"no persona {options.persona!r}; there are: {', '.join(Persona)}"
    return ""


def _mode(options: Options) -> Mode:
    if options.server is not None:
        return Mode.LOOPBACK
    return Mode.LIVE if options.persona is None else Mode.PRACTICE


def _instance_kind(options: Options, mode: Mode) -> str:
    """Say which starts count as the same: what only measures its own stands beside everything else."""
    return f"startup-report-{QApplication.applicationPid()}" if options.startup_report else mode.name.lower()


def _connect(options: Options) -> "Backend":
    from desktop.app import backend

    if options.server is not None:
        return backend.loopback(options.server)
    return backend.live() if options.persona is None else backend.practice(options.persona)


def _go_on(
    app: QApplication, opening: Opening, options: Options, instance: SingleInstance, report: StartupReport | None
) -> None:
    """Do what the window is there for, until it is closed."""
    from qasync import QEventLoop

    from desktop.app.computer import this_computer
    from desktop.app.twinbolt import Twinbolt

    gc.freeze()  # what was loaded stays, and need not be looked through again and again

    async def main() -> None:
        twinbolt = Twinbolt(opening, partial(_connect, options), this_computer(opening.mode))

        def come_up() -> None:
            twinbolt.window.come_up()  # whichever window is there then

        instance.raised.connect(come_up)
        instance.listen()
        if report is not None:
            twinbolt.tasks.start(report.end(twinbolt))
        with GarbageCollection():
            await twinbolt.run()

    with QEventLoop(app) as loop:
        loop.run_until_complete(main())
