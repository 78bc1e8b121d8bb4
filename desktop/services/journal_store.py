"""Where the journal outlives the program."""

from enum import Enum, auto
from typing import Protocol

from desktop.services.journal_record import Record


class JournalTrouble(Enum):
    """Why the journal is not as one would expect it.

    ``BROKEN`` and ``TAKEN`` (another program kept it locked): it was set aside under another name, and a new one was
    begun. With all others it is left alone, and what is noted lasts until the program ends or it can be written.
    """

    BROKEN = auto()
    TAKEN = auto()
    LOCKED = auto()
    NEWER = auto()
    READ_ONLY = auto()
    FULL = auto()
    FAILED = auto()


class JournalStore(Protocol):
    """Keeps a record for each account. Whatever goes wrong becomes :attr:`trouble`, and nothing is raised."""

    @property
    def trouble(self) -> JournalTrouble | None:
        """What is wrong with it, as far as that is known by now."""
        ...

    async def load(self, account: int) -> Record:
        """Give what is kept of an account: an empty record where there is nothing, or nothing that can be read."""
        ...

    async def save(self, account: int, record: Record) -> bool:
        """Keep ``record`` in place of what was kept of an account; tells whether that was done."""
        ...

    async def remove(self, account: int | None = None) -> bool:
        """Keep nothing of an account, or of any, and leave no trace of what was kept; tells whether that was done."""
        ...

    async def close(self) -> None:
        """Let go of what is open. Afterwards nothing is asked of it."""
        ...
