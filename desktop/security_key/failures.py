"""Everything that can go wrong between the app and a security key, as one tree.

::

    SecurityKeyFailure       trouble
    ├── UnusableOptions      what the service sent may not be put to any key, so none was asked
    ├── Unavailable          no key could be asked
    ├── Declined             a key was asked and said no
    │   └── WrongPin         the PIN was wrong, and the next wrong one may block the key        tries_left
    └── Interrupted          the ceremony ended before the key could answer

Each carries a :class:`Trouble`. The error of the library or the system underneath is kept as ``__cause__``.
"""

from enum import Enum, auto


class Trouble(Enum):
    """Why a ceremony with a security key failed: a closed set, so that each member has its own sentence."""

    # UnusableOptions
    MALFORMED_OPTIONS = auto()
    FOREIGN_RP_ID = auto()
    # Unavailable
    NO_DEVICE = auto()
    NO_PERMISSION = auto()
    IN_USE = auto()
    WINDOWS_TOO_OLD = auto()
    # Declined
    WRONG_PIN = auto()
    PIN_NOT_SET = auto()
    PIN_BLOCKED = auto()
    PIN_PAUSED = auto()
    FINGER_NOT_RECOGNISED = auto()
    ALREADY_REGISTERED = auto()
    NO_CREDENTIAL = auto()
    UNSUPPORTED_ALGORITHM = auto()
    UNSUPPORTED = auto()
    KEY_FULL = auto()
    UNEXPECTED = auto()
    # Interrupted
    TIMED_OUT = auto()
    CANCELLED = auto()
    REMOVED = auto()


class SecurityKeyFailure(Exception):
    """Root of the tree: a ceremony with a security key failed, because of ``trouble``."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


class UnusableOptions(SecurityKeyFailure):
    """The options of the service are malformed or made for another site. No key was asked."""


class Unavailable(SecurityKeyFailure):
    """No key is plugged in, or none may be opened, or this Windows has no way to one."""


class Declined(SecurityKeyFailure):
    """A key was asked and refused.

    ``PIN_PAUSED`` means three wrong PINs in a row: the key wants to be unplugged and plugged in again.
    ``UNSUPPORTED`` means that the key cannot do what the service asks for; ``UNEXPECTED``, that its answer makes no
    sense here.
    """


class WrongPin(Declined):
    """The PIN was wrong. ``tries_left`` more wrong ones block the key for good."""

    def __init__(self, tries_left: int) -> None:
        super().__init__(Trouble.WRONG_PIN)
        self.tries_left = tries_left


class Interrupted(SecurityKeyFailure):
    """The ceremony was cancelled, took too long, or lost its key."""
