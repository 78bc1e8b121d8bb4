"""The view-models of flows, one for each run. What a flow is made of is loaded when the first one begins."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from desktop.app.computer import Computer
from desktop.services.account_overview import AccountOverview
from desktop.services.consequences import Change
from desktop.services.held_codes import HeldCodes
from desktop.services.ports import Clipboard
from desktop.services.recovery_codes import RecoveryCodesService
from desktop.services.secret_store import StoreTrouble
from desktop.services.security_keys import SecurityKeysService
from desktop.viewmodels.challenge.desk import ChallengeDesk
from desktop.viewmodels.recovery_codes_change.purpose import Purpose

if TYPE_CHECKING:
    from desktop.viewmodels.add_key.flow import AddKeyViewModel
    from desktop.viewmodels.change_method.flow import ChangeMethodViewModel
    from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
    from desktop.viewmodels.saving_codes import SavingCodesViewModel
    from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel


class FlowMaker:
    """Makes them for the account that is shown."""

    def __init__(
        self,
        overview: AccountOverview,
        held: HeldCodes,
        codes: RecoveryCodesService,
        *,
        computer: Computer,
        clipboard: Clipboard,
        desk: ChallengeDesk,
    ) -> None:
        self._overview = overview
        self._held = held
        self._codes = codes
        self._computer = computer
        self._clipboard = clipboard
        self._desk = desk

    def set_up(self) -> "SetupWizardViewModel":
        """Make a run of the set-up wizard."""
        from desktop.services.authenticator import AuthenticatorService
        from desktop.viewmodels.setup_wizard.wizard import SetupWizardViewModel

        service = AuthenticatorService(self._overview, self._held)
        return SetupWizardViewModel(
            self._overview,
            service,
            saving=self._saving(service.codes_saved),
            clock=self._computer.clock,
            clipboard=self._clipboard,
        )

    def add_key(self, service: SecurityKeysService) -> "AddKeyViewModel":
        """Make a run that adds a security key."""
        from desktop.viewmodels.add_key.flow import AddKeyViewModel

        return AddKeyViewModel(self._overview, service)

    def change_method(self, change: Change) -> "ChangeMethodViewModel":
        """Make a run that turns a method on or off."""
        from desktop.services.methods import MethodsService
        from desktop.services.reauthentication import Reauthentication
        from desktop.viewmodels.change_method.flow import ChangeMethodViewModel

        service = MethodsService(self._overview, Reauthentication(self._overview, self._desk))
        return ChangeMethodViewModel(self._overview, service, change, self._held)

    def change_codes(self, purpose: Purpose) -> "ChangeCodesViewModel":
        """Make a run that makes recovery codes, or voids all."""
        from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel

        return ChangeCodesViewModel(self._overview, self._codes, self._saving(self._codes.saved), purpose=purpose)

    def _saving(self, saved: Callable[[], Awaitable[StoreTrouble | None]]) -> "SavingCodesViewModel":
        from desktop.viewmodels.saving_codes import Outlets, SavingCodesViewModel

        account, computer = self._overview.state.account, self._computer
        return SavingCodesViewModel(
            "" if account is None else account.name,
            saved,
            outlets=Outlets(printer=computer.printer, save_dialog=computer.save_dialog, clipboard=self._clipboard),
            randomness=computer.randomness,
            clock=computer.clock,
            sleep=computer.sleep,
        )
