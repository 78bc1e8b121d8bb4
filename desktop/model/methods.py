"""Two-step verification methods, and which of them an account has on."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class MediaType(StrEnum):
    """The service's own word for a method. ``UNKNOWN`` stands for any that this version has not heard of."""

    EMAIL = "Email"
    SMS = "SMS"
    AUTHENTICATOR = "Authenticator"
    RECOVERY_CODE = "RecoveryCode"
    SECURITY_KEY = "SecurityKey"
    CROSS_DEVICE = "CrossDevice"
    PASSWORD = "Password"  # noqa: S105  (a method's name)
    PASSKEY = "Passkey"
    UNKNOWN = "Unknown"


class ActionType(StrEnum):
    """What a two-step challenge protects."""

    UNKNOWN = "Unknown"
    LOGIN = "Login"
    ROBUX_SPEND = "RobuxSpend"
    ITEM_TRADE = "ItemTrade"
    RESALE = "Resale"
    PASSWORD_RESET = "PasswordReset"  # noqa: S105  (an action's name)
    REVERT_ACCOUNT = "RevertAccount"
    GENERIC = "Generic"
    GENERIC_WITH_RECOVERY_CODES = "GenericWithRecoveryCodes"


class Method(Struct, frozen=True, kw_only=True):
    """One method of an account.

    Attributes:
        wire_name: what the service called it, kept so that an unknown method can still be shown by its name.
        updated: when it last changed, where the service says.
    """

    media_type: MediaType
    wire_name: str
    enabled: bool
    updated: datetime | None


class Configuration(Struct, frozen=True, kw_only=True):
    """Which methods an account has, and which one it is asked for first (``None``: not told)."""

    primary: MediaType | None
    methods: tuple[Method, ...]

    def method(self, media_type: MediaType) -> Method | None:
        """Find a method, or ``None`` where the service did not list it."""
        return next((method for method in self.methods if method.media_type is media_type), None)

    def is_on(self, media_type: MediaType) -> bool:
        """Tell whether a method is listed and on."""
        method = self.method(media_type)
        return method is not None and method.enabled

    @property
    def enabled(self) -> tuple[Method, ...]:
        """The methods that are on, in the service's order."""
        return tuple(method for method in self.methods if method.enabled)
