from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.contract import two_step
from desktop.contract.endpoint import Effect, Endpoint
from desktop.model.journal import Origin, What
from desktop.services.account_state import Part
from desktop.services.attribution import PATIENCE, attribute, expected_of, still_expected
from desktop.services.differences import Difference
from desktop.services.journal_record import WATCHED, Expected, Known, Seen, Sent

NOW = datetime(2026, 3, 1, tzinfo=UTC)
TWO_KEYS = Known(keys=Seen(value=("a", "b"), at=NOW))


def sent(endpoint: Endpoint, *about: str, begun: datetime = NOW, ended: datetime | None = NOW) -> Sent:
    return Sent(endpoint=endpoint.name, begun=begun, ended=ended, expected=expected_of(endpoint, about, TWO_KEYS))


def seen(what: What, subject: str = "") -> Difference:
    return Difference(what=what, subject=subject, when=NOW + timedelta(minutes=1), after=NOW - timedelta(days=1))


def origins(found: list[Difference], *requests: Sent) -> list[Origin]:
    entries, _ = attribute(1, found, requests, Origin.ELSEWHERE)
    return [entry.origin for entry in entries]


OURS, OTHERS = Origin.THIS_APP, Origin.ELSEWHERE


@pytest.mark.parametrize(
    ("endpoint", "about", "ours", "others"),
    [
        (
            two_step.ENABLE_VERIFY_AUTHENTICATOR,
            (),
            [seen(What.METHOD_ON, "Authenticator"), seen(What.CODES_MADE), seen(What.METHOD_OFF, "Email")],
            [seen(What.METHOD_OFF, "Authenticator"), seen(What.KEY_ADDED, "a"), seen(What.CODES_GONE)],
        ),
        (
            two_step.DISABLE_AUTHENTICATOR,
            (),
            [seen(What.METHOD_OFF, "Authenticator"), seen(What.KEY_REMOVED, "a"), seen(What.KEY_REMOVED, "b")],
            [seen(What.METHOD_OFF, "Email"), seen(What.METHOD_ON, "Authenticator"), seen(What.KEY_REMOVED, "c")],
        ),
        (
            two_step.ENABLE_EMAIL,
            (),
            [seen(What.METHOD_ON, "Email"), seen(What.METHOD_OFF, "SMS")],
            [seen(What.METHOD_ON, "SMS"), seen(What.CODES_MADE)],
        ),
        (two_step.DISABLE_EMAIL, (), [seen(What.METHOD_OFF, "Email")], [seen(What.METHOD_ON, "Email")]),
        (two_step.ENABLE_SMS, (), [seen(What.METHOD_ON, "SMS")], [seen(What.METHOD_ON, "Email")]),
        (two_step.DISABLE_SMS, (), [seen(What.METHOD_OFF, "SMS")], [seen(What.METHOD_OFF, "Email")]),
        (
            two_step.ENABLE_VERIFY_SECURITY_KEY,
            ("c",),
            [seen(What.KEY_ADDED, "c"), seen(What.METHOD_ON, "SecurityKey")],
            [seen(What.KEY_ADDED, "d"), seen(What.KEY_REMOVED, "a")],
        ),
        (
            two_step.DISABLE_SECURITY_KEY,
            ("a",),
            [seen(What.KEY_REMOVED, "a")],
            [seen(What.KEY_REMOVED, "b"), seen(What.KEY_ADDED, "a")],
        ),
        (two_step.REGENERATE_RECOVERY_CODES, (), [seen(What.CODES_MADE)], [seen(What.CODES_GONE)]),
        (two_step.CLEAR_RECOVERY_CODES, (), [seen(What.CODES_GONE)], [seen(What.CODES_MADE)]),
        (two_step.VERIFY_RECOVERY_CODE, (), [seen(What.CODES_USED)], [seen(What.CODES_USED)]),
    ],
)
def test_what_a_request_explains(
    endpoint: Endpoint, about: tuple[str, ...], ours: list[Difference], others: list[Difference]
) -> None:
    assert origins([*ours, *others], sent(endpoint, *about)) == [OURS] * len(ours) + [OTHERS] * len(others)


@pytest.mark.parametrize("endpoint", [row for row in two_step.ENDPOINTS if row.effect is Effect.CHANGE], ids=str)
def test_every_request_that_changes_the_account_explains_something(endpoint: Endpoint) -> None:
    assert expected_of(endpoint, ("a",), TWO_KEYS)


def test_no_request_that_only_reads_explains_anything() -> None:
    reading = [row for row in two_step.ENDPOINTS if row.effect is Effect.READ]
    assert not any(expected_of(endpoint, ("a",), TWO_KEYS) for endpoint in reading)


def test_what_this_app_did_is_dated_by_when_it_did_it() -> None:
    (entry,), _ = attribute(7, [seen(What.CODES_MADE)], [sent(two_step.REGENERATE_RECOVERY_CODES)], OTHERS)
    assert (entry.when, entry.after, entry.account) == (NOW, None, 7)


def test_two_requests_explain_two_uses() -> None:
    used = [seen(What.CODES_USED)] * 3
    request = sent(two_step.VERIFY_RECOVERY_CODE)
    assert origins(used, request, request) == [OURS, OURS, OTHERS]


@pytest.mark.parametrize(
    ("ended", "compared", "left"),
    [
        (NOW, frozenset(WATCHED), True),
        (NOW - PATIENCE - timedelta(seconds=1), frozenset(WATCHED), False),
        (NOW + PATIENCE + timedelta(seconds=1), frozenset(WATCHED), False),  # the clock was put back since
        (NOW - timedelta(days=1), frozenset({Part.CONFIGURATION}), True),
        (None, frozenset(WATCHED), True),
    ],
)
def test_how_long_a_request_is_waited_for(ended: datetime | None, compared: frozenset[Part], *, left: bool) -> None:
    request = sent(two_step.REGENERATE_RECOVERY_CODES, begun=NOW - timedelta(days=2), ended=ended)
    assert bool(still_expected([request], compared, NOW)) is left


def test_a_request_that_has_shown_is_waited_for_in_what_was_not_read_yet() -> None:
    _, requests = attribute(1, [seen(What.METHOD_OFF, "Authenticator")], [sent(two_step.DISABLE_AUTHENTICATOR)], OTHERS)
    (left,) = still_expected(requests, {Part.CONFIGURATION}, NOW)
    assert set(left.expected) == {Expected(what=What.KEY_REMOVED, subject=name) for name in "ab"}
    assert still_expected([left], {Part.SECURITY_KEYS}, NOW) == ()


whats = st.builds(seen, st.sampled_from(What), st.sampled_from(["", "a", "Email", "Authenticator"]))
requests = st.builds(sent, st.sampled_from(two_step.ENDPOINTS), st.sampled_from(["a", "b"]))


@settings(max_examples=25)
@given(st.lists(whats), st.lists(requests))
def test_nothing_is_left_out_and_nothing_explained_twice(found: list[Difference], known: list[Sent]) -> None:
    entries, left = attribute(1, found, known, OTHERS)
    assert [(entry.what, entry.subject) for entry in entries] == [(one.what, one.subject) for one in found]
    explained = sum(entry.origin is OURS for entry in entries)
    assert explained == sum(len(request.expected) for request in known) - sum(len(one.expected) for one in left)
