"""Everything that stands behind the window, put together as in the app, and a person at hand for its checks."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, nullcontext

from desktop.api.client import Client
from desktop.app.backend import pretend_backend
from desktop.app.gateway import TransportGateway
from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.accounts import Accounts
from desktop.services.arrival import Arrival
from desktop.services.challenges import Challenges
from desktop.services.held_codes import HeldCodes
from desktop.services.reauthentication import Reauthentication
from desktop.services.recovery_codes import RecoveryCodesService
from desktop.services.removal import Removal
from desktop.services.security_keys import SecurityKeysService
from desktop.services.settings import Settings
from desktop.viewmodels.accounts import AccountsViewModel
from desktop.viewmodels.challenge.desk import ChallengeDesk
from desktop.viewmodels.methods import MethodsViewModel
from desktop.viewmodels.recovery_codes import RecoveryCodesViewModel
from desktop.viewmodels.saving_codes import SavingCodesViewModel
from desktop.viewmodels.security_keys import SecurityKeysViewModel
from desktop.viewmodels.shell import Mode, ShellViewModel
from desktop.viewmodels.status import StatusViewModel
from tests.support.codes import TakesTheLast, outlets
from tests.support.computer import Keyring, MemoryNotes
from tests.support.journals import nothing_noted
from tests.support.pretend import AppClock, Prepare, pretend
from tests.support.virtual_time import VirtualClock


class MemorySettings:
    """Settings that last as long as the run."""

    def __init__(self) -> None:
        self._settings = Settings()

    def read(self) -> Settings:
        return self._settings

    def write(self, settings: Settings) -> bool:
        self._settings = settings
        return True


class Bench:
    """One run of the app without its window."""

    def __init__(self, persona: str, prepare: Prepare | None) -> None:
        clock = VirtualClock()
        self.world = pretend(persona, prepare, clock)
        self.clock, self.sleep = AppClock(clock), clock.sleep
        self.broke: list[BaseException] = []
        self._running: set[asyncio.Task[None]] = set()
        self.keyring = Keyring()
        self.overview = AccountOverview(self.clock)
        self.accounts = Accounts(
            self.overview,
            store=self.keyring,
            settings=MemorySettings(),
            clock=self.clock,
            background=self.start,
        )
        self.held = HeldCodes(self.overview, self.keyring, notes=MemoryNotes(), clock=self.clock, background=self.start)
        self.codes = RecoveryCodesService(self.overview, self.held)
        self.desk = ChallengeDesk(self.clock, self.sleep)
        self.desk.follow(self.overview)
        self._make_tabs()
        self.backend = pretend_backend(self.world.simulator, self.world.wire)
        assert self.backend.practice_keys is not None
        self.practice_keys = self.backend.practice_keys
        self.keys = self.practice_keys.as_security_keys()
        self.gateway = TransportGateway(
            self.backend.transport,
            self._challenges,
            self.clock,
            witness=lambda _exchange: None,
            sending=lambda *_about: nullcontext(),
        )

    def _make_tabs(self) -> None:
        self.shell = ShellViewModel(Mode.PRACTICE, self.overview, self.accounts, self.clock)
        self.account_list = AccountsViewModel(
            self.accounts, Removal(self.accounts, nothing_noted(self.overview, self.clock).forget)
        )
        self.tabs = (
            StatusViewModel(self.overview, self.held, nothing_noted(self.overview, self.clock), self.clock),
            MethodsViewModel(self.overview),
            SecurityKeysViewModel(self.overview, self.key_service),
            RecoveryCodesViewModel(self.overview, self.held, self.codes),
        )

    @property
    def reauthentication(self) -> Reauthentication:
        return Reauthentication(self.overview, self.desk)

    def key_service(self) -> SecurityKeysService:
        return SecurityKeysService(self.overview, self.keys)

    def saving(self) -> SavingCodesViewModel:
        """Make what takes new codes in."""
        return SavingCodesViewModel(
            "Practice Penguin",
            self.codes.saved,
            outlets=outlets(),
            randomness=TakesTheLast(),
            clock=self.clock,
            sleep=self.sleep,
        )

    def start(self, command: Coroutine[object, object, None]) -> None:
        """Run a command to its end, as the task runner does."""
        task = asyncio.get_running_loop().create_task(command)
        self._running.add(task)
        task.add_done_callback(self._ended)

    async def open(self) -> None:
        """Open the account, if one is signed in, and read it."""
        signed_in = []
        if self.backend.signed_in is not None:
            account, cookie = self.backend.signed_in
            signed_in.append(Arrival(session=self.gateway.session(cookie=cookie), account=account))
        await self.accounts.start(self.gateway, signed_in)
        await self.shell.refresh()

    async def sign_in_again(self) -> None:
        """Have another device approve a new session for the account that is shown."""
        device, account = self.world.simulator.sign_in(), self.overview.state.account
        assert device is not None
        assert account is not None
        session = self.gateway.session(cookie=Secret(device.cookie))
        self.accounts.arrive(Arrival(session=session, account=account))
        await self.accounts.settle(account.user_id, keep=False)
        await self.accounts.refresh()

    async def close(self) -> None:
        await self.accounts.close()
        for task in tuple(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def touch_key(self, number: int = 0) -> None:
        """Plug a key in, with a finger that is always on it."""
        key = self.practice_keys.held()[number].key
        key.plug()
        key.subscribe(lambda state: state.waiting_for_touch and key.touch())

    def _challenges(self, client: Client, account: Account | None) -> Challenges:
        return Challenges(client, self.desk, account=account, keys=self.keys, open_set_up=lambda: None)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.broke.append(error)


@asynccontextmanager
async def bench(persona: str, prepare: Prepare | None = None) -> AsyncIterator[Bench]:
    """Have an account open, and everything read."""
    made = Bench(persona, prepare)
    await made.open()
    try:
        yield made
    finally:
        await made.close()
