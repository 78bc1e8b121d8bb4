"""Whose account it is."""

from datetime import datetime

from msgspec import Struct


class Account(Struct, frozen=True, kw_only=True):
    """The signed-in account. ``user_id`` has up to 64 bits and never passes through a Qt ``int``."""

    user_id: int
    name: str
    display_name: str


class EmailAddress(Struct, frozen=True, kw_only=True):
    """The account's email address as its settings show it: masked, or ``None`` where there is none."""

    masked: str | None
    verified: bool


class PhoneNumber(Struct, frozen=True, kw_only=True):
    """The account's phone number as its settings show it: masked, or ``None`` where there is none."""

    masked: str | None
    verified: bool


class RecoveryCodesStatus(Struct, frozen=True, kw_only=True):
    """How many recovery codes are unused, and since when the set exists (``None``: never made, or not told)."""

    active: int
    created: datetime | None
