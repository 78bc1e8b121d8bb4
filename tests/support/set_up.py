"""One run of the set-up wizard's view-model against the simulator, without a window."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from pyotp import TOTP

from desktop.services.account_overview import AccountOverview
from desktop.services.authenticator import AuthenticatorService
from desktop.simulator.media import MediaType
from desktop.viewmodels.saving_codes import SavingCodesViewModel
from desktop.viewmodels.setup_wizard.state import Step, WizardState
from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel
from tests.support.codes import MemoryClipboard, TakesTheLast, outlets
from tests.support.computer import nothing_held
from tests.support.opened import opened
from tests.support.pretend import AppClock, Prepare, Pretend


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """The wizard and the world around it."""

    world: Pretend
    overview: AccountOverview
    wizard: SetupWizardViewModel
    clipboard: MemoryClipboard

    @property
    def state(self) -> WizardState:
        return self.wizard.state

    @property
    def step(self) -> Step:
        return self.wizard.state.step

    def is_on(self) -> bool:
        """Whether the simulator has the authenticator on."""
        return self.world.simulator.world.configuration.is_on(MediaType.AUTHENTICATOR)

    def code(self, phone_ahead_s: int = 0) -> str:
        """What an app that took in the shown key shows, by a clock that may be wrong."""
        assert self.state.scan is not None
        now = AppClock(self.world.clock).now() + timedelta(seconds=phone_ahead_s)
        return TOTP(self.state.scan.key.reveal()).at(now)

    async def to_the_key(self) -> None:
        self.wizard.begin()
        await self.wizard.continue_with_choice()

    async def to_the_code(self) -> None:
        await self.to_the_key()
        self.wizard.scanned()

    async def to_the_recovery_codes(self) -> None:
        await self.to_the_code()
        await self.send(self.code())

    async def send(self, code: str) -> None:
        self.wizard.type_code(code)
        await self.wizard.send_code()


Steps = Callable[[SetUp], Awaitable[None]]


def set_up(steps: Steps, *, persona: str = "fresh", prepare: Prepare | None = None, read: bool = True) -> None:
    """Run ``steps`` on a plain event loop. ``read``: the account was read before the wizard is opened."""

    async def run() -> None:
        async with opened(persona, prepare, read=read) as account:
            world, overview = account.world, account.overview
            clipboard, clock = MemoryClipboard(), AppClock(world.clock)
            held = nothing_held(overview, clock)
            service = AuthenticatorService(overview, held)
            saving = SavingCodesViewModel(
                "PracticePenguin",
                service.codes_saved,
                outlets=outlets(clipboard=clipboard),
                randomness=TakesTheLast(),
                clock=clock,
                sleep=world.clock.sleep,
            )
            wizard = SetupWizardViewModel(overview, service, saving=saving, clock=clock, clipboard=clipboard)
            await steps(SetUp(world=world, overview=overview, wizard=wizard, clipboard=clipboard))

    asyncio.run(run())
