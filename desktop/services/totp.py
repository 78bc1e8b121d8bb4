"""Authenticator codes, checked here before the service sees them (RFC 6238)."""

from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final
from urllib.parse import quote, urlencode

from msgspec import Struct

from desktop.model.secret import Secret

ISSUER: Final = "Roblox"
ALGORITHM: Final = "SHA1"
PERIOD_S: Final = 30
"""Algorithm and period are RFC 6238's defaults. The service names neither, so both are assumptions."""
WINDOW_STEPS: Final = 10
"""How far off a clock is still recognised: ten steps of thirty seconds each way."""


class Verdict(Enum):
    """What can be said of a typed code without asking the service."""

    INCOMPLETE = auto()
    NOT_A_CODE = auto()
    RIGHT = auto()
    CLOCK_OFF = auto()
    NO_MATCH = auto()
    UNCHECKED = auto()


class CodeCheck(Struct, frozen=True):
    """A verdict and, for ``CLOCK_OFF``, how far the phone's clock is ahead of this computer's (negative: behind)."""

    verdict: Verdict
    phone_ahead: timedelta = timedelta()


def cleaned(typed: str) -> str:
    """Take out what people and apps put between the digits: spaces of any kind and dashes."""
    return "".join(char for char in typed if not char.isspace() and char not in "-\u2010\u2011\u2013\u200b\u2060")


def check_code(key: Secret[str], typed: str, now: datetime, *, digits: int) -> CodeCheck:
    """Judge a typed code.

    The advice may be wrong where the service uses other parameters, so nobody is ever kept from sending a code that
    it speaks against.
    """
    code = cleaned(typed)
    if not (code.isascii() and code.isdigit()):
        return CodeCheck(Verdict.NOT_A_CODE if code else Verdict.INCOMPLETE)
    if len(code) < digits:
        return CodeCheck(Verdict.INCOMPLETE)
    return _compare(key, code, now, digits)


def _compare(key: Secret[str], code: str, now: datetime, digits: int) -> CodeCheck:
    from pyotp import TOTP  # noqa: PLC0415  (not needed before the wizard's code page)

    try:
        totp = TOTP(key.reveal().replace(" ", "").upper(), digits=digits, interval=PERIOD_S)
        for distance in sorted(range(-WINDOW_STEPS, WINDOW_STEPS + 1), key=abs):
            if totp.at(now, counter_offset=distance) == code:
                verdict = Verdict.RIGHT if abs(distance) <= 1 else Verdict.CLOCK_OFF
                return CodeCheck(verdict, timedelta(seconds=distance * PERIOD_S))
    except ValueError:  # the key is not base32, which only the service could explain
        return CodeCheck(Verdict.UNCHECKED)
    return CodeCheck(Verdict.NO_MATCH)


def key_uri(key: Secret[str], account_name: str, *, digits: int) -> Secret[str]:
    """Write the key as the ``otpauth`` address that authenticator apps read from a QR code.

    The format is the "Key Uri Format" that authenticator apps agree on.
    """
    label = quote(f"{ISSUER}:{account_name}")
    query = urlencode(
        {
            "secret": key.reveal().replace(" ", "").upper(),
            "issuer": ISSUER,
            "algorithm": ALGORITHM,
            "digits": digits,
            "period": PERIOD_S,
        },
    )
    return Secret(f"otpauth://totp/{label}?{query}")
