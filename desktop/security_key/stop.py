"""The signal that ends a ceremony early."""

import threading
from collections.abc import Callable

from desktop.security_key.failures import Trouble


class Stop(threading.Event):
    """Ends one ceremony, from any thread; make a new one for the next.

    It is the event that fido2 polls while it waits for a key. What waits for something else (a dialog, another key)
    follows it. ``reason`` tells how the first call to end it was meant. The signal is also given when a ceremony is
    over, to release whatever still listens.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._followers: list[Callable[[], object]] = []
        self.reason = Trouble.CANCELLED

    def set(self) -> None:
        """End the ceremony because its owner changed their mind."""
        self.end(Trouble.CANCELLED)

    def end(self, reason: Trouble) -> None:
        """End the ceremony for ``reason``; every call but the first is without effect."""
        with self._lock:
            if self.is_set():
                return
            self.reason = reason
            super().set()
            followers = tuple(self._followers)
        for follower in followers:
            follower()

    def follow(self, follower: Callable[[], object]) -> None:
        """Have ``follower`` called once when the ceremony is ended: at once where it already is."""
        with self._lock:
            if not self.is_set():
                self._followers.append(follower)
                return
        follower()
