"""What goes with turning a method on or off."""

import pytest
from msgspec.structs import replace

from desktop.contract.two_step import GET_CONFIGURATION
from desktop.model.errors import Reach, Unreachable
from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState, Loadable, Part
from desktop.services.consequences import Change, Consequences, Left, consequences
from desktop.services.posture import Copy
from tests.support.known_account import READ, known_account

AUTHENTICATOR, EMAIL, SMS, KEY, PASSKEY, DEVICE = (
    MediaType.AUTHENTICATOR,
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.SECURITY_KEY,
    MediaType.PASSKEY,
    MediaType.CROSS_DEVICE,
)
OFFLINE = Unreachable("no network", endpoint=GET_CONFIGURATION, reason=Reach.NO_NETWORK)


def on(media_type: MediaType) -> Change:
    return Change(media_type=media_type, on=True)


def off(media_type: MediaType) -> Change:
    return Change(media_type=media_type, on=False)


def foreseen(account: AccountState, change: Change) -> Consequences:
    found = consequences(account, change)
    assert found is not None
    return found


ENFORCED = {"single_method_enforced": True}


@pytest.mark.parametrize(
    ("account", "change", "replaced"),
    [
        (known_account(AUTHENTICATOR), on(EMAIL), ()),
        (known_account(AUTHENTICATOR, **ENFORCED), on(EMAIL), (AUTHENTICATOR,)),
        (known_account(AUTHENTICATOR, SMS, **ENFORCED), on(EMAIL), (AUTHENTICATOR, SMS)),
        (known_account(EMAIL, **ENFORCED), on(SMS), (EMAIL,)),
        (known_account(PASSKEY, DEVICE, **ENFORCED), on(SMS), ()),
        (known_account(AUTHENTICATOR, EMAIL, **ENFORCED), off(EMAIL), ()),
    ],
)
def test_where_one_method_is_allowed_at_a_time_the_others_go(
    account: AccountState, change: Change, replaced: tuple[MediaType, ...]
) -> None:
    assert foreseen(account, change).replaced == replaced


@pytest.mark.parametrize(
    ("account", "change", "deleted"),
    [
        (known_account(AUTHENTICATOR, KEY, EMAIL, keys=("Blue", "Red")), off(AUTHENTICATOR), ["Blue", "Red"]),
        (known_account(AUTHENTICATOR, KEY, EMAIL, keys=("Blue",)), off(EMAIL), []),
        (known_account(AUTHENTICATOR, KEY, keys=("Blue",)), on(EMAIL), []),
        (known_account(AUTHENTICATOR, KEY, keys=("Blue",), **ENFORCED), on(EMAIL), ["Blue"]),
        (known_account(AUTHENTICATOR, EMAIL), off(AUTHENTICATOR), []),
    ],
)
def test_security_keys_go_with_the_authenticator(account: AccountState, change: Change, deleted: list[str]) -> None:
    found = foreseen(account, change)
    assert found.keys is not None
    assert [key.nickname for key in found.keys] == deleted
    assert found.grave is bool(deleted)


@pytest.mark.parametrize(("methods", "keys"), [((AUTHENTICATOR, KEY, EMAIL), None), ((AUTHENTICATOR, EMAIL), ())])
def test_keys_that_could_not_be_listed_may_be_there_unless_the_method_is_off(
    methods: tuple[MediaType, ...], keys: tuple[()] | None
) -> None:
    account = replace(known_account(*methods), security_keys=Loadable(problem=OFFLINE))
    assert foreseen(account, off(AUTHENTICATOR)).keys == keys


@pytest.mark.parametrize(
    ("account", "change", "left", "idle_codes"),
    [
        (known_account(EMAIL), off(EMAIL), Left.PASSWORD_ALONE, 0),
        (known_account(EMAIL, codes=7), off(EMAIL), Left.PASSWORD_ALONE, 7),
        (known_account(AUTHENTICATOR, KEY, keys=("Blue", "Red"), codes=7), off(AUTHENTICATOR), Left.PASSWORD_ALONE, 7),
        # Neither another device nor a passkey is known to keep two-step verification on.
        (known_account(SMS, DEVICE, PASSKEY), off(SMS), Left.PASSWORD_ALONE, 0),
        (known_account(AUTHENTICATOR, EMAIL), off(EMAIL), Left.ONE_WAY_IN, 0),
        (known_account(AUTHENTICATOR, EMAIL, KEY, keys=("Blue", "Red")), off(AUTHENTICATOR), Left.ONE_WAY_IN, 0),
        (known_account(AUTHENTICATOR, EMAIL, codes=7), off(EMAIL), Left.ENOUGH, 0),
        (known_account(AUTHENTICATOR, EMAIL, SMS), off(EMAIL), Left.ENOUGH, 0),
        (known_account(codes=7), on(EMAIL), Left.ENOUGH, 0),
    ],
)
def test_what_is_left(account: AccountState, change: Change, left: Left, idle_codes: int) -> None:
    found = foreseen(account, change)
    assert (found.left, found.idle_codes) == (left, idle_codes)
    assert found.grave is (left is Left.PASSWORD_ALONE or bool(found.keys))


def test_recovery_codes_that_nobody_received_are_not_counted_on() -> None:
    account = known_account(AUTHENTICATOR, EMAIL, codes=7)
    missing = consequences(account, off(EMAIL), Copy.MISSING)
    assert missing is not None
    assert missing.left is Left.ONE_WAY_IN


def test_recovery_codes_that_could_not_be_read_are_not_counted_on() -> None:
    account = replace(known_account(AUTHENTICATOR, EMAIL, codes=7), recovery_codes=Loadable(problem=OFFLINE))
    assert foreseen(account, off(EMAIL)).left is Left.ONE_WAY_IN


@pytest.mark.parametrize(
    ("account", "change", "warned"),
    [
        (known_account(EMAIL, SMS), off(EMAIL), True),
        (known_account(EMAIL, SMS, warn_on_disable=False), off(EMAIL), False),
        (known_account(EMAIL), on(SMS), False),
    ],
)
def test_the_service_decides_about_one_warning_more(account: AccountState, change: Change, *, warned: bool) -> None:
    assert foreseen(account, change).warned is warned


def test_the_last_method_is_guarded_whatever_the_service_says_about_warnings() -> None:
    assert foreseen(known_account(EMAIL, warn_on_disable=False), off(EMAIL)).grave


@pytest.mark.parametrize("part", [Part.METADATA, Part.CONFIGURATION])
def test_nothing_is_foreseen_from_what_is_not_known_or_out_of_date(part: Part) -> None:
    account = known_account(EMAIL)
    assert consequences(account.with_parts({part: Loadable()}), off(EMAIL)) is None
    assert consequences(account.with_parts({part: account.part(part).failed(OFFLINE)}), off(EMAIL)) is None
    again = account.part(part).failed(OFFLINE).answered(account.part(part).value, READ)
    assert consequences(account.with_parts({part: again}), off(EMAIL)) is not None
