"""Everything that can befall a request, by the name under which it is counted."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from desktop.contract.endpoint import Effect, Endpoint, Group, Verb
from desktop.simulator.faults import Fault, FaultKind

ALWAYS: Final = 1000
A_DAY_S: Final = 86_400.0
UNREADABLE: Final = frozenset(
    {
        FaultKind.HTML,
        FaultKind.TEXT,
        FaultKind.BROKEN_JSON,
        FaultKind.HUGE,
        FaultKind.DEEP,
        FaultKind.REDIRECT,
        FaultKind.REDIRECT_LOOP,
    }
)
"""Whatever was asked, this is no answer. Nothing at all is one, where nothing is to be said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blow:
    """One thing that can go wrong: a fault without its endpoint."""

    name: str
    kind: FaultKind
    details: dict[str, Any] = field(default_factory=dict)

    def order(self, endpoint: Endpoint) -> Fault:
        """Make the fault, for as long as it is not taken back."""
        return Fault(kind=self.kind, endpoint=endpoint, times=ALWAYS, **self.details)

    @property
    def group(self) -> str:
        """The name under which it is counted."""
        return self.name.partition(":")[0] + " refusals" if ":" in self.name else self.name

    @property
    def loses_answer(self) -> bool:
        """Whether the request has its effect, and its answer never arrives."""
        return self.kind is FaultKind.CUT_OFF or (self.kind in {FaultKind.RESET, FaultKind.HANG} and self.is_served)

    @property
    def spoils_answer(self) -> bool:
        """Whether the request has its effect, and nothing of its answer can be read."""
        return self.is_served and self.kind in UNREADABLE

    @property
    def is_served(self) -> bool:
        """Whether the request has its effect."""
        return bool(self.details.get("served", False))


def _plain(kind: FaultKind, **details: Any) -> Blow:
    return Blow(name=kind.value.replace("_", " "), kind=kind, details=details)


def _refusal(name: str, status: int, code: int, retry_after: str = "") -> Blow:
    return Blow(name=name, kind=FaultKind.REFUSAL, details={"status": status, "code": code, "retry_after": retry_after})


_CONNECTIONS = (
    _plain(FaultKind.REFUSED),
    _plain(FaultKind.EXPIRED_CERTIFICATE),
    _plain(FaultKind.SELF_SIGNED_CERTIFICATE),
    _plain(FaultKind.CERTIFICATE_OF_ANOTHER),
    _plain(FaultKind.RESET),
    _plain(FaultKind.HANG),
    _plain(FaultKind.CUT_OFF),
    _plain(FaultKind.DRIP),
)
_SPOILED = (
    _plain(FaultKind.WRONG_TYPES),
    _plain(FaultKind.UNKNOWN_VALUES),
    _plain(FaultKind.MISSING_FIELDS),
    _plain(FaultKind.OTHER_CONTENT_TYPE),
)
_STAND_INS = (
    _plain(FaultKind.EMPTY),
    _plain(FaultKind.HTML, status=200),
    _plain(FaultKind.TEXT, status=200),
    _plain(FaultKind.BROKEN_JSON),
    _plain(FaultKind.HUGE),
    _plain(FaultKind.DEEP),
    _plain(FaultKind.REDIRECT),
    _plain(FaultKind.REDIRECT_LOOP),
)
_WITHOUT_END = (
    _plain(FaultKind.ENDLESS_TOKENS),
    _plain(FaultKind.ENDLESS_CHALLENGES),
    _plain(FaultKind.ENDLESS_STAGES),
)
_LATER = (
    Blow(name="outage page", kind=FaultKind.HTML, details={"status": 502}),
    _refusal("maintenance", 503, 7),
    _refusal("maintenance with a date", 503, 7, "Sun, 01 Mar 2026 13:00:00 GMT"),
    _refusal("too often", 429, 0),
    _refusal("too often, seconds", 429, 0, "20"),
    _refusal("too often, a date", 429, 0, "Sun, 01 Mar 2026 12:01:00 GMT"),
    _refusal("too often, absurd", 429, 0, "9e99"),
)
_TIME = (
    Blow(name="clock a day ahead", kind=FaultKind.CLOCK_JUMP, details={"seconds": A_DAY_S}),
    Blow(name="clock a day back", kind=FaultKind.CLOCK_JUMP, details={"seconds": -A_DAY_S}),
)
BLOWS: Final = (*_CONNECTIONS, *_SPOILED, *_STAND_INS, *_WITHOUT_END, *_LATER, *_TIME)


def _served(blow: Blow) -> Blow:
    return Blow(name=f"{blow.name}, served", kind=blow.kind, details={**blow.details, "served": True})


SERVED: Final = tuple(
    _served(blow)
    for blow in (*_CONNECTIONS, *_STAND_INS)
    if blow.kind in {FaultKind.RESET, FaultKind.HANG} or blow in _STAND_INS
)
"""The same, where the service did what it was asked before."""


LOST: Final = tuple(blow for blow in (*BLOWS, *SERVED) if blow.loses_answer)
"""The service did what it was asked, and nothing of its answer arrives."""


def blows_for(endpoint: Endpoint) -> Iterator[Blow]:
    """Give what can befall requests to an endpoint; that its answer is lost, where that makes a difference."""
    knows_tokens = endpoint.group is not Group.NEIGHBOUR or endpoint.verb is Verb.POST
    yield from (blow for blow in BLOWS if knows_tokens or blow.kind is not FaultKind.ENDLESS_TOKENS)
    if endpoint.effect is not Effect.READ:
        yield from SERVED


def refusals_of(endpoint: Endpoint) -> Iterator[Blow]:
    """Give every refusal that an endpoint documents."""
    for status, code in endpoint.refusals:
        yield _refusal(f"{status}:{code}", status, code)
