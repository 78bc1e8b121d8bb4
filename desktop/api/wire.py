"""JSON to types and back: what all requests and answers share.

A field that is missing or null is never an error by itself; a value of another type than documented is.
"""

from datetime import UTC, datetime
from typing import Annotated, Any, Final, TypeVar

import msgspec

from desktop.model.intent import SecureAuthenticationIntent
from desktop.model.secret import Secret

T = TypeVar("T")

Text = Annotated[str, msgspec.Meta(min_length=1)]
"""Text without which an answer is of no use."""
Omitted = msgspec.UnsetType
OMIT: Final = msgspec.UNSET
"""Stands for an optional field that is not sent."""

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_YEAR_OF_NEVER: Final = 1
""".NET writes the first moment of year 1 where it has no date."""


class Malformed(ValueError):
    """The text is not JSON, or not the JSON that was expected. The message never quotes the text."""


class Body(msgspec.Struct, rename="camel"):
    """Base of all requests and answers. Its ``repr`` shows no value, since many are secret."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class Nothing(Body):
    """``{}``, both ways; as an answer also an empty body, and whatever fields nobody asked for."""


class Intent(Body):
    """``SecureAuthenticationIntentModel``."""

    client_public_key: str
    client_epoch_timestamp: int
    sai_signature: str
    server_nonce: str


def intent_or_null(intent: SecureAuthenticationIntent | None) -> Intent | None:
    """Write an intent; without one the field is sent as null, as the website does."""
    if intent is None:
        return None
    return Intent(
        client_public_key=intent.client_public_key,
        client_epoch_timestamp=intent.client_epoch_timestamp,
        sai_signature=intent.signature,
        server_nonce=intent.server_nonce,
    )


def intent_or_omitted(intent: SecureAuthenticationIntent | None) -> Intent | Omitted:
    """Write an intent; without one the field is not sent."""
    return intent_or_null(intent) or OMIT


def revealed(secret: Secret[str] | None) -> str | Omitted:
    """Write an optional secret."""
    return OMIT if secret is None else secret.reveal()


def encode(body: Body) -> bytes:
    """Write a request."""
    return msgspec.json.encode(body)


def decode(kind: type[T], text: bytes) -> T:
    """Read an answer.

    Raises:
        Malformed: it is not JSON or not of this kind.
    """
    if issubclass(kind, Nothing) and not text.strip():
        return kind()
    try:
        return msgspec.json.decode(text.removeprefix(_BYTE_ORDER_MARK), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(type(error).__name__) from error


def parse(text: bytes) -> Any:
    """Read JSON of any kind.

    Raises:
        Malformed: it is not JSON.
    """
    try:
        return msgspec.json.decode(text.removeprefix(_BYTE_ORDER_MARK))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(type(error).__name__) from error


def moment(text: str | None) -> datetime | None:
    """Read a date and time; without a zone it is UTC. What is no date, or stands for never, is ``None``."""
    if text is None:
        return None
    try:
        read = datetime.fromisoformat(text)
        utc = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return None if read.year == _YEAR_OF_NEVER else utc
