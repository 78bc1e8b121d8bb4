from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.account import RecoveryCodesStatus
from desktop.model.journal import What
from desktop.model.methods import Configuration, MediaType, Method
from desktop.services.differences import Difference, differences
from desktop.services.journal_record import Known, Seen

BEFORE = datetime(2026, 3, 1, tzinfo=UTC)
BETWEEN, NOW = BEFORE + timedelta(hours=1), BEFORE + timedelta(hours=2)
APP, MAIL, SMS, KEY = MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS, MediaType.SECURITY_KEY


def methods(*on: MediaType, first: MediaType | None = None, updated: datetime | None = None) -> Configuration:
    listed = (APP, MAIL, SMS, KEY, MediaType.RECOVERY_CODE)
    return Configuration(
        primary=first,
        methods=tuple(Method(media_type=m, wire_name=m.value, enabled=m in on, updated=updated) for m in listed),
    )


def looks(before: Known, now: Known) -> list[tuple[What, str]]:
    return [(found.what, found.subject) for found in differences(before, now)]


def with_methods(configuration: Configuration, at: datetime, keys: tuple[str, ...] | None = None) -> Known:
    return Known(configuration=Seen(value=configuration, at=at), keys=None if keys is None else Seen(value=keys, at=at))


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        (methods(APP), methods(APP), []),
        (methods(), methods(APP), [(What.METHOD_ON, "Authenticator")]),
        (methods(APP, MAIL), methods(SMS, MAIL), [(What.METHOD_OFF, "Authenticator"), (What.METHOD_ON, "SMS")]),
        (methods(APP), Configuration(primary=None, methods=()), [(What.METHOD_OFF, "Authenticator")]),
        (methods(KEY), methods(), [(What.METHOD_OFF, "SecurityKey")]),
        (methods(), methods(MediaType.RECOVERY_CODE), []),
        (methods(APP, updated=BEFORE), methods(APP, updated=BETWEEN), [(What.METHOD_RENEWED, "Authenticator")]),
        (methods(APP), methods(APP, updated=BETWEEN), []),
        (methods(APP, updated=BETWEEN), methods(APP), []),
        (methods(updated=BEFORE), methods(updated=BETWEEN), []),
        (methods(APP, MAIL, first=APP), methods(APP, MAIL, first=MAIL), [(What.FIRST_ASKED, "Email")]),
        (methods(APP, MAIL, first=APP), methods(MAIL, first=MAIL), [(What.METHOD_OFF, "Authenticator")]),
        (methods(MAIL, first=MAIL), methods(APP, MAIL, first=APP), [(What.METHOD_ON, "Authenticator")]),
        (methods(APP, first=APP), methods(APP, first=None), []),
    ],
)
def test_methods(before: Configuration, now: Configuration, found: list[tuple[What, str]]) -> None:
    assert looks(with_methods(before, BEFORE), with_methods(now, NOW)) == found


def test_a_method_that_only_the_service_knows_goes_by_its_name() -> None:
    def telepathy(*, on: bool) -> Configuration:
        new = Method(media_type=MediaType.UNKNOWN, wire_name="Telepathy", enabled=on, updated=None)
        return Configuration(primary=None, methods=(new,))

    found = looks(with_methods(telepathy(on=False), BEFORE), with_methods(telepathy(on=True), NOW))
    assert found == [(What.METHOD_ON, "Telepathy")]


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        (("a", "b"), ("b", "a"), []),
        (("a",), ("a", "b"), [(What.KEY_ADDED, "b")]),
        (("a", "b"), (), [(What.KEY_REMOVED, "a"), (What.KEY_REMOVED, "b")]),
        (("a", "a"), ("a",), [(What.KEY_REMOVED, "a")]),
        (("a",), ("b",), [(What.KEY_REMOVED, "a"), (What.KEY_ADDED, "b")]),
    ],
)
def test_keys_are_told_one_by_one_and_not_as_a_method_besides(
    before: tuple[str, ...], now: tuple[str, ...], found: list[tuple[What, str]]
) -> None:
    on = [methods(*([KEY] if keys else [])) for keys in (before, now)]
    assert looks(with_methods(on[0], BEFORE, before), with_methods(on[1], NOW, now)) == found


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        ((10, BEFORE), (10, BEFORE), []),
        ((0, None), (10, BETWEEN), [What.CODES_MADE]),
        ((10, BEFORE), (10, BETWEEN), [What.CODES_MADE]),
        ((3, None), (10, None), [What.CODES_MADE]),
        ((10, BEFORE), (8, BEFORE), [What.CODES_USED, What.CODES_USED]),
        ((1, BEFORE), (0, BEFORE), [What.CODES_GONE]),
        ((10, BEFORE), (0, None), [What.CODES_GONE]),
        ((0, None), (0, None), []),
    ],
)
def test_codes(before: tuple[int, datetime | None], now: tuple[int, datetime | None], found: list[What]) -> None:
    old, new = (RecoveryCodesStatus(active=active, created=created) for active, created in (before, now))
    looked = differences(Known(codes=Seen(value=old, at=BEFORE)), Known(codes=Seen(value=new, at=NOW)))
    assert [one.what for one in looked] == found


@pytest.mark.parametrize(
    ("told", "when", "after"),
    [
        (BETWEEN, BETWEEN, None),
        (None, NOW, BEFORE),
        (BEFORE - timedelta(days=1), NOW, BEFORE),
        (NOW + timedelta(days=1), NOW, BEFORE),
    ],
)
def test_the_moment_is_the_services_where_it_can_be_true(
    told: datetime | None, when: datetime, after: datetime | None
) -> None:
    now = with_methods(methods(APP, updated=told), NOW)
    (found,) = differences(with_methods(methods(), BEFORE), now)
    assert found == Difference(what=What.METHOD_ON, subject="Authenticator", when=when, after=after)


def test_what_was_never_read_before_tells_of_no_change() -> None:
    now = with_methods(methods(APP), NOW, ("a",))
    assert differences(Known(), now) == ()
    assert differences(now, Known()) == ()


configurations = st.sets(st.sampled_from([APP, MAIL, SMS])).map(lambda on: methods(*on))
knowns = st.builds(
    lambda configuration, keys: with_methods(configuration, BEFORE, tuple(keys)),
    configurations,
    st.lists(st.sampled_from("abc"), max_size=5),
)


@settings(max_examples=25)
@given(knowns, knowns)
def test_there_and_back_is_told_as_often(one: Known, other: Known) -> None:
    assert len(differences(one, other)) == len(differences(other, one))
    assert differences(one, one) == ()
