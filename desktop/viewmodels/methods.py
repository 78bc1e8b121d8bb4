"""Every method of the account: on or off, since when, and whether it is asked for first."""

from datetime import datetime
from enum import Enum, auto

from msgspec import Struct

from desktop.model.methods import Configuration, MediaType
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.services.obstacles import Obstacle, obstacle_to_on
from desktop.viewmodels.tab import Freshness, TabViewModel, freshness

PARTS = frozenset({Part.METADATA, Part.CONFIGURATION})
LISTED = (
    MediaType.AUTHENTICATOR,
    MediaType.SECURITY_KEY,
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.PASSKEY,
    MediaType.CROSS_DEVICE,
    MediaType.RECOVERY_CODE,
    MediaType.PASSWORD,
)
"""Every method that is known of, the ones that protect best first."""


class Action(Enum):
    """What a row offers."""

    SET_UP = auto()
    TURN_ON = auto()
    TURN_OFF = auto()
    SEE_MORE = auto()


class MethodRow(Struct, frozen=True, kw_only=True):
    """One method.

    Attributes:
        wire_name: what the service calls it; shown only for a method that this version does not know.
        listed: whether the service said anything about it.
        action: what can be done about it from its row.
    """

    media_type: MediaType
    wire_name: str
    enabled: bool
    listed: bool
    primary: bool
    since: datetime | None
    action: Action | None = None


class MethodsState(Struct, frozen=True, kw_only=True):
    """The Methods tab."""

    freshness: Freshness
    rows: tuple[MethodRow, ...] = ()


def derive_methods(account: AccountState) -> MethodsState:
    """List the methods that are known, then those that only the service knows."""
    configuration = account.configuration.value
    rows = () if configuration is None else _rows(configuration, account)
    return MethodsState(freshness=freshness(account, PARTS), rows=rows)


def _rows(configuration: Configuration, account: AccountState) -> tuple[MethodRow, ...]:
    known = [_row(configuration, account, media_type) for media_type in LISTED]
    unknown = [
        MethodRow(
            media_type=MediaType.UNKNOWN,
            wire_name=method.wire_name,
            enabled=method.enabled,
            listed=True,
            primary=False,
            since=method.updated,
        )
        for method in configuration.methods
        if method.media_type is MediaType.UNKNOWN
    ]
    return (*known, *unknown)


def _row(configuration: Configuration, account: AccountState, media_type: MediaType) -> MethodRow:
    method = configuration.method(media_type)
    obstacle = obstacle_to_on(media_type, account)
    enabled = method is not None and method.enabled
    return MethodRow(
        media_type=media_type,
        wire_name=media_type.value,
        enabled=enabled,
        listed=method is not None and obstacle is not Obstacle.NOT_OFFERED,
        primary=enabled and configuration.primary is media_type,
        since=method.updated if method is not None else None,
        action=_action(media_type, obstacle, on=enabled),
    )


def _action(media_type: MediaType, obstacle: Obstacle | None, *, on: bool) -> Action | None:
    """Offer what can be tried. What only the website can put right first is said when it is tried."""
    hopeless = obstacle in {Obstacle.NOT_OFFERED, Obstacle.SWITCHED_OFF}
    match media_type:
        case MediaType.AUTHENTICATOR | MediaType.EMAIL | MediaType.SMS if on:
            return Action.TURN_OFF
        case MediaType.AUTHENTICATOR if not hopeless:
            return Action.SET_UP
        case MediaType.EMAIL | MediaType.SMS if not hopeless:
            return Action.TURN_ON
        case MediaType.SECURITY_KEY if on or not hopeless:
            return Action.SEE_MORE
        case MediaType.RECOVERY_CODE:
            return Action.SEE_MORE
    return None


class MethodsViewModel(TabViewModel[MethodsState]):
    """Shows :class:`MethodsState`."""

    def __init__(self, overview: AccountOverview) -> None:
        super().__init__(overview, derive_methods, PARTS)
