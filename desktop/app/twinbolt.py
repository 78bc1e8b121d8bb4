"""One run of the app: puts the parts together, brings the window up, and takes everything down.

The window is on screen before this module is loaded. The client, the simulator and what they bring are loaded in a
worker thread.
"""

import asyncio
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from desktop.app import later
from desktop.app.backend import Backend
from desktop.app.computer import Computer
from desktop.app.flow_maker import FlowMaker
from desktop.app.front import Front
from desktop.app.opening import Opening
from desktop.model.account import Account
from desktop.security_key.sight import Diagnosis
from desktop.services.account_overview import AccountOverview
from desktop.services.accounts import Accounts
from desktop.services.arrival import Arrival
from desktop.services.held_codes import HeldCodes
from desktop.services.journal import Journal
from desktop.services.log import Log
from desktop.services.recovery_codes import RecoveryCodesService
from desktop.services.removal import Removal
from desktop.services.security_keys import SecurityKeysService
from desktop.viewmodels.accounts import AccountsViewModel
from desktop.viewmodels.challenge.desk import ChallengeDesk
from desktop.viewmodels.diagnostics import DiagnosticsViewModel
from desktop.viewmodels.history import HistoryViewModel
from desktop.viewmodels.methods import MethodsViewModel
from desktop.viewmodels.recovery_codes import RecoveryCodesViewModel
from desktop.viewmodels.security_keys import SecurityKeysViewModel
from desktop.viewmodels.shell import ShellViewModel
from desktop.viewmodels.sight_check import SightCheckViewModel
from desktop.viewmodels.status import StatusViewModel
from desktop.viewmodels.updates import UpdatesViewModel
from desktop.views import theme
from desktop.views.account_tabs import AccountModels
from desktop.views.clipboard import SecretClipboard
from desktop.views.flows import FlowModels
from desktop.views.main_window import MainWindow
from desktop.views.tasks import TaskRunner
from desktop.views.window_content import WindowContent, WindowModels

if TYPE_CHECKING:
    from desktop.api.client import Client
    from desktop.app.gateway import TransportGateway
    from desktop.security_key.port import SecurityKeys
    from desktop.services.challenges import Challenges
    from desktop.services.practice_keys import PracticeKeyRing
    from desktop.viewmodels.practice.controls import PracticeControls
    from desktop.viewmodels.report import Report
    from desktop.viewmodels.sign_in import SignInViewModel


class Twinbolt:
    """One run of the app.

    Args:
        opening: the window that is on screen, or about to be.
        connect: makes the backend, in a worker thread.
        computer: the one it runs on.
    """

    def __init__(
        self,
        opening: Opening,
        connect: Callable[[], Backend],
        computer: Computer,
    ) -> None:
        self._connect = connect
        self._computer = computer
        self._log = Log(self._computer.clock)
        self.tasks = TaskRunner()
        self.tasks.broke.connect(self._log.broke)
        clock = self._computer.clock
        self._overview = AccountOverview(clock)
        self._journal = Journal(self._overview, self._computer.journal, clock, self.tasks.start)
        self._accounts = self._new_accounts()
        self._held = self._new_held_codes()
        self._codes = RecoveryCodesService(self._overview, self._held)
        self._clipboard = SecretClipboard()
        self._desk = ChallengeDesk(clock, self._computer.sleep)
        self._desk.follow(self._overview)
        self._security_keys: SecurityKeys | None = None
        self._practice_keys: PracticeKeyRing | None = None
        self._gateway: TransportGateway | None = None
        self._shell = ShellViewModel(opening.mode, self._overview, self._accounts, computer.clock)
        self._account_list = AccountsViewModel(self._accounts, Removal(self._accounts, self._journal.forget))
        self._status = StatusViewModel(self._overview, self._held, self._journal, clock)
        self._look = opening.look
        theme.Theme.motion = computer.motion
        self._updates = UpdatesViewModel(self._computer.updates)
        self._front = Front(
            opening.window, self._models(), self.tasks, accounts=self._accounts, desk=self._desk, clock=clock
        )
        # No lambda: its signal would hold it, and with it all of this, where no garbage collection sees it.
        self._look.language_changed.connect(self._renew_window)
        self.filled = asyncio.Event()
        """The window shows everything about the account."""
        self.ready = asyncio.Event()
        """All else is at hand as well."""

    def _renew_window(self) -> None:
        self.tasks.start(self._front.renew())

    @property
    def window(self) -> MainWindow:
        """The window that is there now."""
        return self._front.window

    @property
    def content(self) -> WindowContent:
        """What happens in it."""
        return self._front.content

    def _new_accounts(self) -> Accounts:
        at = self._computer
        return Accounts(
            self._overview,
            store=at.store,
            settings=at.settings,
            clock=at.clock,
            background=self.tasks.start,
        )

    def _new_held_codes(self) -> HeldCodes:
        at = self._computer
        return HeldCodes(self._overview, at.store, notes=at.notes, clock=at.clock, background=self.tasks.start)

    def _models(self) -> WindowModels:
        return WindowModels(
            shell=self._shell,
            accounts=self._account_list,
            sign_in=self._new_sign_in,
            no_checks=self._desk.shut,
            account=AccountModels(
                status=self._status,
                history=self._new_history(),
                methods=MethodsViewModel(self._overview),
                security_keys=SecurityKeysViewModel(self._overview, self._key_service),
                recovery_codes=RecoveryCodesViewModel(self._overview, self._held, self._codes),
            ),
            flows=self._flow_models(),
            diagnostics=DiagnosticsViewModel(self._computer.facts, self._log),
            browser=self._computer.browser,
            look=self._look,
            updates=self._updates,
        )

    def _flow_models(self) -> FlowModels:
        flows = FlowMaker(
            self._overview,
            self._held,
            self._codes,
            computer=self._computer,
            clipboard=self._clipboard,
            desk=self._desk,
        )
        return FlowModels(
            set_up=flows.set_up,
            add_key=lambda: flows.add_key(self._key_service()),
            change_method=flows.change_method,
            change_codes=flows.change_codes,
            sight=SightCheckViewModel(self._look_for_keys),
        )

    def _new_history(self) -> HistoryViewModel:
        def write_page(report: "Report") -> str:
            from desktop.views.report import report_page

            return report_page(report)

        return HistoryViewModel(
            self._overview,
            self._journal,
            lambda: self._status.state,
            clock=self._computer.clock,
            dialog=self._computer.save_dialog,
            write_page=write_page,
        )

    async def run(self) -> None:
        """Show the window, open the account, and end when the window was closed."""
        sys.excepthook = self._tell_fault
        self._front.show()
        await self._front.painted.wait()
        backend = await asyncio.to_thread(self._connect)
        gateway = self._gateway = self._new_gateway(backend)
        await self._open(backend, gateway)
        self.tasks.start(self._first_look(backend, gateway))
        self.tasks.start(self._updates.begin())
        await self._front.closed.wait()
        await self._accounts.close()
        await self.tasks.close()
        await self._journal.close()
        self._clipboard.clear()
        sys.excepthook = sys.__excepthook__

    async def _first_look(self, backend: Backend, gateway: "TransportGateway") -> None:
        """Show everything as soon as can be, and only then have what else there is."""
        await asyncio.gather(self._shell.refresh(), self.content.complete())
        self.filled.set()
        await asyncio.sleep(0)
        if backend.controls is not None and backend.practice_keys is not None:
            self._bring_out_practice_devices(backend.controls, backend.practice_keys, gateway)
        await asyncio.to_thread(later.load)
        self.ready.set()

    async def _open(self, backend: Backend, gateway: "TransportGateway") -> None:
        self._security_keys = self._keys_in_reach(backend)
        self._front.open()
        if backend.made_just_now:
            self._journal.begin_afresh()
        signed_in = []
        if backend.signed_in is not None:
            account, cookie = backend.signed_in
            if backend.made_just_now:
                self._held.begin_afresh(account.user_id)
            signed_in.append(Arrival(session=gateway.session(cookie=cookie), account=account))
        await self._accounts.start(gateway, signed_in, forget=backend.made_just_now)

    def _new_gateway(self, backend: Backend) -> "TransportGateway":
        from desktop.app.gateway import TransportGateway

        return TransportGateway(
            backend.transport,
            self._challenges,
            self._computer.clock,
            witness=self._log.exchanged,
            sending=self._journal.sending,
        )

    def _challenges(self, client: "Client", account: Account | None) -> "Challenges":
        from desktop.services.challenges import Challenges

        def open_set_up() -> None:
            if account is not None and account == self._overview.state.account:  # not over another account's
                self.content.open_wizard()

        return Challenges(client, self._desk, account=account, keys=self._security_keys, open_set_up=open_set_up)

    def _key_service(self) -> SecurityKeysService:
        if self._security_keys is None:
            raise RuntimeError("no key is used before the app has started")
        return SecurityKeysService(self._overview, self._security_keys)

    def _keys_in_reach(self, backend: Backend) -> "SecurityKeys":
        if backend.practice_keys is not None:
            self._practice_keys = backend.practice_keys
            return backend.practice_keys.as_security_keys()
        from desktop.security_key.computer import computer_keys

        return computer_keys(lambda: self._front.handle)

    def _look_for_keys(self) -> Diagnosis:
        return (self._practice_keys.diagnose if self._practice_keys else self._computer.diagnose_keys)()

    def _bring_out_practice_devices(
        self, controls: "PracticeControls", keys: "PracticeKeyRing", gateway: "TransportGateway"
    ) -> None:
        from desktop.app.practice_devices import PracticeDevices

        devices = PracticeDevices(controls, keys, gateway, self._overview, self.tasks)
        self._front.furnish(devices.furnish)
        self._status.offer_rehearsal(devices.drill)

    def _new_sign_in(self, user_id: int | None) -> "SignInViewModel":
        from desktop.services.sign_in import QuickSignInService
        from desktop.viewmodels.sign_in import SignInViewModel

        if self._gateway is None:
            raise RuntimeError("nobody signs in before the app has started")
        return SignInViewModel(
            QuickSignInService(self._gateway, sleep=self._computer.sleep),
            self._accounts,
            clock=self._computer.clock,
            browser=self._computer.browser,
            arrived=self._account_list.arrived,
            again=self._account_list.account(user_id),
        )

    def _tell_fault(
        self,
        kind: type[BaseException],
        error: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        sys.__excepthook__(kind, error, traceback)
        self.tasks.broke.emit(error)
