"""The errors of fido2 and of the system, folded into the few that an app can act on."""

import errno
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from fido2.client import ClientError, PinRequiredError
from fido2.ctap import CtapError
from fido2.hid import ConnectionFailure

from desktop.security_key.failures import Declined, Interrupted, SecurityKeyFailure, Trouble, Unavailable

ERRORS: Final = (ClientError, CtapError, ConnectionFailure, OSError, ValueError)
"""What fido2 raises when a ceremony fails; ValueError where a key answers nonsense."""

_OF_KEY: Final[Mapping[int, Trouble]] = MappingProxyType(
    {
        CtapError.ERR.CREDENTIAL_EXCLUDED: Trouble.ALREADY_REGISTERED,
        CtapError.ERR.NO_CREDENTIALS: Trouble.NO_CREDENTIAL,
        CtapError.ERR.INVALID_CREDENTIAL: Trouble.NO_CREDENTIAL,
        CtapError.ERR.UNSUPPORTED_ALGORITHM: Trouble.UNSUPPORTED_ALGORITHM,
        CtapError.ERR.UNSUPPORTED_OPTION: Trouble.UNSUPPORTED,
        CtapError.ERR.INVALID_OPTION: Trouble.UNSUPPORTED,
        CtapError.ERR.PUAT_REQUIRED: Trouble.UNSUPPORTED,
        CtapError.ERR.KEY_STORE_FULL: Trouble.KEY_FULL,
        CtapError.ERR.PIN_NOT_SET: Trouble.PIN_NOT_SET,
        CtapError.ERR.PIN_BLOCKED: Trouble.PIN_BLOCKED,
        CtapError.ERR.PIN_AUTH_BLOCKED: Trouble.PIN_PAUSED,
        CtapError.ERR.UV_INVALID: Trouble.FINGER_NOT_RECOGNISED,
        CtapError.ERR.UV_BLOCKED: Trouble.FINGER_NOT_RECOGNISED,
        CtapError.ERR.CHANNEL_BUSY: Trouble.IN_USE,
        CtapError.ERR.KEEPALIVE_CANCEL: Trouble.CANCELLED,
        CtapError.ERR.OPERATION_DENIED: Trouble.CANCELLED,
        CtapError.ERR.USER_ACTION_TIMEOUT: Trouble.TIMED_OUT,
        CtapError.ERR.ACTION_TIMEOUT: Trouble.TIMED_OUT,
        CtapError.ERR.TIMEOUT: Trouble.TIMED_OUT,
    },
)
_OF_SYSTEM: Final[Mapping[int | None, Trouble]] = MappingProxyType(
    {
        errno.EACCES: Trouble.NO_PERMISSION,
        errno.EPERM: Trouble.NO_PERMISSION,
        errno.EBUSY: Trouble.IN_USE,
    },
)
_OF_WINDOWS: Final[Mapping[int, Trouble]] = MappingProxyType(
    {
        0x8009000F: Trouble.ALREADY_REGISTERED,  # NTE_EXISTS
        0x80070032: Trouble.UNSUPPORTED,  # ERROR_NOT_SUPPORTED
        0x80090029: Trouble.UNSUPPORTED,  # NTE_NOT_SUPPORTED
        0x80090027: Trouble.UNSUPPORTED,  # NTE_INVALID_PARAMETER
        0x80090023: Trouble.KEY_FULL,  # NTE_TOKEN_KEYSET_STORAGE_FULL
        0x80090035: Trouble.NO_DEVICE,  # NTE_DEVICE_NOT_FOUND
        0x80090011: Trouble.NO_CREDENTIAL,  # NTE_NOT_FOUND
        0x800704C7: Trouble.CANCELLED,  # ERROR_CANCELLED
        0x80090036: Trouble.CANCELLED,  # NTE_USER_CANCELLED
        0x800705B4: Trouble.TIMED_OUT,  # ERROR_TIMEOUT
    },
)
"""HRESULTs of Windows' WebAuthn API. Source: the comments of Microsoft's webauthn.h, at WebAuthNGetErrorName."""

_UNAVAILABLE: Final = {Trouble.NO_DEVICE, Trouble.NO_PERMISSION, Trouble.IN_USE, Trouble.WINDOWS_TOO_OLD}
_INTERRUPTED: Final = {Trouble.TIMED_OUT, Trouble.CANCELLED, Trouble.REMOVED}


def folded(error: Exception, ineligible: Trouble = Trouble.UNSUPPORTED) -> SecurityKeyFailure:
    """Name what went wrong. ``ineligible`` says what it means that an old U2F key is no candidate."""
    return failure(_trouble(error, ineligible))


def failure(trouble: Trouble) -> SecurityKeyFailure:
    """Give the error of the tree that carries ``trouble``."""
    if trouble in _UNAVAILABLE:
        return Unavailable(trouble)
    return Interrupted(trouble) if trouble in _INTERRUPTED else Declined(trouble)


def is_wrong_pin(error: ClientError) -> bool:
    """Tell whether all that was wrong is the PIN."""
    return isinstance(error.cause, CtapError) and error.cause.code == CtapError.ERR.PIN_INVALID


def _trouble(error: object, ineligible: Trouble) -> Trouble:
    match error:
        case PinRequiredError():
            return Trouble.CANCELLED
        case ClientError(cause=CtapError() | OSError() as cause):
            return _trouble(cause, ineligible)
        case ClientError(code=ClientError.ERR.DEVICE_INELIGIBLE):
            return ineligible
        case ClientError(code=ClientError.ERR.TIMEOUT):
            return Trouble.TIMED_OUT
        case ClientError(code=ClientError.ERR.CONFIGURATION_UNSUPPORTED):
            return Trouble.UNSUPPORTED
        case CtapError():
            return _OF_KEY.get(error.code, Trouble.UNEXPECTED)
        case OSError():
            return _of_system(error)
        case _:
            return Trouble.UNEXPECTED


def _of_system(error: OSError) -> Trouble:
    result: int | None = getattr(error, "winerror", None)
    if result is not None:
        return _OF_WINDOWS.get(result & 0xFFFFFFFF, Trouble.UNEXPECTED)
    return _OF_SYSTEM.get(error.errno, Trouble.REMOVED)
