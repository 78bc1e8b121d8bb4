"""Where codes, tokens and keys of the pretend service come from."""

import base64
import random
import secrets
from typing import Protocol

DIGITS = "0123456789"


class Randomness(Protocol):
    """The two functions of the standard library's ``secrets`` that the simulator needs."""

    def token_bytes(self, nbytes: int, /) -> bytes:
        """Give ``nbytes`` random bytes."""
        ...

    def randbelow(self, exclusive_upper_bound: int, /) -> int:
        """Give a random number from 0 up to, but not including, the bound."""
        ...


class SystemRandomness:
    """Unpredictable values from the operating system."""

    def token_bytes(self, nbytes: int, /) -> bytes:
        """Give ``nbytes`` random bytes."""
        return secrets.token_bytes(nbytes)

    def randbelow(self, exclusive_upper_bound: int, /) -> int:
        """Give a random number below the bound."""
        return secrets.randbelow(exclusive_upper_bound)


class SeededRandomness:
    """The same values again for the same seed, so that a practice session can be repeated."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  (repeatable on purpose; guards nothing real)

    def token_bytes(self, nbytes: int, /) -> bytes:
        """Give the next ``nbytes`` bytes."""
        return self._random.randbytes(nbytes)

    def randbelow(self, exclusive_upper_bound: int, /) -> int:
        """Give the next number below the bound."""
        return self._random.randrange(exclusive_upper_bound)


def token(randomness: Randomness, nbytes: int = 24) -> str:
    """Draw an opaque token that can stand in an address or a header."""
    return base64.urlsafe_b64encode(randomness.token_bytes(nbytes)).rstrip(b"=").decode("ascii")


def word(randomness: Randomness, alphabet: str, length: int) -> str:
    """Draw ``length`` letters of ``alphabet``."""
    return "".join(alphabet[randomness.randbelow(len(alphabet))] for _ in range(length))
