"""The two enumerations of the Two Step Verification API. On the wire a member is its name or its position."""

from enum import StrEnum


class MediaType(StrEnum):
    """Methods, in the order of the official description: ``Email`` is 0."""

    EMAIL = "Email"
    SMS = "SMS"
    AUTHENTICATOR = "Authenticator"
    RECOVERY_CODE = "RecoveryCode"
    SECURITY_KEY = "SecurityKey"
    CROSS_DEVICE = "CrossDevice"
    PASSWORD = "Password"  # noqa: S105  (a method's name)
    PASSKEY = "Passkey"


class ActionType(StrEnum):
    """What a challenge protects, in the order of the official description: ``Unknown`` is 0."""

    UNKNOWN = "Unknown"
    LOGIN = "Login"
    ROBUX_SPEND = "RobuxSpend"
    ITEM_TRADE = "ItemTrade"
    RESALE = "Resale"
    PASSWORD_RESET = "PasswordReset"  # noqa: S105  (an action's name)
    REVERT_ACCOUNT = "RevertAccount"
    GENERIC = "Generic"
    GENERIC_WITH_RECOVERY_CODES = "GenericWithRecoveryCodes"
