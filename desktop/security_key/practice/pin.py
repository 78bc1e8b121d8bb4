"""The PIN of a practice key: kept as a hash, counted down, paused and blocked as CTAP 2.1 (6.5) demands."""

import hmac
import threading
from collections.abc import Callable
from typing import Final

from fido2.ctap import CtapError
from fido2.utils import sha256

from desktop.security_key.port import LONGEST_PIN, PIN_TRIES, SHORTEST_PIN

TRIES_IN_A_ROW: Final = 3
"""Wrong PINs until the key wants to be unplugged and plugged in again."""


class Pin:
    """The PIN and its counters. Thread-safe. ``tried`` is called after every try, without a lock held."""

    def __init__(self, tried: Callable[[], None] = lambda: None) -> None:
        self._tried = tried
        self._lock = threading.Lock()
        self._hash: bytes | None = None
        self._wrong_in_a_row = 0
        self.tries_left = PIN_TRIES

    @property
    def is_set(self) -> bool:
        """Whether the key has a PIN."""
        return self._hash is not None

    @property
    def is_paused(self) -> bool:
        """Whether the key takes no PIN until it was plugged in again."""
        return self._wrong_in_a_row >= TRIES_IN_A_ROW

    def set(self, pin: str | None) -> None:
        """Take a new PIN, or none, and start counting afresh.

        Raises:
            CtapError: the PIN is too short or too long.
        """
        if pin is not None and not (len(pin) >= SHORTEST_PIN and len(pin.encode()) <= LONGEST_PIN):
            raise CtapError(CtapError.ERR.PIN_POLICY_VIOLATION)
        with self._lock:
            self._hash = None if pin is None else sha256(pin.encode())[:16]
            self._wrong_in_a_row = 0
            self.tries_left = PIN_TRIES

    def replugged(self) -> None:
        """Lift the pause."""
        with self._lock:
            self._wrong_in_a_row = 0

    def require_usable(self) -> None:
        """Check that a PIN may be tried.

        Raises:
            CtapError: there is none, it is blocked or it is paused.
        """
        if self._hash is None:
            raise CtapError(CtapError.ERR.PIN_NOT_SET)
        if self.tries_left == 0:
            raise CtapError(CtapError.ERR.PIN_BLOCKED)
        if self.is_paused:
            raise CtapError(CtapError.ERR.PIN_AUTH_BLOCKED)

    def check(self, pin_hash: bytes) -> None:
        """Compare with the first half of a PIN's SHA-256. The try is counted before the comparison.

        Raises:
            CtapError: it is wrong, or may not be tried.
        """
        try:
            with self._lock:
                self._compare(pin_hash)
        finally:
            self._tried()

    def _compare(self, pin_hash: bytes) -> None:
        self.require_usable()
        self.tries_left -= 1
        if hmac.compare_digest(self._hash or b"", pin_hash):
            self.tries_left, self._wrong_in_a_row = PIN_TRIES, 0
            return
        self._wrong_in_a_row += 1
        if self.tries_left == 0:
            raise CtapError(CtapError.ERR.PIN_BLOCKED)
        raise CtapError(CtapError.ERR.PIN_AUTH_BLOCKED if self.is_paused else CtapError.ERR.PIN_INVALID)
