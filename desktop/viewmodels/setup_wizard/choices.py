"""Which methods can be chosen, and why not the others."""

from msgspec import Struct

from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState
from desktop.services.consequences import Change, methods_replaced
from desktop.services.obstacles import Obstacle, obstacle_to_on
from desktop.viewmodels.problem import Problem, problem_of


class MethodChoice(Struct, frozen=True, kw_only=True):
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
            obstacle=obstacle_to_on(media_type, account),
            recommended=media_type is MediaType.AUTHENTICATOR,
            replaces=methods_replaced(Change(media_type=media_type, on=True), metadata, configuration),
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
