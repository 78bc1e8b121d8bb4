"""Every method of the account: on or off, since when, and whether it is asked for first."""

from dataclasses import dataclass
from datetime import datetime

from desktop.model.methods import Configuration, MediaType
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
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


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRow:
    """One method.

    Attributes:
        wire_name: what the service calls it; shown only for a method that this version does not know.
        listed: whether the service said anything about it.
        can_set_up: whether the set-up wizard has a way to turn it on.
    """

    media_type: MediaType
    wire_name: str
    enabled: bool
    listed: bool
    primary: bool
    since: datetime | None
    can_set_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodsState:
    """The Methods tab."""

    freshness: Freshness
    rows: tuple[MethodRow, ...] = ()


def derive_methods(account: AccountState) -> MethodsState:
    """List the methods that are known, then those that only the service knows."""
    configuration = account.configuration.value
    rows = () if configuration is None else _rows(configuration)
    return MethodsState(freshness=freshness(account, PARTS), rows=rows)


def _rows(configuration: Configuration) -> tuple[MethodRow, ...]:
    known = [_row(configuration, media_type) for media_type in LISTED]
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


def _row(configuration: Configuration, media_type: MediaType) -> MethodRow:
    method = configuration.method(media_type)
    enabled = method is not None and method.enabled
    return MethodRow(
        media_type=media_type,
        wire_name=media_type.value,
        enabled=enabled,
        listed=method is not None,
        primary=enabled and configuration.primary is media_type,
        since=method.updated if method is not None else None,
        can_set_up=media_type is MediaType.AUTHENTICATOR and not enabled,
    )


class MethodsViewModel(TabViewModel[MethodsState]):
    """Shows :class:`MethodsState`."""

    def __init__(self, overview: AccountOverview) -> None:
        super().__init__(overview, derive_methods, PARTS)
