"""Reading the body of a refusal.

Five shapes were observed: ``{"errors": [{"code": …}]}``, flat ``{"code": …}``, a bare JSON string, HTML or other text,
and nothing at all. The content type says which less often than the body itself.
"""

from typing import Final

from desktop.api.wire import Malformed, parse
from desktop.model.errors import Found

LONGEST_CODE: Final = 9
"""Digits. Codes that travel as text are read as numbers up to here."""
LONGEST_WORD: Final = 64


def codes_in(body: bytes) -> tuple[int, ...]:
    """Find the codes, in the order of the body."""
    try:
        content = parse(body)
    except Malformed:
        return ()
    match content:
        case {"errors": [*entries]}:
            pass
        case dict() as entry:
            entries = [entry]
        case _:
            return ()
    codes = (_code(entry.get("code")) for entry in entries if isinstance(entry, dict))
    return tuple(code for code in codes if code is not None)


def word_in(body: bytes) -> str:
    """Find the bare word that a body consists of, with or without JSON's quotes; empty where it is more than that."""
    text = body[: LONGEST_WORD + 2].decode("utf-8", "replace").strip().strip('"')
    return text if len(body) <= LONGEST_WORD and text.isidentifier() else ""


def found_in(body: bytes) -> Found:
    """Name what a body is, apart from being no answer that is documented."""
    text = body.removeprefix(b"\xef\xbb\xbf").strip()
    if not text:
        return Found.EMPTY
    if text.startswith(b"<"):
        return Found.HTML
    try:
        parse(text)
    except Malformed:
        return Found.BROKEN_JSON if text[:1] in b'{["' else Found.TEXT
    return Found.OTHER_SHAPE


def _code(value: object) -> int | None:
    if isinstance(value, str) and len(value) <= LONGEST_CODE and value.isascii() and value.isdigit():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
