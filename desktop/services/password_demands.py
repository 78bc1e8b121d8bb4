"""Which changes the service wants the password for from the start, by its own switches."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from desktop.model.metadata import Metadata
from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState

Demand = Callable[[Metadata, bool], bool]
"""Whether the password is demanded, given the switches and whether any method is on."""

TO_TURN_ON: Final = MappingProxyType[MediaType, Demand](
    {
        MediaType.AUTHENTICATOR: lambda metadata, any_on: (
            metadata.password_for_authenticator and (any_on or not metadata.password_for_authenticator_only_if_on)
        ),
        MediaType.EMAIL: lambda metadata, any_on: (
            metadata.password_for_email and (any_on or not metadata.password_for_email_only_if_on)
        ),
        MediaType.SMS: lambda metadata, _: metadata.password_for_sms,
        MediaType.SECURITY_KEY: lambda metadata, _: metadata.password_for_security_key,
    },
)
TO_TURN_OFF: Final = MappingProxyType[MediaType, Demand](
    {
        MediaType.AUTHENTICATOR: lambda metadata, _: metadata.password_for_disabling_authenticator,
        MediaType.EMAIL: lambda metadata, _: metadata.password_for_disabling_email,
        MediaType.SMS: lambda metadata, _: metadata.password_for_disabling_sms,
    },
)


def demands_password(account: AccountState, media_type: MediaType, *, on: bool) -> bool:
    """Tell whether to ask for the password before anything is sent; on a guess it is never asked for."""
    metadata, configuration = account.metadata.value, account.configuration.value
    demand = (TO_TURN_ON if on else TO_TURN_OFF).get(media_type)
    if metadata is None or demand is None:
        return False
    return demand(metadata, configuration is not None and bool(configuration.enabled))
