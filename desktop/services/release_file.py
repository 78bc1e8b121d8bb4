"""Whether a release file is to be believed, and what it says. The layout is in ``contract/release_file.py``."""

import base64
import binascii
from datetime import date
from enum import Enum, auto
from typing import Any

import msgspec
from msgspec import Struct

from desktop.contract import release_file


class Doubt(Enum):
    """Why a file is not believed."""

    UNREADABLE = auto()
    NOT_SIGNED = auto()
    EXPIRED = auto()
    ROLLED_BACK = auto()


class Doubtful(Exception):
    """The file is not to be believed, for one reason."""

    def __init__(self, doubt: Doubt) -> None:
        super().__init__(doubt.name)
        self.doubt = doubt


class Release(Struct, frozen=True, kw_only=True):
    """The newest version, and the number of the file that says so."""

    version: str
    serial: int


def read(content: bytes, key: bytes, *, today: date, seen: int) -> Release:
    """Read a file.

    Args:
        content: the whole file.
        key: the makers' public key.
        today: the date here, against which the file may have expired.
        seen: the highest serial that was ever believed here; a lower one is an old file that somebody shows again.

    Raises:
        Doubtful: it is not to be believed.
    """
    if len(content) > release_file.LARGEST:
        raise Doubtful(Doubt.UNREADABLE)
    try:
        match msgspec.json.decode(content):
            case {"release": str(text), "signature": str(signature)}:
                _check_signature(text.encode(), base64.b64decode(signature, validate=True), key)
                return _release(msgspec.json.decode(text), today, seen)
    except (msgspec.DecodeError, UnicodeError, binascii.Error) as error:
        raise Doubtful(Doubt.UNREADABLE) from error
    raise Doubtful(Doubt.UNREADABLE)


def is_newer(version: str, than: str) -> bool:
    """Compare two versions by their numbers."""
    return _numbers(version) > _numbers(than)


def _release(told: Any, today: date, seen: int) -> Release:
    match told:
        case {"product": release_file.PRODUCT, "version": str(version), "serial": int(serial), "expires": str(expires)}:
            try:
                last_day = date.fromisoformat(expires)
                _numbers(version)
            except ValueError as error:
                raise Doubtful(Doubt.UNREADABLE) from error
            if today > last_day:
                raise Doubtful(Doubt.EXPIRED)
            if serial < seen:
                raise Doubtful(Doubt.ROLLED_BACK)
            return Release(version=version, serial=serial)
    raise Doubtful(Doubt.UNREADABLE)


def _check_signature(text: bytes, signature: bytes, key: bytes) -> None:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415  (slow to import, and seldom needed)
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415  (same)

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, release_file.SIGNED_AS + text)
    except InvalidSignature as error:
        raise Doubtful(Doubt.NOT_SIGNED) from error


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
