"""Where the account stands, why, and what to do about it."""

from datetime import datetime
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from desktop.contract import website
from desktop.model.journal import Entry
from desktop.model.methods import MediaType
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.services.codes_verdict import copy_of
from desktop.services.drill import Drill, Thing, play, ways
from desktop.services.facts import facts_of
from desktop.services.held_codes import HeldCodes, Holding
from desktop.services.journal import Journal
from desktop.services.ports import Clock
from desktop.services.posture import (
    BY_MESSAGE,
    STRENGTH,
    Facts,
    Finding,
    Fix,
    Posture,
    Rule,
    Severity,
    assess,
    strongest,
)
from desktop.services.rehearsal import Outcome, Rehearsal
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.tab import Freshness, freshness
from desktop.viewmodels.view_model import ViewModel

PARTS = frozenset({Part.METADATA, Part.CONFIGURATION, Part.SECURITY_KEYS, Part.RECOVERY_CODES})
RATED = PARTS | {Part.EMAIL}
"""The rating can do without the email address, and then says so."""
ON_THE_WEBSITE = {
    Fix.VERIFY_EMAIL: website.ACCOUNT_INFO,
    Fix.REVIEW_CHANGES: website.SECURITY,
    Fix.ASK_PARENT: website.PARENTAL_CONTROLS,
}
"""What only the website can mend, and its page."""


class Standing(Enum):
    """The one thing that is said first."""

    UNPROTECTED = auto()
    OWNER_AT_RISK = auto()
    WEAK = auto()
    ALMOST = auto()
    PROTECTED = auto()


class FoundItem(Struct, frozen=True, kw_only=True):
    """One finding, with the evidence for it and what mends it.

    Attributes:
        count: how many codes or keys it is about, 0 where it is about none.
        since: the moment it is about, ``None`` where it is about none.
        methods: the methods it is about; of a weak first choice, that one and the strongest.
        address: the address it is about, masked.
        change: the change it is about.
    """

    finding: Finding
    severity: Severity
    fix: Fix
    count: int = 0
    since: datetime | None = None
    methods: tuple[MediaType, ...] = ()
    address: str = ""
    change: Entry | None = None


class StatusState(Struct, frozen=True, kw_only=True):
    """The Status tab. Only what is on is listed in ``methods``, the service's first choice first.

    Attributes:
        unrated: why it is not known whether the email address is verified, which the rating then leaves out.
        lost: what the owner pretends to have lost.
        drill: what would be left, ``None`` without a second step.
        single: for each thing, what would be left if it alone were lost.
        can_rehearse: the drill can be played for real.
        rehearsed: how that ended, for what is ``lost`` now.
    """

    freshness: Freshness
    unrated: Problem | None = None
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
    can_rehearse: bool = False
    rehearsed: Outcome | None = None

    @property
    def listed(self) -> tuple[FoundItem, ...]:
        """The findings but for the one that the standing itself says, with a button of its own."""
        return tuple(item for item in self.findings if item.finding is not Finding.NO_METHOD)


def derive_status(
    account: AccountState,
    lost: frozenset[Thing],
    now: datetime,
    held: Holding | None = None,
    change: Entry | None = None,
) -> StatusState:
    """Derive the tab.

    Args:
        account: as it was read.
        lost: what is pretended to be lost.
        now: by the clock.
        held: of its recovery codes.
        change: the last that was made elsewhere.
    """
    email = account.email
    fresh = freshness(account, PARTS if email.value is None else RATED)
    facts = facts_of(account, copy_of(account, held), None if change is None else change.when)
    if facts is None:
        return StatusState(freshness=fresh, lost=lost)
    posture = assess(facts, now)
    return StatusState(
        freshness=fresh,
        unrated=None if fresh.problem or email.value or account.session_ended else problem_of(email.problem),
        standing=_standing(posture),
        take_over=posture.take_over,
        lock_out=posture.lock_out,
        findings=tuple(_found(rule, facts, account, change) for rule in posture.findings),
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


def _found(rule: Rule, facts: Facts, account: AccountState, change: Entry | None) -> FoundItem:
    email = account.email.value if rule.finding is Finding.EMAIL_UNVERIFIED else None
    return FoundItem(
        finding=rule.finding,
        severity=max(rule.take_over, rule.lock_out),
        fix=rule.fix,
        count=facts.codes if rule.finding is Finding.FEW_RECOVERY_CODES else 0,
        since=_since(rule.finding, facts),
        methods=_methods(rule.finding, facts),
        address=(email.masked or "") if email is not None else "",
        change=change if rule.finding is Finding.CHANGED_ELSEWHERE else None,
    )


def _methods(finding: Finding, facts: Facts) -> tuple[MediaType, ...]:
    match finding:
        case Finding.BY_MESSAGE_ONLY:
            return tuple(method for method in STRENGTH if method in facts.methods & BY_MESSAGE)
        case Finding.ONE_WAY_IN:
            return tuple(way for way in ways(facts) if way is not MediaType.CROSS_DEVICE)
        case Finding.WEAK_PRIMARY:
            return tuple(method for method in (facts.primary, strongest(facts)) if method is not None)
    return ()


def _since(finding: Finding, facts: Facts) -> datetime | None:
    match finding:
        case Finding.OLD_RECOVERY_CODES | Finding.CODES_OLDER_THAN_METHOD | Finding.RECOVERY_CODES_MISSING:
            return facts.codes_created
        case Finding.CHANGED_ELSEWHERE:
            return facts.changed_elsewhere
    return None


class StatusViewModel(ViewModel[StatusState]):
    """Shows :class:`StatusState`, and plays the drill."""

    def __init__(self, overview: AccountOverview, held: HeldCodes, journal: Journal, clock: Clock) -> None:
        self._overview = overview
        self._held = held
        self._journal = journal
        self._clock = clock
        self._rehearsal: Rehearsal | None = None
        self._rehearsing = False
        self._account = overview.state.account
        super().__init__(derive_status(overview.state, frozenset(), clock.now(), held.holding))
        overview.subscribe(self._derive)
        held.subscribe(self._derive)
        journal.subscribe(self._derive)

    async def retry(self) -> None:
        """Read again what this tab shows."""
        if self._overview.state.account is not None:
            await self._overview.refresh(RATED)

    def pretend(self, thing: Thing, *, lost: bool) -> None:
        """Pretend to have lost ``thing``, or to have it again."""
        things = self.state.lost | {thing} if lost else self.state.lost - {thing}
        if things != self.state.lost:
            self._show(replace(self._derived(things), rehearsed=None))

    def offer_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Have the drill played for real with ``rehearsal`` from now on."""
        self._rehearsal = rehearsal
        self._show(replace(self.state, can_rehearse=True))

    async def rehearse(self) -> None:
        """Play the drill for real, with what is pretended to be lost."""
        lost, account = self.state.lost, self._overview.state.account
        if self._rehearsal is None or self._rehearsing or not lost:
            return
        self._rehearsing = True
        self._show(replace(self.state, rehearsed=None))
        try:
            outcome = await self._rehearsal.play(lost)
        finally:
            self._rehearsing = False
        if self._overview.state.account != account:
            return
        if self.state.lost == lost:
            self._show(replace(self.state, rehearsed=outcome))
        await self._overview.refresh({Part.RECOVERY_CODES})  # of which one may be used up

    def _derive(self) -> None:
        state = self._derived(self.state.lost)
        if self._overview.state.account != self._account:
            self._account = self._overview.state.account
            state = replace(state, rehearsed=None)
        self._show(state)

    def _derived(self, lost: frozenset[Thing]) -> StatusState:
        change = self._journal.state.changed_elsewhere
        derived = derive_status(self._overview.state, lost, self._clock.now(), self._held.holding, change)
        return replace(
            derived,
            can_rehearse=self._rehearsal is not None,
            rehearsed=self.state.rehearsed,
        )
