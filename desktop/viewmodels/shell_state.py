"""What the frame of the window shows. Needed for the first paint, so it imports nothing of weight."""

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.viewmodels.problem import Problem


class Mode(Enum):
    """What stands behind the transport. Only the frame shows it; nothing else may depend on it."""

    LIVE = auto()
    PRACTICE = auto()
    LOOPBACK = auto()


class Presence(Enum):
    """Whether an account is open."""

    STARTING = auto()
    SIGNED_OUT = auto()
    LOCKED = auto()
    SESSION_ENDED = auto()
    SIGNED_IN = auto()


class ShellState(NamedTuple):
    """What the frame shows.

    Attributes:
        parts_read: so many of the ``parts`` of the account are not being read just now.
        read_ago_min: whole minutes since ``read_at``.
        problem: set where no part at all could be read at the last attempt.
    """

    mode: Mode
    presence: Presence
    name: str = ""
    display_name: str = ""
    refreshing: bool = False
    parts_read: int = 0
    parts: int = 0
    read_at: "datetime | None" = None
    read_ago_min: int = 0
    problem: "Problem | None" = None
