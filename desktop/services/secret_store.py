"""Where a secret may outlive the program: the operating system's own store, or nowhere."""

from enum import Enum, auto
from typing import Protocol

from desktop.model.secret import Secret


class StoreTrouble(Enum):
    """Why the store cannot be used."""

    NO_STORE = auto()
    LOCKED = auto()
    REFUSED = auto()
    TIMED_OUT = auto()


class StoreUnavailable(Exception):
    """The store could not do what it was asked; the secret stays in memory alone."""

    def __init__(self, trouble: StoreTrouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


class SecretStore(Protocol):
    """Keeps secrets by name. Every call raises ``StoreUnavailable`` where it cannot be done, and always comes back."""

    async def load(self, name: str) -> Secret[str] | None:
        """Give what is kept under ``name``, ``None`` if nothing is."""
        ...

    async def save(self, name: str, secret: Secret[str]) -> None:
        """Keep ``secret`` in place of what was kept under ``name``."""
        ...

    async def delete(self, name: str) -> None:
        """Keep nothing under ``name`` any more; it is no fault if nothing was."""
        ...
