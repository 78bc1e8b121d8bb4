"""Recovery codes of a persona, held and changed as in the app, without a window."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.model.secret import Secret
from desktop.services.held_codes import HeldCodes, Holding
from desktop.services.recovery_codes import RecoveryCodesService
from desktop.simulator.service import Simulator
from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.saving_codes import SavingCodesViewModel
from tests.support.codes import MemoryClipboard, Printer, SaveDialog, TakesTheLast, outlets
from tests.support.computer import Keyring, MemoryNotes
from tests.support.opened import Opened, opened
from tests.support.pretend import AppClock, Prepare


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes:
    """One account's codes, and everything around them."""

    account: Opened
    keyring: Keyring
    notes: MemoryNotes
    held: HeldCodes
    service: RecoveryCodesService
    printer: Printer
    dialog: SaveDialog
    clipboard: MemoryClipboard

    @property
    def user_id(self) -> int:
        return self.account.overview.user_id

    @property
    def holding(self) -> Holding | None:
        return self.held.of(self.user_id)

    @property
    def unused(self) -> set[str]:
        """The codes that the service takes, without spaces."""
        return {code.replace(" ", "") for code in self.account.world.simulator.controls.recovery_codes}

    def flow(self, purpose: Purpose = Purpose.MAKE) -> ChangeCodesViewModel:
        world, overview = self.account.world, self.account.overview
        clock = AppClock(world.clock)
        saving = SavingCodesViewModel(
            "Practice Penguin/7",
            self.service.saved,
            outlets=outlets(printer=self.printer, dialog=self.dialog, clipboard=self.clipboard),
            randomness=TakesTheLast(),
            clock=clock,
            sleep=world.clock.sleep,
        )
        return ChangeCodesViewModel(overview, self.service, saving, purpose=purpose)

    async def started_again(self) -> Holding | None:
        """What a new run of the app finds in the same keyring."""
        fresh = hold(self.account, self.keyring, self.notes)
        await fresh.find(self.user_id)
        return fresh.of(self.user_id)


def hold(account: Opened, keyring: Keyring, notes: MemoryNotes) -> HeldCodes:
    clock = AppClock(account.world.clock)
    return HeldCodes(account.overview, keyring, notes=notes, clock=clock, background=lambda looking: looking.close())


def no_password(simulator: Simulator) -> None:
    simulator.world.policy.password_for_recovery_codes = False


def password(at: Codes) -> Secret[str]:
    return Secret(at.account.world.simulator.controls.password)


def bare(codes: tuple[Secret[str], ...]) -> set[str]:
    """Codes without their spaces."""
    return {code.reveal().replace(" ", "") for code in codes}


def change_codes(
    steps: Callable[[Codes], Awaitable[None]],
    *,
    persona: str = "guarded",
    prepare: Prepare | None = no_password,
    folder: Path | None = None,
) -> None:
    """Run ``steps`` a while after the persona's own codes were made. Files go to ``folder``."""

    async def run() -> None:
        async with opened(persona, prepare) as account:
            account.world.clock.advance(3600)
            keyring, notes = Keyring(), MemoryNotes()
            held = hold(account, keyring, notes)
            at = Codes(
                account=account,
                keyring=keyring,
                notes=notes,
                held=held,
                service=RecoveryCodesService(account.overview, held),
                printer=Printer(),
                dialog=SaveDialog(folder),
                clipboard=MemoryClipboard(),
            )
            await steps(at)

    asyncio.run(run())
