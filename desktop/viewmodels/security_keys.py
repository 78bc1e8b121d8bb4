"""The account's security keys."""

from dataclasses import dataclass
from typing import Final

from desktop.model.methods import MediaType
from desktop.model.security_keys import SecurityKeyCredential
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.viewmodels.tab import Freshness, TabViewModel, freshness

KEY_LIMIT: Final = 5
"""As the website's own client counts them."""
PARTS = frozenset({Part.METADATA, Part.CONFIGURATION, Part.SECURITY_KEYS})


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityKeysState:
    """The Security keys tab.

    Attributes:
        available: whether the service offers security keys to this account.
        authenticator_on: the service takes keys only beside an authenticator app.
    """

    freshness: Freshness
    keys: tuple[SecurityKeyCredential, ...] = ()
    limit: int = KEY_LIMIT
    available: bool = False
    authenticator_on: bool = False


def derive_security_keys(account: AccountState) -> SecurityKeysState:
    """Derive the tab from the account."""
    metadata, configuration = account.metadata.value, account.configuration.value
    return SecurityKeysState(
        freshness=freshness(account, PARTS),
        keys=account.security_keys.value or (),
        available=metadata is not None and metadata.security_key_available,
        authenticator_on=configuration is not None and configuration.is_on(MediaType.AUTHENTICATOR),
    )


class SecurityKeysViewModel(TabViewModel[SecurityKeysState]):
    """Shows :class:`SecurityKeysState`."""

    def __init__(self, overview: AccountOverview) -> None:
        super().__init__(overview, derive_security_keys, PARTS)
