"""Playing the what-if drill for real, where that harms nobody."""

from enum import Enum, auto
from typing import Protocol

from desktop.services.drill import Thing


class Outcome(Enum):
    """How an attempt to get in ended."""

    GOT_IN = auto()
    GAVE_UP = auto()
    RAN_OUT = auto()


class Rehearsal(Protocol):
    """Takes things away from the owner, and has them try to pass the check of a sign-in."""

    async def play(self, lost: frozenset[Thing]) -> Outcome:
        """Come back once they got in or did not. Everything is given back then."""
        ...
