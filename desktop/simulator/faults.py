"""What goes wrong on order: outages, pages of the edge, nonsense, answers that get lost, connections that break."""

from enum import StrEnum

from msgspec import Struct

from desktop.contract.endpoint import Endpoint


class FaultKind(StrEnum):
    """What goes wrong."""

    # No connection comes about, so that nothing is served.
    REFUSED = "refused"
    EXPIRED_CERTIFICATE = "expired_certificate"
    SELF_SIGNED_CERTIFICATE = "self_signed_certificate"
    CERTIFICATE_OF_ANOTHER = "certificate_of_another"
    # The answer does not arrive whole, or late.
    RESET = "reset"
    HANG = "hang"
    CUT_OFF = "cut_off"
    DRIP = "drip"
    SLOW = "slow"
    # The answer is an honest one, spoiled on its way.
    WRONG_TYPES = "wrong_types"
    UNKNOWN_VALUES = "unknown_values"
    MISSING_FIELDS = "missing_fields"
    OTHER_CONTENT_TYPE = "other_content_type"
    # Another answer stands in for the honest one.
    REFUSAL = "refusal"
    TEXT = "text"
    HTML = "html"
    EMPTY = "empty"
    BROKEN_JSON = "broken_json"
    HUGE = "huge"
    DEEP = "deep"
    REDIRECT = "redirect"
    REDIRECT_LOOP = "redirect_loop"
    # The service asks for something without end.
    ENDLESS_TOKENS = "endless_tokens"
    ENDLESS_CHALLENGES = "endless_challenges"
    ENDLESS_STAGES = "endless_stages"
    # Time leaps ahead while the request is on its way.
    CLOCK_JUMP = "clock_jump"


NO_CONNECTION = frozenset(
    {
        FaultKind.REFUSED,
        FaultKind.EXPIRED_CERTIFICATE,
        FaultKind.SELF_SIGNED_CERTIFICATE,
        FaultKind.CERTIFICATE_OF_ANOTHER,
    },
)
IN_THE_HANDSHAKE = NO_CONNECTION - {FaultKind.REFUSED}
SERVED_FIRST = frozenset(
    {
        FaultKind.CUT_OFF,
        FaultKind.DRIP,
        FaultKind.SLOW,
        FaultKind.WRONG_TYPES,
        FaultKind.UNKNOWN_VALUES,
        FaultKind.MISSING_FIELDS,
        FaultKind.OTHER_CONTENT_TYPE,
        FaultKind.CLOCK_JUMP,
    },
)
"""Kinds that need an honest answer to begin with. Of all others :attr:`Fault.served` decides."""


class Broken(Exception):
    """The connection breaks instead of carrying an answer. Whoever serves the simulator acts it out.

    ``served``: the request had its effect before.
    """

    def __init__(self, kind: FaultKind, *, served: bool) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.served = served


class Fault(Struct, kw_only=True):
    """One order.

    Attributes:
        endpoint: which operation it is for; ``None`` means any.
        nth: which request is the first that meets it, counted from one. One without its CSRF token does not count.
        times: how many requests it is for, from that one on.
        served: the request is served all the same; only its answer is another one, or lost.
        status: HTTP status of an answer that stands in; by default 503 for refusals and pages, else 200.
        code: the code of a refusal.
        retry_after: its header of that name, empty for none.
        seconds: how long a slow answer is held back, or how far time leaps.
    """

    kind: FaultKind
    endpoint: Endpoint | None = None
    nth: int = 1
    times: int = 1
    served: bool = False
    status: int | None = None
    code: int = 0
    retry_after: str = ""
    seconds: float = 0.0

    @property
    def is_served(self) -> bool:
        """Whether the request has its effect."""
        return self.kind in SERVED_FIRST or (self.served and self.kind not in NO_CONNECTION)


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
        met = None
        for fault in [waiting for waiting in self._waiting if waiting.endpoint in {None, endpoint}]:
            if fault.nth > 1:
                fault.nth -= 1
            elif met is None:
                met = fault
        if met is not None:
            met.times -= 1
            if met.times <= 0:
                self._waiting.remove(met)
        return met
