"""The composition root: puts the parts together, and brings the app up and down.

Nothing that the first paint does not need is imported before it: the client, the simulator and what they bring are
loaded in a worker thread while the window is already on screen.
"""

import asyncio
import json
import secrets
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop.command_line import DEFAULT_PERSONA, Options
from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.services import process_time
from desktop.services.account_overview import AccountOverview
from desktop.services.authenticator import AuthenticatorService
from desktop.services.ports import Clock, Randomness, Sleep
from desktop.services.system import SystemClock
from desktop.viewmodels.challenge.desk import ChallengeDesk
from desktop.viewmodels.methods import MethodsViewModel
from desktop.viewmodels.recovery_codes import RecoveryCodesViewModel
from desktop.viewmodels.security_keys import SecurityKeysViewModel
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from desktop.viewmodels.shell import Mode, ShellViewModel
from desktop.viewmodels.status import StatusViewModel
from desktop.views import language, theme
from desktop.views.clipboard import SecretClipboard
from desktop.views.icons import app_icon
from desktop.views.main_window import MainWindow, WindowModels
from desktop.views.tasks import TaskRunner

if TYPE_CHECKING:
    from httpx import AsyncBaseTransport

    from desktop.api.client import Client
    from desktop.api.session import Session
    from desktop.security_key.port import SecurityKeys
    from desktop.services.practice_keys import PracticeKeyRing
    from desktop.simulator.service import Simulator
    from desktop.viewmodels.practice.controls import PracticeControls
    from desktop.views.practice.dock import PracticeDock

APPLICATION_ID = "io.github.twinbolt.Twinbolt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """What stands behind the window: a session at the real service or at a pretend one, if anybody is signed in.

    ``practice_keys`` take the place of this computer's security keys.
    """

    session: "Session | None" = None
    account: Account | None = None
    controls: "PracticeControls | None" = None
    practice_keys: "PracticeKeyRing | None" = None


def practice(persona: str) -> Backend:
    """Make the pretend service and sign its account in. Takes a while: run it in a worker thread."""
    import httpx

    from desktop.simulator.service import Simulator

    simulator = Simulator(persona=persona)
    return pretend_backend(simulator, httpx.ASGITransport(simulator.app))


def pretend_backend(simulator: "Simulator", transport: "AsyncBaseTransport") -> Backend:
    """Sign the pretend account in, over a transport that leads to the simulator."""
    from desktop.api.session import Session

    pretend = simulator.sign_in()
    keys = _pretend_keys(simulator)
    if pretend is None:
        return Backend(controls=simulator.controls, practice_keys=keys)
    return Backend(
        session=Session(transport, cookie=Secret(pretend.cookie)),
        account=Account(user_id=pretend.user_id, name=pretend.name, display_name=pretend.display_name),
        controls=simulator.controls,
        practice_keys=keys,
    )


def _pretend_keys(simulator: "Simulator") -> "PracticeKeyRing":
    from desktop.services.practice_keys import Owner, PracticeKeyRing
    from desktop.simulator.assumptions import RP_ID

    account = simulator.world.account
    owner = Owner(
        rp_id=RP_ID,
        user_handle=str(account.user_id).encode("ascii"),
        name=account.name,
        display_name=account.display_name,
    )
    return PracticeKeyRing(simulator.controls.security_keys, owner)


class Twinbolt:
    """One run of the app.

    Args:
        mode: what the frame says of the backend.
        connect: makes the backend, in a worker thread and after the first paint.
        clock: this computer's.
        randomness: what nobody may predict.
        sleep: waits between one look and the next.
        startup_report: print how long the start took, and end.
    """

    def __init__(
        self,
        mode: Mode,
        connect: Callable[[], Backend],
        *,
        clock: Clock | None = None,
        randomness: Randomness | None = None,
        sleep: Sleep = asyncio.sleep,
        startup_report: bool = False,
    ) -> None:
        self._connect = connect
        self._clock = clock or SystemClock()
        self._randomness = randomness or secrets.SystemRandom()
        self._startup_report = startup_report
        self.tasks = TaskRunner()
        self._overview = AccountOverview(self._clock)
        self._clipboard = SecretClipboard()
        self._desk = ChallengeDesk(self._clock, sleep)
        self._security_keys: SecurityKeys | None = None
        self._shell = ShellViewModel(mode, self._overview)
        self.window = MainWindow(
            WindowModels(
                shell=self._shell,
                status=StatusViewModel(self._overview, self._clock),
                methods=MethodsViewModel(self._overview),
                security_keys=SecurityKeysViewModel(self._overview),
                recovery_codes=RecoveryCodesViewModel(self._overview),
                set_up=self._new_wizard,
            ),
            self.tasks,
        )
        self.ready = asyncio.Event()
        self._closed = asyncio.Event()
        self._painted = asyncio.Event()
        self.window.closing.connect(self._closed.set)
        self.window.painted.connect(self._painted.set)

    async def run(self) -> None:
        """Show the window, open the account, and end when the window was closed."""
        sys.excepthook = self._tell_fault
        self.window.show()
        await self._painted.wait()
        first_paint_ms = process_time.milliseconds()
        backend = await asyncio.to_thread(self._connect)
        self._open(backend)
        if self._startup_report:
            await self._first_look()
            print(json.dumps({"first_paint_ms": first_paint_ms, "ready_ms": process_time.milliseconds()}))
        else:
            self.tasks.start(self._first_look())
            await self._closed.wait()
        await self.tasks.close()
        self._clipboard.clear()
        self._overview.show(None)
        if backend.session is not None:
            await backend.session.aclose()

    async def _first_look(self) -> None:
        await self._shell.refresh()
        self.ready.set()

    def _open(self, backend: Backend) -> None:
        from desktop.views.challenge.on_stage import ChallengesOnStage

        self._security_keys = self._keys_in_reach(backend)
        ChallengesOnStage(self._desk, self.window.stage, self.tasks)
        if backend.session is not None and backend.account is not None:
            self._overview.open(backend.account, self._client(backend.session, backend.account.user_id))
        self._shell.started()
        if backend.controls is not None:
            self._show_practice_devices(backend.controls, backend.practice_keys)

    def _client(self, session: "Session", user_id: int | None) -> "Client":
        """Make a client whose calls have their challenges solved by the owner."""
        from desktop.api.client import Client
        from desktop.services.challenges import Challenges

        unaided = Client(session, user_id=user_id)
        challenges = Challenges(unaided, self._desk, keys=self._security_keys, open_set_up=self.window.open_wizard)
        return Client(session, user_id=user_id, solve=challenges.solve)

    def _keys_in_reach(self, backend: Backend) -> "SecurityKeys":
        if backend.practice_keys is not None:
            return backend.practice_keys.as_security_keys()
        from desktop.security_key.computer import computer_keys

        handle = int(self.window.winId())  # asked for here, because the ceremony runs in another thread
        return computer_keys(lambda: handle)

    def _show_practice_devices(self, controls: "PracticeControls", keys: "PracticeKeyRing | None") -> None:
        from desktop.viewmodels.practice.devices import DevicesViewModel
        from desktop.viewmodels.practice.phone import PhoneViewModel
        from desktop.views.practice.dock import PracticeDock

        dock = PracticeDock(PhoneViewModel(controls), DevicesViewModel(controls))
        self.window.add_dock(dock)
        if keys is not None:
            self.tasks.start(self._bring_out(keys, dock))

    async def _bring_out(self, keys: "PracticeKeyRing", dock: "PracticeDock") -> None:
        """Put the practice keys on the dock once the window has told everything about the account."""
        from desktop.viewmodels.practice.security_key import PracticeKeysViewModel

        await self.ready.wait()
        dock.add_keys(PracticeKeysViewModel(await asyncio.to_thread(keys.held)))

    def _new_wizard(self) -> SetupWizardViewModel:
        return SetupWizardViewModel(
            self._overview,
            AuthenticatorService(self._overview),
            clock=self._clock,
            randomness=self._randomness,
            clipboard=self._clipboard,
        )

    def _tell_fault(
        self,
        kind: type[BaseException],
        error: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        sys.__excepthook__(kind, error, traceback)
        self.tasks.broke.emit(error)


def run(options: Options) -> int:
    """Bring the app up as asked for, and give its exit code."""
    if options.diagnose:
        from desktop.services import diagnosis

        print(diagnosis.report())
        return 0
    if options.persona not in {None, DEFAULT_PERSONA}:
        from desktop.simulator.personas import Persona

        if options.persona not in set(Persona):
            print(f"twinbolt: no persona {options.persona!r}; there are: {', '.join(Persona)}", file=sys.stderr)
            return 2
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101  (narrows Qt's own return type)
    app.setApplicationName("twinbolt")
    app.setApplicationDisplayName("Twinbolt")
    app.setDesktopFileName(APPLICATION_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    language.apply(app)
    theme.apply(app)
    with QEventLoop(app) as loop:
        loop.run_until_complete(_main(options))
    return 0


async def _main(options: Options) -> None:
    persona = options.persona
    if persona is None:
        twinbolt = Twinbolt(Mode.LIVE, Backend, startup_report=options.startup_report)
    else:
        twinbolt = Twinbolt(Mode.PRACTICE, lambda: practice(persona), startup_report=options.startup_report)
    await twinbolt.run()
