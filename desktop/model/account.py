"""Whose account it is."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The signed-in account. ``user_id`` has up to 64 bits and never passes through a Qt ``int``."""

    user_id: int
    name: str
    display_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailAddress:
    """The account's e-mail address as its settings show it: masked, or ``None`` where there is none."""

    masked: str | None
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneNumber:
    """The account's phone number as its settings show it: masked, or ``None`` where there is none."""

    masked: str | None
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryCodesStatus:
    """How many recovery codes are unused, and since when the set exists (``None``: never made, or not told)."""

    active: int
    created: datetime | None
