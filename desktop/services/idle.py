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

    def reached(self, minutes: int) -> bool:
        """Tell whether nobody was there for so long; 0 stands for never."""
        return minutes > 0 and self._clock.now() - self._used >= timedelta(minutes=minutes)
