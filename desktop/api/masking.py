"""Hiding most of an address or a number, so that the app never holds the whole of it.

The service usually masks them itself; what is masked already stays as it is.
"""

from typing import Final

MASKS: Final = frozenset("*•")
MASK: Final = "•••"
DIGITS_SHOWN: Final = 2


def mask_email(address: str) -> str:
    """Leave the first letter and the domain."""
    if MASKS & set(address):
        return address
    name, at, domain = address.rpartition("@")
    return f"{name[:1]}{MASK}@{domain}" if at else MASK


def mask_phone(number: str) -> str:
    """Leave the last two digits."""
    if MASKS & set(number):
        return number
    digits = [char for char in number if char.isdigit()]
    shown = digits[-DIGITS_SHOWN:] if len(digits) > 2 * DIGITS_SHOWN else []
    return MASK + "".join(shown)
