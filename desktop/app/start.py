"""From the command line to a running app and its exit code."""

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop.app.backend import Backend, live, loopback, practice
from desktop.app.memory import keep_to_ourselves
from desktop.app.twinbolt import Twinbolt
from desktop.command_line import DEFAULT_PERSONA, Options
from desktop.viewmodels.shell_state import Mode
from desktop.views import language, theme
from desktop.views.garbage import GarbageCollection
from desktop.views.icons import app_icon
from desktop.views.single_instance import SingleInstance

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
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101  (narrows Qt's own return type)
    app.setApplicationName("twinbolt")
    app.setApplicationDisplayName("Twinbolt")
    app.setDesktopFileName(APPLICATION_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    language.apply(app)
    theme.apply(app)
    mode, connect = _backend(options)
    instance = SingleInstance(mode.name.lower())
    if not options.startup_report and not instance.is_first():
        return 0
    with QEventLoop(app) as loop:
        loop.run_until_complete(_main(mode, connect, instance, startup_report=options.startup_report))
    instance.close()
    return 0


def _mistake_in(options: Options) -> str:
    """Say what is asked for that cannot be, empty where all can."""
    if options.server is not None:
        try:
            loopback(options.server)
        except ValueError as error:
            return f"--server: {error}"
    if options.persona not in {None, DEFAULT_PERSONA}:
        from desktop.simulator.personas import Persona

        if options.persona not in set(Persona):
            return f"no persona {options.persona!r}; there are: {', '.join(Persona)}"
    return ""


def _backend(options: Options) -> tuple[Mode, Callable[[], Backend]]:
    server, persona = options.server, options.persona
    if server is not None:
        return Mode.LOOPBACK, lambda: loopback(server)
    if persona is not None:
        return Mode.PRACTICE, lambda: practice(persona)
    return Mode.LIVE, live


async def _main(
    mode: Mode,
    connect: Callable[[], Backend],
    instance: SingleInstance,
    *,
    startup_report: bool,
) -> None:
    twinbolt = Twinbolt(mode, connect, startup_report=startup_report)

    def come_up() -> None:
        twinbolt.window.come_up()  # whichever window is there then

    instance.raised.connect(come_up)
    with GarbageCollection():
        await twinbolt.run()
