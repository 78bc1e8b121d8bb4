"""What stands in the way of turning a method on or off, as far as it is known without asking the service."""

from enum import Enum, auto

from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType
from desktop.services.account_state import AccountState


class Obstacle(Enum):
    """Why a method cannot be turned on, or off."""

    ALREADY_ON = auto()
    ALREADY_OFF = auto()
    SWITCHED_OFF = auto()
    NOT_OFFERED = auto()
    NEEDS_EMAIL = auto()
    NEEDS_PHONE = auto()
    NEEDS_AUTHENTICATOR = auto()


def obstacle_to_on(media_type: MediaType, account: AccountState) -> Obstacle | None:
    """Say why a method cannot be turned on; the service is left to judge what could not be read."""
    metadata, configuration = account.metadata.value, account.configuration.value
    if metadata is None or configuration is None:
        return None
    if not metadata.two_step_enabled:
        return Obstacle.SWITCHED_OFF
    if configuration.is_on(media_type) and media_type is not MediaType.SECURITY_KEY:
        return Obstacle.ALREADY_ON
    match media_type:
        case MediaType.AUTHENTICATOR if not _may_use_authenticator(metadata, account):
            return Obstacle.NEEDS_EMAIL
        case MediaType.EMAIL if not _email_usable(account):
            return Obstacle.NEEDS_EMAIL
        case MediaType.SMS:
            return _sms(metadata, account)
        case MediaType.SECURITY_KEY:
            return _security_key(metadata, configuration)
    return None


def obstacle_to_off(media_type: MediaType, account: AccountState) -> Obstacle | None:
    """Say why a method cannot be turned off: only because it is not on."""
    configuration = account.configuration.value
    on = configuration is None or configuration.is_on(media_type)
    return None if on else Obstacle.ALREADY_OFF


def _sms(metadata: Metadata, account: AccountState) -> Obstacle | None:
    if not metadata.sms_available:
        return Obstacle.NOT_OFFERED
    return None if _phone_usable(account) else Obstacle.NEEDS_PHONE


def _security_key(metadata: Metadata, configuration: Configuration) -> Obstacle | None:
    if not metadata.security_key_available:
        return Obstacle.NOT_OFFERED
    return None if configuration.is_on(MediaType.AUTHENTICATOR) else Obstacle.NEEDS_AUTHENTICATOR


def _email_usable(account: AccountState) -> bool:
    return account.email.value is None or account.email.value.verified


def _phone_usable(account: AccountState) -> bool:
    return account.phone.value is None or account.phone.value.verified


def _may_use_authenticator(metadata: Metadata, account: AccountState) -> bool:
    if _email_usable(account):
        return True
    by_phone = account.phone.value is not None and account.phone.value.verified
    return metadata.authenticator_with_verified_phone and by_phone
