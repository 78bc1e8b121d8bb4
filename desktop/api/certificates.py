"""Why a certificate was not taken: each system has numbers of its own for it."""

import ssl
from typing import Final

from desktop.model.errors import Reach

# OpenSSL (x509_vfy.h), macOS (SecBase.h) and Windows (winerror.h, signed and not)
DATES: Final = frozenset({9, 10, -67818, -67819, 0x800B0101, 0x800B0101 - (1 << 32)})
"""Expired, or not valid yet."""
NAMES: Final = frozenset({62, 64, -67602, 0x800B010F, 0x800B010F - (1 << 32)})
"""Another name, or another address, than the one that was asked for."""


def untrusted(error: ssl.SSLCertVerificationError) -> Reach:
    """Name the complaint."""
    code = getattr(error, "verify_code", None)
    if code in DATES:
        return Reach.CERTIFICATE_DATE
    return Reach.CERTIFICATE_NAME if code in NAMES else Reach.CERTIFICATE
