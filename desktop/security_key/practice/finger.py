"""The fingerprint reader of a practice key."""

from typing import Final

from fido2.ctap import CtapError

from desktop.security_key.practice.touch import Presence

TRIES: Final = 3
"""Fingers that it does not know until it goes by the PIN alone. Source: CTAP 2.1, 6.4 leaves it 1 to 25."""


class FingerReader:
    """Knows its owner by a touch. ``enrolled``: the key has a reader, and its owner's finger is known to it."""

    def __init__(self, *, enrolled: bool) -> None:
        self.enrolled = enrolled
        self.tries_left = TRIES

    def recognise(self, presence: Presence) -> None:
        """Wait for a finger that is known.

        Raises:
            CtapError: it was another one; or so many were that only the PIN will do.
        """
        if self.tries_left == 0:
            raise CtapError(CtapError.ERR.UV_BLOCKED)
        if presence():
            self.reset()
            return
        self.tries_left -= 1
        raise CtapError(CtapError.ERR.UV_INVALID if self.tries_left else CtapError.ERR.UV_BLOCKED)

    def reset(self) -> None:
        """Count afresh: the owner is known."""
        self.tries_left = TRIES
