"""How long nobody has used the window."""

from datetime import timedelta

from desktop.services.ports import Clock


class Idleness:
    """Counts by the wall clock, so that the time a computer sleeps counts as well."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._used = clock.now()

    def used(self) -> None:
        """Take note that somebody is there."""
        self._used = self._clock.now()

    def left_s(self, minutes: int) -> float:
        """Give the seconds until nobody was there for so long; none are left once that is so."""
        left = self._used + timedelta(minutes=minutes) - self._clock.now()
        return max(left.total_seconds(), 0.0)
