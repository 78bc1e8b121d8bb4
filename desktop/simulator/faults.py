"""Answers on order, for what no honest state of an account leads to: outages, edge pages, answers lost on the wire."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.contract.endpoint import Endpoint


class FaultKind(StrEnum):
    """What goes wrong. The first four answer instead of serving the request; the last two serve it first."""

    REFUSAL = "refusal"
    TEXT = "text"
    HTML = "html"
    EMPTY = "empty"
    CUT_OFF = "cut_off"
    SLOW = "slow"


@dataclass(slots=True, kw_only=True)
class Fault:
    """One order.

    Attributes:
        endpoint: which operation it is for; ``None`` means the next request, whichever it is for.
        status: HTTP status of the answer; ``code`` belongs to a refusal.
        delay_s: how long a slow answer is held back, in seconds.
        times: how many more requests it is for.
    """

    kind: FaultKind
    endpoint: Endpoint | None = None
    status: int = 503
    code: int = 0
    delay_s: float = 0.0
    times: int = 1


class Faults:
    """The orders that are waiting, oldest first."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def order(self, *faults: Fault) -> None:
        """Add orders."""
        self._waiting.extend(faults)

    def clear(self) -> None:
        """Take all orders back."""
        self._waiting.clear()

    def take(self, endpoint: Endpoint) -> Fault | None:
        """Give the order that a request to ``endpoint`` meets, counting it; ``None`` if it meets none."""
        for fault in self._waiting:
            if fault.endpoint in {None, endpoint}:
                fault.times -= 1
                if fault.times <= 0:
                    self._waiting.remove(fault)
                return fault
        return None
