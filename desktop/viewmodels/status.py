"""Where the account stands: whether two-step verification is on, and whether its owner could be locked out."""

from dataclasses import dataclass
from enum import Enum, auto

from desktop.model.methods import MediaType
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.viewmodels.recovery_codes import LOW
from desktop.viewmodels.tab import Freshness, TabViewModel, freshness

PARTS = frozenset({Part.METADATA, Part.CONFIGURATION, Part.SECURITY_KEYS, Part.RECOVERY_CODES})
SECOND_STEPS = (
    MediaType.AUTHENTICATOR,
    MediaType.SECURITY_KEY,
    MediaType.PASSKEY,
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.CROSS_DEVICE,
    MediaType.UNKNOWN,
)
"""What counts as a second step. Recovery codes and the password do not make the service ask for one."""


class Standing(Enum):
    """The one thing that is said first."""

    UNPROTECTED = auto()
    NO_WAY_BACK = auto()
    FEW_WAYS_BACK = auto()
    PROTECTED = auto()


class Advice(Enum):
    """The next step that helps most."""

    SET_UP = auto()
    MAKE_RECOVERY_CODES = auto()
    ADD_SECURITY_KEY = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusState:
    """The Status tab. Only what is on is listed in ``methods``, the service's first choice first."""

    freshness: Freshness
    standing: Standing = Standing.UNPROTECTED
    advice: Advice | None = None
    methods: tuple[MediaType, ...] = ()
    primary: MediaType | None = None
    recovery_codes: int = 0
    security_keys: int = 0


def derive_status(account: AccountState) -> StatusState:
    """Derive the tab from the account."""
    fresh = freshness(account, PARTS)
    configuration, recovery = account.configuration.value, account.recovery_codes.value
    if configuration is None or recovery is None:
        return StatusState(freshness=fresh)
    on = [method.media_type for method in configuration.enabled if method.media_type in SECOND_STEPS]
    on.sort(key=lambda media_type: (media_type is not configuration.primary, SECOND_STEPS.index(media_type)))
    standing = _standing(tuple(on), recovery.active)
    metadata = account.metadata.value
    return StatusState(
        freshness=fresh,
        standing=standing,
        advice=_advice(standing, tuple(on), keys_offered=metadata is not None and metadata.security_key_available),
        methods=tuple(on),
        primary=configuration.primary,
        recovery_codes=recovery.active,
        security_keys=len(account.security_keys.value or ()),
    )


def _standing(on: tuple[MediaType, ...], codes: int) -> Standing:
    if not on:
        return Standing.UNPROTECTED
    if codes == 0:
        return Standing.NO_WAY_BACK
    return Standing.FEW_WAYS_BACK if codes <= LOW else Standing.PROTECTED


def _advice(standing: Standing, on: tuple[MediaType, ...], *, keys_offered: bool) -> Advice | None:
    if standing is Standing.UNPROTECTED:
        return Advice.SET_UP
    if standing in {Standing.NO_WAY_BACK, Standing.FEW_WAYS_BACK}:
        return Advice.MAKE_RECOVERY_CODES
    lacks_key = MediaType.AUTHENTICATOR in on and MediaType.SECURITY_KEY not in on
    return Advice.ADD_SECURITY_KEY if keys_offered and lacks_key else None


class StatusViewModel(TabViewModel[StatusState]):
    """Shows :class:`StatusState`."""

    def __init__(self, overview: AccountOverview) -> None:
        super().__init__(overview, derive_status, PARTS)
