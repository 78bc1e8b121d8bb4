"""How many recovery codes are left, and how old they are."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.viewmodels.tab import Freshness, TabViewModel, freshness

LOW: Final = 3
"""So many codes or fewer are called few."""
PARTS = frozenset({Part.RECOVERY_CODES, Part.CONFIGURATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCodesState:
    """The Recovery codes tab. ``any_method_on``: codes alone do not make the service ask for a second step."""

    freshness: Freshness
    active: int = 0
    created: datetime | None = None
    low: bool = False
    any_method_on: bool = False


def derive_recovery_codes(account: AccountState) -> RecoveryCodesState:
    """Derive the tab from the account."""
    status, configuration = account.recovery_codes.value, account.configuration.value
    active = status.active if status is not None else 0
    return RecoveryCodesState(
        freshness=freshness(account, PARTS),
        active=active,
        created=status.created if status is not None else None,
        low=0 < active <= LOW,
        any_method_on=configuration is not None and bool(configuration.enabled),
    )


class RecoveryCodesViewModel(TabViewModel[RecoveryCodesState]):
    """Shows :class:`RecoveryCodesState`."""

    def __init__(self, overview: AccountOverview) -> None:
        super().__init__(overview, derive_recovery_codes, PARTS)
