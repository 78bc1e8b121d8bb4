"""What the service means when it says no.

A refusal travels as an HTTP status and a code. The code alone is ambiguous: 0 stands for three meanings, and 2, 8
and 17 each travel under two statuses. So the pair is looked up first, and the code alone only for pairs that no
documentation lists.
"""

from enum import Enum, auto
from types import MappingProxyType
from typing import Final


class Refusal(Enum):
    """Every reason that the service gives, named by what it means for the owner of the account."""

    UNKNOWN = auto()
    INVALID_CHALLENGE = auto()
    INVALID_USER = auto()
    INVALID_EMAIL = auto()
    WRONG_PASSWORD = auto()
    TOO_MANY_REQUESTS = auto()
    MAINTENANCE = auto()
    NOT_ALLOWED = auto()
    WRONG_CONFIGURATION = auto()
    WRONG_CODE = auto()
    ALREADY_ENABLED = auto()
    EXPIRED_SETUP = auto()
    INVALID_PHONE = auto()
    KEY_LIMIT = auto()
    INVALID_NICKNAME = auto()
    DENIED_CHALLENGE = auto()
    SIGNED_OUT = auto()
    CSRF_TOKEN = auto()
    # The website's own client knows these four; the official description lists them nowhere.
    LOCKED_PIN = auto()
    REAUTHENTICATION = auto()
    USED_CODE = auto()
    EXPIRED_DIALOG = auto()
    # A neighbour's: the code of a quick sign-in is no longer good.
    EXPIRED_SIGN_IN = auto()


DOCUMENTED: Final = MappingProxyType(
    {
        (400, 0): Refusal.UNKNOWN,
        (400, 1): Refusal.INVALID_CHALLENGE,
        (400, 2): Refusal.INVALID_USER,
        (400, 3): Refusal.INVALID_EMAIL,
        (400, 4): Refusal.WRONG_PASSWORD,
        (400, 10): Refusal.WRONG_CODE,
        (400, 12): Refusal.EXPIRED_SETUP,
        (400, 15): Refusal.INVALID_PHONE,
        (400, 17): Refusal.INVALID_NICKNAME,
        (401, 0): Refusal.SIGNED_OUT,
        (403, 0): Refusal.CSRF_TOKEN,
        (403, 2): Refusal.INVALID_USER,
        (403, 8): Refusal.NOT_ALLOWED,
        (403, 9): Refusal.WRONG_CONFIGURATION,
        (403, 11): Refusal.ALREADY_ENABLED,
        (403, 16): Refusal.KEY_LIMIT,
        (403, 17): Refusal.INVALID_NICKNAME,
        (403, 19): Refusal.DENIED_CHALLENGE,
        (429, 5): Refusal.TOO_MANY_REQUESTS,
        (503, 7): Refusal.MAINTENANCE,
        (503, 8): Refusal.NOT_ALLOWED,
    },
)
"""The 21 pairs of status and code that the official description lists, over all endpoints."""

UNDOCUMENTED: Final = MappingProxyType(
    {
        6: Refusal.LOCKED_PIN,
        13: Refusal.REAUTHENTICATION,
        18: Refusal.USED_CODE,
        20: Refusal.EXPIRED_DIALOG,
    },
)
"""Codes that only the website's client knows. Their statuses are not known, so none is assumed."""

_BY_CODE: Final = MappingProxyType(
    {code: refusal for (_, code), refusal in DOCUMENTED.items() if code != 0} | dict(UNDOCUMENTED),
)
_BY_STATUS: Final = MappingProxyType(
    {401: Refusal.SIGNED_OUT, 429: Refusal.TOO_MANY_REQUESTS, 503: Refusal.MAINTENANCE},
)


def meaning(status: int, code: int) -> Refusal | None:
    """Name what a pair means to the Two Step Verification API: by the pair, else by a code other than 0."""
    return DOCUMENTED.get((status, code)) or _BY_CODE.get(code)


def meaning_of_status(status: int) -> Refusal:
    """Name what a status means on its own, for answers whose body holds no code that is known."""
    return _BY_STATUS.get(status, Refusal.UNKNOWN)
