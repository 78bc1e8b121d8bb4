"""Where the account stands, why, and what to do about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from desktop.model.methods import MediaType
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.services.drill import Drill, Thing, play
from desktop.services.facts import facts_of
from desktop.services.ports import Clock
from desktop.services.posture import STRENGTH, Facts, Finding, Fix, Posture, Severity, assess
from desktop.viewmodels.tab import Freshness, freshness
from desktop.viewmodels.view_model import ViewModel

PARTS = frozenset({Part.METADATA, Part.CONFIGURATION, Part.SECURITY_KEYS, Part.RECOVERY_CODES})


class Standing(Enum):
    """The one thing that is said first."""

    UNPROTECTED = auto()
    OWNER_AT_RISK = auto()
    WEAK = auto()
    ALMOST = auto()
    PROTECTED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundItem:
    """One finding, with the evidence for it and what mends it.

    Attributes:
        count: how many codes or keys it is about, 0 where it is about none.
        since: the moment it is about, ``None`` where it is about none.
    """

    finding: Finding
    severity: Severity
    fix: Fix
    count: int = 0
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusState:
    """The Status tab. Only what is on is listed in ``methods``, the service's first choice first.

    Attributes:
        lost: what the owner pretends to have lost.
        drill: what would be left, ``None`` without a second step.
        single: for each thing, what would be left if it alone were lost.
    """

    freshness: Freshness
    standing: Standing = Standing.UNPROTECTED
    take_over: Severity = Severity.NONE
    lock_out: Severity = Severity.NONE
    findings: tuple[FoundItem, ...] = ()
    methods: tuple[MediaType, ...] = ()
    recovery_codes: int = 0
    security_keys: int = 0
    lost: frozenset[Thing] = frozenset()
    drill: Drill | None = None
    single: tuple[tuple[Thing, Drill], ...] = ()


def derive_status(account: AccountState, lost: frozenset[Thing], now: datetime) -> StatusState:
    """Derive the tab from the account and from what is pretended to be lost."""
    fresh = freshness(account, PARTS)
    facts = facts_of(account)
    if facts is None:
        return StatusState(freshness=fresh, lost=lost)
    posture = assess(facts, now)
    return StatusState(
        freshness=fresh,
        standing=_standing(posture),
        take_over=posture.take_over,
        lock_out=posture.lock_out,
        findings=tuple(
            FoundItem(
                finding=rule.finding,
                severity=max(rule.take_over, rule.lock_out),
                fix=rule.fix,
                count=_count(rule.finding, facts),
                since=_since(rule.finding, facts),
            )
            for rule in posture.findings
        ),
        methods=_in_order(facts),
        recovery_codes=facts.codes,
        security_keys=facts.security_keys,
        lost=lost,
        drill=play(facts, lost) if facts.methods else None,
        single=tuple((thing, play(facts, {thing})) for thing in Thing) if facts.methods else (),
    )


def _standing(posture: Posture) -> Standing:
    if posture.take_over is Severity.HIGH:
        return Standing.UNPROTECTED
    if posture.lock_out >= Severity.MEDIUM:
        return Standing.OWNER_AT_RISK
    if posture.take_over is Severity.MEDIUM:
        return Standing.WEAK
    return Standing.ALMOST if Severity.LOW in {posture.take_over, posture.lock_out} else Standing.PROTECTED


def _in_order(facts: Facts) -> tuple[MediaType, ...]:
    rank = (*reversed(STRENGTH), MediaType.UNKNOWN)
    return tuple(sorted(facts.methods, key=lambda method: (method is not facts.primary, rank.index(method))))


def _count(finding: Finding, facts: Facts) -> int:
    return facts.codes if finding is Finding.FEW_RECOVERY_CODES else 0


def _since(finding: Finding, facts: Facts) -> datetime | None:
    match finding:
        case Finding.OLD_RECOVERY_CODES | Finding.CODES_OLDER_THAN_METHOD:
            return facts.codes_created
        case Finding.CHANGED_ELSEWHERE:
            return facts.changed_elsewhere
    return None


class StatusViewModel(ViewModel[StatusState]):
    """Shows :class:`StatusState`, and plays the drill."""

    def __init__(self, overview: AccountOverview, clock: Clock) -> None:
        self._overview = overview
        self._clock = clock
        super().__init__(derive_status(overview.state, frozenset(), clock.now()))
        overview.subscribe(self._derive)

    async def retry(self) -> None:
        """Read again what this tab shows."""
        if self._overview.state.account is not None:
            await self._overview.refresh(PARTS)

    def pretend(self, thing: Thing, *, lost: bool) -> None:
        """Pretend to have lost ``thing``, or to have it again."""
        things = self.state.lost | {thing} if lost else self.state.lost - {thing}
        self._show(derive_status(self._overview.state, things, self._clock.now()))

    def _derive(self) -> None:
        self._show(derive_status(self._overview.state, self.state.lost, self._clock.now()))
