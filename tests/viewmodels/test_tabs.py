"""What the tabs and the frame of the window derive from the account."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.contract.two_step import GET_CONFIGURATION
from desktop.model.account import Account, EmailAddress, PhoneNumber, RecoveryCodesStatus
from desktop.model.errors import Reach, Unreachable
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType, Method
from desktop.model.security_keys import SecurityKeyCredential
from desktop.services.account_state import AccountState, Loadable, Part
from desktop.services.accounts_state import AccountsState
from desktop.viewmodels.methods import Action, derive_methods
from desktop.viewmodels.problem import Kind
from desktop.viewmodels.recovery_codes import derive_recovery_codes
from desktop.viewmodels.security_keys import derive_security_keys
from desktop.viewmodels.shell import derive_shell
from desktop.viewmodels.shell_state import Mode, Presence, ShellState
from desktop.viewmodels.tab import Display, Freshness, freshness

ANN = Account(user_id=2**40, name="Ann", display_name="Ann A.")
READ = datetime(2026, 1, 1, tzinfo=UTC)
OFFLINE = Unreachable("no network", endpoint=GET_CONFIGURATION, reason=Reach.NO_NETWORK)


def method(media_type: MediaType, *, enabled: bool = True, wire_name: str = "") -> Method:
    return Method(media_type=media_type, wire_name=wire_name or media_type.value, enabled=enabled, updated=READ)


def known(
    *methods: Method,
    primary: MediaType | None = None,
    codes: int = 0,
    keys: tuple[str, ...] = (),
    keys_offered: bool = True,
) -> AccountState:
    credentials = tuple(SecurityKeyCredential(nickname=name, credential_id=None) for name in keys)
    return AccountState(
        account=ANN,
        identity=Loadable(value=ANN, read_at=READ),
        metadata=Loadable(value=Metadata(security_key_available=keys_offered), read_at=READ + timedelta(seconds=1)),
        configuration=Loadable(value=Configuration(primary=primary, methods=methods), read_at=READ),
        security_keys=Loadable(value=credentials, read_at=READ),
        recovery_codes=Loadable(value=RecoveryCodesStatus(active=codes, created=READ), read_at=READ),
        email=Loadable(value=EmailAddress(masked="a***", verified=True), read_at=READ),
        phone=Loadable(value=PhoneNumber(masked="***1", verified=True), read_at=READ),
    )


def all_failed(account: AccountState) -> AccountState:
    return account.with_parts({part: account.part(part).failed(OFFLINE) for part in Part})


PARTS = (Part.METADATA, Part.CONFIGURATION)
NOTHING: Loadable[object] = Loadable()


@pytest.mark.parametrize(
    ("metadata", "configuration", "face"),
    [
        (NOTHING, NOTHING, (Display.LOADING, False, False)),
        (NOTHING.begun(), NOTHING.begun(), (Display.LOADING, False, True)),
        (NOTHING.answered(1, READ), NOTHING.begun(), (Display.LOADING, False, True)),
        (NOTHING.answered(1, READ), NOTHING.answered(2, READ), (Display.CONTENT, False, False)),
        (NOTHING.answered(1, READ), NOTHING.failed(OFFLINE), (Display.ERROR, False, False)),
        (NOTHING.begun(), NOTHING.failed(OFFLINE), (Display.LOADING, False, True)),
        (NOTHING.answered(1, READ), NOTHING.answered(2, READ).failed(OFFLINE), (Display.CONTENT, True, False)),
        (NOTHING.answered(1, READ), NOTHING.answered(2, READ).begun(), (Display.CONTENT, False, True)),
        (NOTHING.answered(1, READ).failed(OFFLINE), NOTHING.failed(OFFLINE), (Display.ERROR, True, False)),
    ],
)
def test_the_face_of_a_tab(
    metadata: Loadable[object], configuration: Loadable[object], face: tuple[Display, bool, bool]
) -> None:
    account = AccountState(account=ANN).with_parts({Part.METADATA: metadata, Part.CONFIGURATION: configuration})
    found = freshness(account, PARTS)
    assert (found.display, found.stale, found.refreshing) == face


def test_a_tab_cares_about_its_own_parts_alone() -> None:
    account = known().with_parts({Part.PHONE: NOTHING.failed(OFFLINE)})
    assert freshness(account, PARTS) == Freshness(display=Display.CONTENT)


def test_nobody_signed_in_is_a_face_of_its_own() -> None:
    assert freshness(AccountState(), PARTS).display is Display.SIGNED_OUT


def test_methods_are_all_listed_with_what_the_service_says_of_them() -> None:
    account = known(
        method(MediaType.EMAIL),
        method(MediaType.AUTHENTICATOR, enabled=False),
        method(MediaType.UNKNOWN, wire_name="Telepathy"),
        primary=MediaType.EMAIL,
    )
    rows = {row.wire_name: row for row in derive_methods(account).rows}
    assert (rows["Email"].enabled, rows["Email"].primary, rows["Email"].since) == (True, True, READ)
    assert (rows["Authenticator"].enabled, rows["Authenticator"].action) == (False, Action.SET_UP)
    assert (rows["Passkey"].listed, rows["Passkey"].enabled) == (False, False)
    assert rows["Telepathy"].media_type is MediaType.UNKNOWN


def test_a_method_that_is_off_is_not_asked_for_first_whatever_the_service_says() -> None:
    account = known(method(MediaType.SMS, enabled=False), primary=MediaType.SMS)
    assert not any(row.primary for row in derive_methods(account).rows)


@pytest.mark.parametrize(
    ("account", "media_type", "action"),
    [
        (known(), MediaType.AUTHENTICATOR, Action.SET_UP),
        (known(method(MediaType.AUTHENTICATOR)), MediaType.AUTHENTICATOR, Action.TURN_OFF),
        (known(), MediaType.EMAIL, Action.TURN_ON),
        (known(method(MediaType.EMAIL)), MediaType.EMAIL, Action.TURN_OFF),
        (known(method(MediaType.SMS)), MediaType.SMS, Action.TURN_OFF),
        (known(), MediaType.SMS, None),  # not offered
        (known(), MediaType.SECURITY_KEY, Action.SEE_MORE),
        (known(keys_offered=False), MediaType.SECURITY_KEY, None),
        (known(method(MediaType.SECURITY_KEY), keys_offered=False), MediaType.SECURITY_KEY, Action.SEE_MORE),
        (known(), MediaType.RECOVERY_CODE, Action.SEE_MORE),
        (known(method(MediaType.PASSKEY)), MediaType.PASSKEY, None),
        (known(method(MediaType.CROSS_DEVICE)), MediaType.CROSS_DEVICE, None),
    ],
)
def test_what_can_be_done_about_a_method(account: AccountState, media_type: MediaType, action: Action | None) -> None:
    assert next(row.action for row in derive_methods(account).rows if row.media_type is media_type) is action


def test_while_the_service_has_switched_two_step_verification_off_nothing_is_turned_on_but_everything_off() -> None:
    account = known(method(MediaType.EMAIL))
    off = account.with_parts({Part.METADATA: Loadable(value=Metadata(two_step_enabled=False), read_at=READ)})
    actions = {row.media_type: row.action for row in derive_methods(off).rows}
    assert actions[MediaType.AUTHENTICATOR] is None
    assert actions[MediaType.EMAIL] is Action.TURN_OFF


def test_security_keys_by_their_names_and_what_they_need() -> None:
    state = derive_security_keys(known(method(MediaType.AUTHENTICATOR), keys=("Blue", "Red")))
    assert [key.nickname for key in state.keys] == ["Blue", "Red"]
    assert (state.available, state.authenticator_on) == (True, True)
    bare = derive_security_keys(known(keys_offered=False))
    assert (bare.keys, bare.available, bare.authenticator_on) == ((), False, False)


@pytest.mark.parametrize(("codes", "low"), [(0, False), (1, True), (3, True), (4, False), (10, False)])
def test_few_recovery_codes_are_called_few(codes: int, low: bool) -> None:  # noqa: FBT001  (a column of the table)
    state = derive_recovery_codes(known(codes=codes))
    assert (state.active, state.low, state.created) == (codes, low, READ)


def test_recovery_codes_know_whether_anything_asks_for_a_second_step() -> None:
    assert derive_recovery_codes(known(method(MediaType.EMAIL))).any_method_on
    assert not derive_recovery_codes(known(method(MediaType.EMAIL, enabled=False))).any_method_on


def shell(account: AccountState, *, started: bool = True) -> ShellState:
    return derive_shell(Mode.PRACTICE, AccountsState(started=started), account, READ + timedelta(minutes=3, seconds=20))


def test_the_frame_says_who_is_signed_in_and_how_old_the_oldest_part_is() -> None:
    state = shell(known())
    assert (state.presence, state.name, state.display_name) == (Presence.SIGNED_IN, "Ann", "Ann A.")
    assert (state.read_at, state.read_ago_min, state.refreshing, state.problem) == (READ, 3, False, None)


def test_the_frame_before_and_without_an_account() -> None:
    assert shell(AccountState(), started=False).presence is Presence.STARTING
    assert shell(AccountState()).presence is Presence.SIGNED_OUT


def test_the_frame_while_something_is_read() -> None:
    account = known()
    begun = shell(account.with_parts({Part.PHONE: account.phone.begun()}))
    assert (begun.refreshing, begun.parts_read, begun.parts) == (True, len(Part) - 1, len(Part))


def test_the_frame_has_a_problem_only_where_nothing_at_all_could_be_read() -> None:
    account = known()
    one = account.with_parts({Part.CONFIGURATION: account.configuration.failed(OFFLINE)})
    assert shell(one).problem is None
    everything = shell(all_failed(account)).problem
    assert everything is not None
    assert everything.kind is Kind.UNREACHABLE
