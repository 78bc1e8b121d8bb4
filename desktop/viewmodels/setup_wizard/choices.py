"""Which methods can be chosen, and why not the others."""

from dataclasses import dataclass
from enum import Enum, auto

from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType
from desktop.services.account_state import AccountState
from desktop.viewmodels.problem import Problem, problem_of


class Obstacle(Enum):
    """Why a method cannot be chosen."""

    ALREADY_ON = auto()
    SWITCHED_OFF = auto()
    NOT_OFFERED = auto()
    NEEDS_EMAIL = auto()
    NEEDS_PHONE = auto()
    NEEDS_AUTHENTICATOR = auto()
    NOT_IN_THIS_VERSION = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodChoice:
    """One method to choose from.

    Attributes:
        obstacle: why it cannot be chosen, ``None`` where it can.
        replaces: what is turned off by choosing it, where the service allows one method at a time.
    """

    media_type: MediaType
    obstacle: Obstacle | None = None
    recommended: bool = False
    replaces: tuple[MediaType, ...] = ()


OFFERED = (MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS, MediaType.SECURITY_KEY)


def derive_choices(account: AccountState) -> tuple[MethodChoice, ...]:
    """List the choices, or none while the account is not known well enough to tell."""
    metadata, configuration = account.metadata.value, account.configuration.value
    if metadata is None or configuration is None:
        return ()
    return tuple(
        MethodChoice(
            media_type=media_type,
            obstacle=_obstacle(media_type, metadata, configuration, account),
            recommended=media_type is MediaType.AUTHENTICATOR,
            replaces=_replaced(media_type, metadata, configuration),
        )
        for media_type in OFFERED
    )


def why_no_choices(account: AccountState) -> Problem | None:
    """Say why the account is not known well enough, once that is certain."""
    needed = (account.metadata, account.configuration)
    if any(part.loading for part in needed):
        return None
    return next((problem_of(part.problem) for part in needed if part.value is None and part.problem), None)


def still_possible(chosen: MediaType | None, choices: tuple[MethodChoice, ...]) -> MediaType | None:
    """Keep what was chosen while it can be had, else take the first that can."""
    possible = [choice.media_type for choice in choices if choice.obstacle is None]
    return chosen if chosen in possible else next(iter(possible), None)


def _obstacle(
    media_type: MediaType,
    metadata: Metadata,
    configuration: Configuration,
    account: AccountState,
) -> Obstacle | None:
    if not metadata.two_step_enabled:
        return Obstacle.SWITCHED_OFF
    if configuration.is_on(media_type) and media_type is not MediaType.SECURITY_KEY:
        return Obstacle.ALREADY_ON
    match media_type:
        case MediaType.AUTHENTICATOR:
            return None if _may_use_authenticator(metadata, account) else Obstacle.NEEDS_EMAIL
        case MediaType.SMS if not metadata.sms_available:
            return Obstacle.NOT_OFFERED
        case MediaType.SECURITY_KEY if not metadata.security_key_available:
            return Obstacle.NOT_OFFERED
        case MediaType.SECURITY_KEY:
            return None if configuration.is_on(MediaType.AUTHENTICATOR) else Obstacle.NEEDS_AUTHENTICATOR
        case MediaType.EMAIL if not _email_verified(account):
            return Obstacle.NEEDS_EMAIL
        case MediaType.SMS if not _phone_verified(account):
            return Obstacle.NEEDS_PHONE
    return Obstacle.NOT_IN_THIS_VERSION


def _email_verified(account: AccountState) -> bool:
    return account.email.value is not None and account.email.value.verified


def _phone_verified(account: AccountState) -> bool:
    return account.phone.value is not None and account.phone.value.verified


def _may_use_authenticator(metadata: Metadata, account: AccountState) -> bool:
    # Where the account's settings could not be read, the service is left to judge.
    if _email_verified(account) or account.email.value is None:
        return True
    return metadata.authenticator_with_verified_phone and _phone_verified(account)


def _replaced(media_type: MediaType, metadata: Metadata, configuration: Configuration) -> tuple[MediaType, ...]:
    if not metadata.single_method_enforced or media_type is MediaType.SECURITY_KEY:
        return ()
    rivals = (MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS)
    return tuple(rival for rival in rivals if rival is not media_type and configuration.is_on(rival))


def needs_password_up_front(metadata: Metadata | None, configuration: Configuration | None) -> bool:
    """Tell whether the service demands the password before it begins to set up an authenticator."""
    if metadata is None or not metadata.password_for_authenticator:
        return False
    any_on = configuration is not None and bool(configuration.enabled)
    return any_on or not metadata.password_for_authenticator_only_if_on
