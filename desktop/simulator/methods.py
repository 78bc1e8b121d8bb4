"""Which methods are on, and since when."""

from desktop.simulator.clock import Clock
from desktop.simulator.media import MediaType

PRIMARY_ORDER = (MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS)
"""Which method is asked for first: email beside an authenticator defaults to the authenticator (help pages)."""


class Methods:
    """The switchable methods. Security keys, passkeys and recovery codes count by what there is of them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._on: set[MediaType] = set()
        self._updated: dict[MediaType, float] = {}

    def is_on(self, method: MediaType) -> bool:
        """Tell whether a method is on."""
        return method in self._on

    def updated(self, method: MediaType) -> float | None:
        """Tell when a method last changed; ``None`` if it never did."""
        return self._updated.get(method)

    def turn_on(self, method: MediaType) -> None:
        """Turn a method on."""
        self._on.add(method)
        self.touch(method)

    def turn_off(self, method: MediaType) -> None:
        """Turn a method off."""
        self._on.discard(method)
        self.touch(method)

    def touch(self, method: MediaType) -> None:
        """Note that a method changed just now."""
        self._updated[method] = self._clock.now()

    @property
    def primary(self) -> MediaType | None:
        """The method that is asked for first; ``None`` if two-step verification is off."""
        return next((method for method in PRIMARY_ORDER if method in self._on), None)
