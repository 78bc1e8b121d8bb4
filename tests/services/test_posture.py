from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.model.methods import MediaType
from desktop.services.posture import STRENGTH, UNCOUNTED, Copy, Facts, Finding, Severity, assess, ways_in

NOW = datetime(2026, 6, 1, tzinfo=UTC)
BARE = Facts(
    methods=frozenset(),
    primary=None,
    changed=None,
    changed_elsewhere=None,
    security_keys=0,
    codes=0,
    codes_created=None,
    email_verified=True,
    under_13=False,
)
APP, MAIL, SMS, KEY = MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS, MediaType.SECURITY_KEY
SAFE = replace(BARE, methods=frozenset({APP}), primary=APP, codes=10, codes_created=NOW)
NONE, LOW, MEDIUM, HIGH = Severity


@pytest.mark.parametrize(
    ("facts", "findings", "take_over", "lock_out"),
    [
        (BARE, {Finding.NO_METHOD}, HIGH, HIGH),
        (replace(BARE, codes=10, codes_created=NOW), {Finding.NO_METHOD}, HIGH, HIGH),
        (SAFE, set(), NONE, NONE),
        (
            replace(SAFE, codes=0, codes_created=None),
            {Finding.ONE_WAY_IN, Finding.NO_RECOVERY_CODES},
            NONE,
            HIGH,
        ),
        (replace(SAFE, codes=3), {Finding.FEW_RECOVERY_CODES}, NONE, LOW),
        (replace(SAFE, codes=4), set(), NONE, NONE),
        (replace(SAFE, codes_created=NOW - timedelta(days=366)), {Finding.OLD_RECOVERY_CODES}, NONE, LOW),
        (
            replace(SAFE, codes_created=NOW - timedelta(days=3), changed=NOW - timedelta(days=1)),
            {Finding.CODES_OLDER_THAN_METHOD},
            NONE,
            NONE,
        ),
        (replace(SAFE, methods=frozenset({MAIL}), primary=MAIL), {Finding.BY_MESSAGE_ONLY}, MEDIUM, NONE),
        (
            replace(SAFE, methods=frozenset({MAIL, SMS}), primary=SMS),
            {Finding.BY_MESSAGE_ONLY, Finding.WEAK_PRIMARY},
            MEDIUM,
            NONE,
        ),
        (replace(SAFE, methods=frozenset({MAIL, APP}), primary=MAIL), {Finding.WEAK_PRIMARY}, LOW, NONE),
        (replace(SAFE, codes_created=NOW - timedelta(hours=3), changed=NOW), set(), NONE, NONE),
        (
            replace(SAFE, methods=frozenset({MAIL, MediaType.CROSS_DEVICE}), primary=MAIL),
            {Finding.BY_MESSAGE_ONLY},
            MEDIUM,
            NONE,
        ),
        (replace(SAFE, methods=frozenset({APP, KEY}), security_keys=1), {Finding.ONE_SECURITY_KEY}, NONE, NONE),
        (replace(SAFE, methods=frozenset({APP, KEY}), security_keys=2), set(), NONE, NONE),
        (replace(SAFE, changed_elsewhere=NOW - timedelta(days=29)), {Finding.CHANGED_ELSEWHERE}, MEDIUM, NONE),
        (replace(SAFE, changed_elsewhere=NOW - timedelta(days=31)), set(), NONE, NONE),
        (replace(SAFE, email_verified=False), {Finding.EMAIL_UNVERIFIED}, NONE, MEDIUM),
        (replace(SAFE, email_verified=None), set(), NONE, NONE),
        (replace(SAFE, under_13=True), {Finding.UNDER_13}, NONE, NONE),
        (
            replace(SAFE, codes=0, copy=Copy.MISSING),
            {Finding.ONE_WAY_IN, Finding.RECOVERY_CODES_MISSING},
            NONE,
            HIGH,
        ),
        (
            replace(SAFE, methods=frozenset({APP, MAIL}), codes=0, copy=Copy.DOUBTFUL),
            {Finding.RECOVERY_CODES_DOUBTFUL},
            NONE,
            MEDIUM,
        ),
        (replace(SAFE, copy=Copy.UNSAVED), {Finding.RECOVERY_CODES_UNSAVED}, NONE, MEDIUM),
        (replace(BARE, copy=Copy.MISSING), {Finding.NO_METHOD}, HIGH, HIGH),
    ],
)
def test_what_is_found_and_how_it_weighs(
    facts: Facts,
    findings: set[Finding],
    take_over: Severity,
    lock_out: Severity,
) -> None:
    posture = assess(facts, NOW)
    assert {rule.finding for rule in posture.findings} == findings
    assert (posture.take_over, posture.lock_out) == (take_over, lock_out)


def test_the_weightiest_comes_first() -> None:
    posture = assess(replace(SAFE, codes=0, codes_created=None, under_13=True), NOW)
    weights = [max(rule.take_over, rule.lock_out) for rule in posture.findings]
    assert weights == sorted(weights, reverse=True)
    assert len(weights) == 3


moments = st.none() | st.integers(0, 900).map(lambda days: NOW - timedelta(days=days))
accounts = st.builds(
    Facts,
    methods=st.frozensets(st.sampled_from([*STRENGTH, MediaType.UNKNOWN])),
    primary=st.none() | st.sampled_from(STRENGTH),
    changed=moments,
    changed_elsewhere=moments,
    security_keys=st.integers(0, 5),
    codes=st.integers(0, 10),
    codes_created=moments,
    email_verified=st.none() | st.booleans(),
    under_13=st.booleans(),
    copy=st.sampled_from(Copy),
).map(
    lambda facts: replace(
        facts,
        security_keys=facts.security_keys if KEY in facts.methods else 0,
        codes=0 if facts.copy in UNCOUNTED else facts.codes,
    )
)


def protected(facts: Facts, step: str) -> Facts:
    """Take one protective step."""
    match step:
        case "codes":
            return replace(facts, codes=10, codes_created=NOW, copy=Copy.ASSUMED)
        case "email":
            return replace(facts, email_verified=True)
        case "key" if APP in facts.methods:
            keys = min(facts.security_keys + 1, 5)
            return replace(facts, methods=facts.methods | {KEY}, security_keys=keys)
        case "authenticator":
            return replace(facts, methods=facts.methods | {APP})
        case "authenticator first":
            return replace(facts, methods=facts.methods | {APP}, primary=APP)
    return facts


@given(accounts, st.sampled_from(["codes", "email", "key", "authenticator first"]))
def test_a_protective_step_never_raises_a_risk(facts: Facts, step: str) -> None:
    before, after = assess(facts, NOW), assess(protected(facts, step), NOW)
    assert after.take_over <= before.take_over
    assert after.lock_out <= before.lock_out


@given(accounts)
def test_whoever_has_one_way_in_is_told(facts: Facts) -> None:
    told = {rule.finding for rule in assess(facts, NOW).findings}
    assert (ways_in(facts) <= 1) == bool(told & {Finding.ONE_WAY_IN, Finding.NO_METHOD})
