"""Where an account stands: how easily it could be taken over, and how easily its owner could be locked out.

The rules are data. Each says when it applies, how much it weighs for either risk, and what mends it; what it says in
words is the views' business.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum, IntEnum, auto
from typing import Final

from msgspec import Struct

from desktop.model.methods import MediaType

FEW_CODES: Final = 3
"""So many recovery codes or fewer are called few."""
OLD: Final = timedelta(days=365)
"""Recovery codes of this age may have gone astray."""
RECENT: Final = timedelta(days=30)
"""A change is worth a second look for this long."""

STRENGTH: Final = (
    MediaType.SMS,
    MediaType.EMAIL,
    MediaType.CROSS_DEVICE,
    MediaType.AUTHENTICATOR,
    MediaType.PASSKEY,
    MediaType.SECURITY_KEY,
)
"""Second steps, the one that resists least first. Recovery codes and the password are none: they ask for nothing."""
MARGIN: Final = timedelta(days=1)
"""What was set up within a day of each other was set up together."""
BY_MESSAGE: Final = frozenset({MediaType.EMAIL, MediaType.SMS})
"""Second steps that are only as safe as a mailbox or a telephone number."""


class Severity(IntEnum):
    """How much a finding weighs. Ratings compare by it."""

    NONE = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Copy(Enum):
    """What is known of the owner's own copy of the recovery codes.

    ``ASSUMED``: nothing speaks against it. ``UNSAVED``: codes are held here that nobody has shown to have saved.
    ``DOUBTFUL``: codes may have been made that nobody has. ``MISSING``: they were.
    """

    ASSUMED = auto()
    UNSAVED = auto()
    DOUBTFUL = auto()
    MISSING = auto()


UNCOUNTED: Final = frozenset({Copy.DOUBTFUL, Copy.MISSING})
"""Where the codes that the service counts are not the ones that the owner has."""


class Finding(Enum):
    """What can be found."""

    NO_METHOD = auto()
    BY_MESSAGE_ONLY = auto()
    ONE_WAY_IN = auto()
    NO_RECOVERY_CODES = auto()
    FEW_RECOVERY_CODES = auto()
    RECOVERY_CODES_MISSING = auto()
    RECOVERY_CODES_DOUBTFUL = auto()
    RECOVERY_CODES_UNSAVED = auto()
    OLD_RECOVERY_CODES = auto()
    CODES_OLDER_THAN_METHOD = auto()
    ONE_SECURITY_KEY = auto()
    CHANGED_ELSEWHERE = auto()
    EMAIL_UNVERIFIED = auto()
    WEAK_PRIMARY = auto()
    UNDER_13 = auto()


class Fix(Enum):
    """What mends a finding."""

    SET_UP = auto()
    MAKE_RECOVERY_CODES = auto()
    SAVE_RECOVERY_CODES = auto()
    ADD_SECURITY_KEY = auto()
    VERIFY_EMAIL = auto()
    REVIEW_CHANGES = auto()
    TURN_OFF_WEAKER = auto()
    ASK_PARENT = auto()


class Facts(Struct, frozen=True, kw_only=True):
    """What is known of an account, reduced to what the rules ask.

    Attributes:
        methods: second steps that are on.
        changed: when the newest of them changed, as far as the service tells.
        changed_elsewhere: when a method last changed and this computer had no part in it.
        codes: recovery codes that the owner can be counted on to have: none where new ones were never received.
        codes_created: when the recovery codes were made, ``None`` where there are none or it is not told.
    """

    methods: frozenset[MediaType]
    primary: MediaType | None
    changed: datetime | None
    changed_elsewhere: datetime | None
    security_keys: int
    codes: int
    codes_created: datetime | None
    email_verified: bool | None
    under_13: bool
    copy: Copy = Copy.ASSUMED


class Rule(Struct, frozen=True, kw_only=True):
    """When a finding holds, and how much it weighs."""

    finding: Finding
    applies: Callable[[Facts, datetime], bool]
    take_over: Severity = Severity.NONE
    lock_out: Severity = Severity.NONE
    fix: Fix


class Posture(Struct, frozen=True, kw_only=True):
    """The outcome: the rules that apply, the weightiest first, and the two ratings that follow from them."""

    findings: tuple[Rule, ...]

    @property
    def take_over(self) -> Severity:
        """How easily somebody else could take the account."""
        return max((rule.take_over for rule in self.findings), default=Severity.NONE)

    @property
    def lock_out(self) -> Severity:
        """How easily its owner could lose it."""
        return max((rule.lock_out for rule in self.findings), default=Severity.NONE)


def ways_in(facts: Facts) -> int:
    """Count what gets the owner in independently of each other: each method, each key, the sheet of codes."""
    if not facts.methods:
        return 0
    others = len(facts.methods - {MediaType.SECURITY_KEY, MediaType.CROSS_DEVICE})
    return others + facts.security_keys + bool(facts.codes)


def strongest(facts: Facts) -> MediaType | None:
    """Name the method that resists most. Another device counts for none, as what unlocks it is not known."""
    known = [method for method in STRENGTH if method in facts.methods and method is not MediaType.CROSS_DEVICE]
    return known[-1] if known else None


def _weak_primary(facts: Facts, _: datetime) -> bool:
    best = strongest(facts)
    if best is None or facts.primary not in STRENGTH or facts.primary not in facts.methods:
        return False
    return facts.primary in BY_MESSAGE and STRENGTH.index(facts.primary) < STRENGTH.index(best)


def _older_than_method(facts: Facts, _: datetime) -> bool:
    if not facts.methods or not facts.codes or facts.codes_created is None or facts.changed is None:
        return False
    return facts.changed - facts.codes_created > MARGIN


RULES: Final = (
    Rule(
        finding=Finding.NO_METHOD,
        applies=lambda facts, _: not facts.methods,
        take_over=Severity.HIGH,
        lock_out=Severity.HIGH,  # whoever takes the account locks its owner out
        fix=Fix.SET_UP,
    ),
    Rule(
        finding=Finding.BY_MESSAGE_ONLY,
        applies=lambda facts, _: bool(facts.methods) and facts.methods <= BY_MESSAGE | {MediaType.CROSS_DEVICE},
        take_over=Severity.MEDIUM,
        fix=Fix.SET_UP,
    ),
    Rule(
        finding=Finding.ONE_WAY_IN,
        applies=lambda facts, _: bool(facts.methods) and ways_in(facts) <= 1,
        lock_out=Severity.HIGH,
        fix=Fix.MAKE_RECOVERY_CODES,
    ),
    Rule(
        finding=Finding.NO_RECOVERY_CODES,
        applies=lambda facts, _: bool(facts.methods) and facts.codes == 0 and facts.copy not in UNCOUNTED,
        lock_out=Severity.MEDIUM,
        fix=Fix.MAKE_RECOVERY_CODES,
    ),
    Rule(
        finding=Finding.RECOVERY_CODES_MISSING,
        applies=lambda facts, _: bool(facts.methods) and facts.copy is Copy.MISSING,
        lock_out=Severity.MEDIUM,
        fix=Fix.MAKE_RECOVERY_CODES,
    ),
    Rule(
        finding=Finding.RECOVERY_CODES_DOUBTFUL,
        applies=lambda facts, _: bool(facts.methods) and facts.copy is Copy.DOUBTFUL,
        lock_out=Severity.MEDIUM,
        fix=Fix.MAKE_RECOVERY_CODES,
    ),
    Rule(
        finding=Finding.RECOVERY_CODES_UNSAVED,
        applies=lambda facts, _: bool(facts.methods) and facts.copy is Copy.UNSAVED,
        lock_out=Severity.MEDIUM,
        fix=Fix.SAVE_RECOVERY_CODES,
    ),
    Rule(
        finding=Finding.FEW_RECOVERY_CODES,
        applies=lambda facts, _: bool(facts.methods) and 0 < facts.codes <= FEW_CODES,
        lock_out=Severity.LOW,
        fix=Fix.MAKE_RECOVERY_CODES,
    ),
    Rule(
        finding=Finding.OLD_RECOVERY_CODES,
        applies=lambda facts, now: (
            bool(facts.codes) and facts.codes_created is not None and now - facts.codes_created > OLD
        ),
        lock_out=Severity.LOW,
        fix=Fix.MAKE_RECOVERY_CODES,
    ),
    Rule(finding=Finding.CODES_OLDER_THAN_METHOD, applies=_older_than_method, fix=Fix.MAKE_RECOVERY_CODES),
    Rule(
        finding=Finding.ONE_SECURITY_KEY,
        applies=lambda facts, _: facts.security_keys == 1,
        fix=Fix.ADD_SECURITY_KEY,
    ),
    Rule(
        finding=Finding.CHANGED_ELSEWHERE,
        applies=lambda facts, now: facts.changed_elsewhere is not None and now - facts.changed_elsewhere < RECENT,
        take_over=Severity.MEDIUM,
        fix=Fix.REVIEW_CHANGES,
    ),
    Rule(
        finding=Finding.EMAIL_UNVERIFIED,
        applies=lambda facts, _: facts.email_verified is False,
        lock_out=Severity.MEDIUM,
        fix=Fix.VERIFY_EMAIL,
    ),
    Rule(finding=Finding.WEAK_PRIMARY, applies=_weak_primary, take_over=Severity.LOW, fix=Fix.TURN_OFF_WEAKER),
    Rule(finding=Finding.UNDER_13, applies=lambda facts, _: facts.under_13, fix=Fix.ASK_PARENT),
)


def assess(facts: Facts, now: datetime) -> Posture:
    """Apply every rule."""
    found = [rule for rule in RULES if rule.applies(facts, now)]
    found.sort(key=lambda rule: -max(rule.take_over, rule.lock_out))
    return Posture(findings=tuple(found))
