"""An account before and after, side by side."""

from msgspec.structs import replace

from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState, Loadable
from desktop.services.comparison import ALWAYS, Side, compare
from tests.support.known_account import known_account

AUTHENTICATOR, EMAIL, KEY, DEVICE = (
    MediaType.AUTHENTICATOR,
    MediaType.EMAIL,
    MediaType.SECURITY_KEY,
    MediaType.CROSS_DEVICE,
)


def test_what_changed_is_told_from_what_stayed() -> None:
    before = known_account(AUTHENTICATOR, KEY, EMAIL, primary=AUTHENTICATOR, keys=("Blue", "Red"), codes=7)
    after = known_account(EMAIL, primary=EMAIL, codes=7)
    rows = {row.media_type: row for row in compare(before, after)}
    assert tuple(rows) == ALWAYS
    assert {row.media_type for row in rows.values() if row.changed} == {AUTHENTICATOR, KEY, EMAIL}
    assert (rows[AUTHENTICATOR].before, rows[AUTHENTICATOR].after) == (Side(on=True, first=True), Side())
    assert (rows[KEY].before, rows[KEY].after) == (Side(on=True, count=2), Side(count=0))
    assert (rows[EMAIL].before.first, rows[EMAIL].after.first) == (False, True)


def test_what_nobody_asks_about_is_listed_only_where_it_changed() -> None:
    assert DEVICE in {row.media_type for row in compare(known_account(EMAIL, DEVICE), known_account(EMAIL))}
    assert DEVICE not in {row.media_type for row in compare(known_account(EMAIL, DEVICE), known_account(DEVICE))}


def test_a_method_that_this_version_does_not_know_is_compared_by_its_name() -> None:
    def with_telepathy(*, enabled: bool) -> AccountState:
        account = known_account()
        configuration = account.configuration.value
        assert configuration is not None
        unknown = replace(
            configuration.methods[0], media_type=MediaType.UNKNOWN, wire_name="Telepathy", enabled=enabled
        )
        return replace(account, configuration=Loadable(value=replace(configuration, methods=(unknown,))))

    changed = [row for row in compare(with_telepathy(enabled=True), with_telepathy(enabled=False)) if row.changed]
    assert [(row.media_type, row.wire_name) for row in changed] == [(MediaType.UNKNOWN, "Telepathy")]
