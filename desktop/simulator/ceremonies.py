"""WebAuthn ceremonies that were begun and not finished yet."""

from typing import Any

from msgspec import Struct

from desktop.simulator.assumptions import CEREMONY_LIFETIME_S
from desktop.simulator.clock import Clock


class _Open(Struct, frozen=True, kw_only=True):
    state: dict[str, Any]
    expires: float


class Ceremonies:
    """Open ceremonies by their key. Each can be finished once and in time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[str, _Open] = {}

    def begin(self, key: str, state: dict[str, Any]) -> None:
        """Keep what finishing will need."""
        self._open[key] = _Open(state=state, expires=self._clock.now() + CEREMONY_LIFETIME_S)

    def take(self, key: str) -> dict[str, Any] | None:
        """Give what was kept, once; ``None`` if there is nothing or it is too late."""
        found = self._open.pop(key, None)
        return found.state if found is not None and self._clock.now() < found.expires else None

    def drop(self) -> None:
        """End all."""
        self._open.clear()
