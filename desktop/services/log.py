"""What the app did, for whoever helps its owner: in memory alone, and made of nothing but names and numbers.

What may stand in a line is a list of fields (:data:`FIELDS`), each of a closed set or a number. Texts are never taken
over, neither from the service nor from an error: so there is nothing in them that would have to be found and masked.
"""

import traceback
from collections import deque
from enum import Enum
from pathlib import Path
from typing import Final

from desktop.model.exchange import Exchange
from desktop.services.ports import Clock

SIZE: Final = 1000
"""Lines that are kept."""
FIELDS: Final = ("status", "code", "refusal", "reason", "found")
"""The attributes of errors that a line may hold, where they are numbers or members of an enum."""
_PACKAGE: Final = Path(__file__).resolve().parent.parent


class Log:
    """The last :data:`SIZE` lines. ``clock`` tells when each was written."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lines: deque[str] = deque(maxlen=SIZE)

    def exchanged(self, exchange: Exchange) -> None:
        """Write down how a request went."""
        error = exchange.error
        outcome = "served" if error is None else " ".join([type(error).__name__, *_fields(error)])
        self._write(f"{exchange.endpoint.name}: {outcome}, {exchange.elapsed_s * 1000:.0f} ms")

    def broke(self, error: BaseException) -> None:
        """Write down a fault of the program: what kind, and where in the program."""
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if _PACKAGE in Path(frame.filename).resolve().parents]
        places = [f"{Path(f.filename).resolve().relative_to(_PACKAGE).as_posix()}:{f.lineno} {f.name}" for f in own]
        self._write(f"fault: {type(error).__name__} at {' > '.join(places) or 'no place of the program'}")

    def text(self) -> str:
        """Give all lines, the oldest first."""
        return "\n".join(self._lines)

    def _write(self, line: str) -> None:
        self._lines.append(f"{self._clock.now():%H:%M:%S} {line}")


def _fields(error: BaseException) -> list[str]:
    found = ((name, getattr(error, name, None)) for name in FIELDS)
    return [f"{name}={_plain(value)}" for name, value in found if isinstance(value, Enum | int)]


def _plain(value: Enum | int) -> str:
    return value.name if isinstance(value, Enum) else str(value)
