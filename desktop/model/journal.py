"""What is noted of an account's changes. Nothing in it is secret."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class What(StrEnum):
    """What changed. The values are written to disk.

    ``METHOD_RENEWED``: it was on and is on, but the service dates it anew, as when it was set up once more.
    ``CODES_USED``: one recovery code. ``CODES_GONE``: the last of them, by use or because they were voided.
    """

    METHOD_ON = "method-on"
    METHOD_OFF = "method-off"
    METHOD_RENEWED = "method-renewed"
    FIRST_ASKED = "first-asked"
    KEY_ADDED = "key-added"
    KEY_REMOVED = "key-removed"
    CODES_MADE = "codes-made"
    CODES_USED = "codes-used"
    CODES_GONE = "codes-gone"


class Origin(StrEnum):
    """Where a change was made. ``UNKNOWN``: what this app did itself could not be written down."""

    THIS_APP = "this-app"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


class Entry(Struct, frozen=True, kw_only=True):
    """One change of an account.

    Attributes:
        account: user id, of up to 64 bits.
        subject: the service's word for the method, or the name of the key; empty for recovery codes. It is text from
            the service.
        when: when it was made; where that is not known, when it was seen.
        after: when it was not there yet, where ``when`` is only when it was seen.
    """

    account: int
    what: What
    subject: str = ""
    origin: Origin
    when: datetime
    after: datetime | None = None
