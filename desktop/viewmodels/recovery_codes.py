"""How many recovery codes are left, how old they are, and which are not known to be saved."""

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import Signal

from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.services.codes_verdict import Verdict, verdict_on
from desktop.services.held_codes import HeldCodes, Holding, Risk
from desktop.services.posture import FEW_CODES
from desktop.services.recovery_codes import RecoveryCodesService
from desktop.services.secret_store import StoreTrouble
from desktop.viewmodels.tab import Freshness, TabViewModel, freshness

PARTS = frozenset({Part.RECOVERY_CODES, Part.CONFIGURATION})


class RecoveryCodesState(Struct, frozen=True, kw_only=True):
    """The Recovery codes tab.

    Attributes:
        any_method_on: codes alone do not make the service ask for a second step.
        waiting: there are codes that nobody has shown to have saved.
        trouble: why only this window has them.
        lost: an answer with codes was lost, or never waited for; what the account says of them.
    """

    freshness: Freshness
    active: int = 0
    created: datetime | None = None
    low: bool = False
    any_method_on: bool = False
    waiting: bool = False
    trouble: StoreTrouble | None = None
    lost: Verdict | None = None


def derive_recovery_codes(account: AccountState, held: Holding | None = None) -> RecoveryCodesState:
    """Derive the tab from the account and from what is held of its codes."""
    status, configuration = account.recovery_codes.value, account.configuration.value
    active = status.active if status is not None else 0
    lost = verdict_on(account, held)
    return RecoveryCodesState(
        freshness=freshness(account, PARTS),
        active=active,
        created=status.created if status is not None else None,
        low=0 < active <= FEW_CODES,
        any_method_on=configuration is not None and bool(configuration.enabled),
        waiting=held is not None and bool(held.entry.codes) and lost in {None, Verdict.NOT_MADE},
        trouble=held.trouble if held is not None else None,
        lost=lost,
    )


class RecoveryCodesViewModel(TabViewModel[RecoveryCodesState]):
    """Shows :class:`RecoveryCodesState`.

    ``left_behind``: an earlier run ended before codes were known to be saved, or before they came. Emitted once.
    """

    left_behind = Signal()

    def __init__(self, overview: AccountOverview, held: HeldCodes, service: RecoveryCodesService) -> None:
        self._held = held
        self._service = service
        self._told: Holding | None = None
        super().__init__(overview, lambda account: derive_recovery_codes(account, service.holding), PARTS)
        held.subscribe(self._derive)

    @property
    def risk(self) -> Risk:
        """What closing the app now would mean for codes, of whichever account."""
        return self._held.risk

    async def dismiss(self) -> None:
        """Take note that an interrupted request came to nothing."""
        await self._service.dismiss()

    def _derive(self) -> None:
        super()._derive()
        held = self._service.holding
        if held is not None and held.found and held is not self._told and (self.state.waiting or self.state.lost):
            self._told = held
            self.left_behind.emit()
