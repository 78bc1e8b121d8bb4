"""The touch sensor of a practice key."""

import threading
from collections.abc import Callable
from typing import Final

from fido2.ctap import STATUS, CtapError

PATIENCE_S: Final = 30.0
"""How long a key waits to be touched. Source: CTAP 2.1, 6.1.2 asks for 30 s."""
KEEPALIVE_S: Final = 0.05
"""How often a waiting key looks whether it was cancelled; a USB key does every 0.1 s."""

Presence = Callable[[], bool]
"""Blocks until the key is touched, and tells whether by a finger that it knows; raises what else ended the wait."""
OnKeepalive = Callable[[STATUS], None]


class TouchSensor:
    """Makes a command wait until the key is touched. A touch that nothing waits for is lost, as on a real key.

    ``clock`` gives seconds; ``changed`` is called whenever waiting begins or ends, without a lock held.
    """

    def __init__(self, clock: Callable[[], float], changed: Callable[[], None]) -> None:
        self._clock, self._changed = clock, changed
        self._condition = threading.Condition()
        self._touched = False
        self._known = True
        self.waiting = False

    def touch(self, *, known: bool = True) -> bool:
        """Touch the key, by a finger that it knows or by another; tells whether it was waiting for that."""
        with self._condition:
            self._touched, self._known = self.waiting, known
            self._condition.notify_all()
            return self.waiting

    def wait(
        self,
        cancelled: threading.Event,
        on_keepalive: OnKeepalive | None,
        require_plugged: Callable[[], None],
    ) -> bool:
        """Block until the key is touched; tell whether by a finger that it knows.

        Raises:
            CtapError: the command was cancelled, or nobody touched the key in time.
            OSError: by ``require_plugged``, when the key was pulled out.
        """
        deadline = self._clock() + PATIENCE_S
        self._set_waiting(waiting=True)
        try:
            if on_keepalive:
                on_keepalive(STATUS.UPNEEDED)
            self._until_touched(cancelled, require_plugged, deadline)
            return self._known
        finally:
            self._set_waiting(waiting=False)

    def wake(self) -> None:
        """Have a waiting command look again whether it may go on waiting."""
        with self._condition:
            self._condition.notify_all()

    def _until_touched(
        self,
        cancelled: threading.Event,
        require_plugged: Callable[[], None],
        deadline: float,
    ) -> None:
        with self._condition:
            while not self._touched:
                require_plugged()
                if cancelled.is_set():
                    raise CtapError(CtapError.ERR.KEEPALIVE_CANCEL)
                if self._clock() >= deadline:
                    raise CtapError(CtapError.ERR.USER_ACTION_TIMEOUT)
                self._condition.wait(KEEPALIVE_S)

    def _set_waiting(self, *, waiting: bool) -> None:
        with self._condition:
            self.waiting, self._touched = waiting, False
        self._changed()
