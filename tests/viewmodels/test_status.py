from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from desktop.contract.two_step import GET_CONFIGURATION, REGENERATE_RECOVERY_CODES
from desktop.model.account import Account, EmailAddress, RecoveryCodesStatus
from desktop.model.errors import Reach, Unreachable
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType, Method
from desktop.services.account_state import AccountState, Loadable, Part
from desktop.services.drill import Thing
from desktop.services.posture import Finding
from desktop.viewmodels.problem import Kind
from desktop.viewmodels.status import Standing, StatusState, StatusViewModel, derive_status
from desktop.viewmodels.tab import Display
from tests.support.change_codes import Codes, change_codes
from tests.support.journals import nothing_noted
from tests.support.pretend import AppClock

ANN = Account(user_id=2**40, name="Ann", display_name="Ann")
READ = datetime(2026, 1, 1, tzinfo=UTC)
OFFLINE = Unreachable("no network", endpoint=GET_CONFIGURATION, reason=Reach.NO_NETWORK)


def known(*on: MediaType, codes: int = 0, primary: MediaType | None = None, keys_offered: bool = True) -> AccountState:
    methods = tuple(Method(media_type=m, wire_name=m.value, enabled=True, updated=None) for m in on)
    return AccountState(
        account=ANN,
        metadata=Loadable(value=Metadata(security_key_available=keys_offered), read_at=READ),
        configuration=Loadable(value=Configuration(primary=primary, methods=methods), read_at=READ),
        security_keys=Loadable(value=(), read_at=READ),
        recovery_codes=Loadable(value=RecoveryCodesStatus(active=codes, created=None), read_at=READ),
    )


def derived(account: AccountState, *lost: Thing) -> StatusState:
    return derive_status(account, frozenset(lost), READ)


@pytest.mark.parametrize(
    ("account", "standing", "findings"),
    [
        (known(), Standing.UNPROTECTED, [Finding.NO_METHOD]),
        (known(codes=10), Standing.UNPROTECTED, [Finding.NO_METHOD]),
        (known(MediaType.PASSWORD, MediaType.RECOVERY_CODE, codes=10), Standing.UNPROTECTED, [Finding.NO_METHOD]),
        (
            known(MediaType.AUTHENTICATOR),
            Standing.OWNER_AT_RISK,
            [Finding.ONE_WAY_IN, Finding.NO_RECOVERY_CODES],
        ),
        (known(MediaType.AUTHENTICATOR, codes=3), Standing.ALMOST, [Finding.FEW_RECOVERY_CODES]),
        (known(MediaType.AUTHENTICATOR, codes=10), Standing.PROTECTED, []),
        (known(MediaType.EMAIL, codes=10), Standing.WEAK, [Finding.BY_MESSAGE_ONLY]),
        (known(MediaType.UNKNOWN, codes=10), Standing.PROTECTED, []),
    ],
)
def test_the_standing_and_why(account: AccountState, standing: Standing, findings: list[Finding]) -> None:
    state = derived(account)
    assert state.standing is standing
    assert [item.finding for item in state.findings] == findings


def test_a_finding_names_its_evidence() -> None:
    (few,) = derived(known(MediaType.AUTHENTICATOR, codes=2)).findings
    assert few.count == 2
    (messages,) = derived(known(MediaType.SMS, MediaType.EMAIL, codes=9)).findings
    assert set(messages.methods) == {MediaType.SMS, MediaType.EMAIL}
    one_way, _ = derived(known(MediaType.AUTHENTICATOR)).findings
    assert one_way.methods == (MediaType.AUTHENTICATOR,)
    weak = derived(known(MediaType.EMAIL, MediaType.AUTHENTICATOR, codes=9, primary=MediaType.EMAIL)).findings[0]
    assert weak.methods == (MediaType.EMAIL, MediaType.AUTHENTICATOR)
    unverified = Loadable(value=EmailAddress(masked="a***@example.com", verified=False), read_at=READ)
    (email,) = derived(replace(known(MediaType.AUTHENTICATOR, codes=9), email=unverified)).findings
    assert email.address == "a***@example.com"


@pytest.mark.parametrize(
    ("answer", "finding"),
    [("lost", Finding.RECOVERY_CODES_MISSING), ("received", Finding.RECOVERY_CODES_UNSAVED)],
)
def test_codes_that_nobody_has_shown_to_have_are_not_counted_as_good(answer: str, finding: Finding) -> None:
    async def steps(at: Codes) -> None:
        overview, clock = at.account.overview, AppClock(at.account.world.clock)
        status = StatusViewModel(overview, at.held, nothing_noted(overview, clock), clock)
        if answer == "lost":
            at.account.world.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
        await at.service.regenerate(None)
        await at.service.show_result()
        assert finding in {item.finding for item in status.state.findings}
        sheet = dict(status.state.single)[Thing.RECOVERY_SHEET]
        counted = answer == "received"
        assert (status.state.recovery_codes > 0, MediaType.RECOVERY_CODE in sheet.remaining) == (counted, counted)
        await at.service.regenerate(None)
        await at.service.saved()
        await at.service.show_result()
        assert status.state.findings == ()

    change_codes(steps)


def test_the_method_that_is_asked_for_first_is_listed_first() -> None:
    account = known(MediaType.SMS, MediaType.AUTHENTICATOR, MediaType.EMAIL, codes=9, primary=MediaType.EMAIL)
    assert derived(account).methods == (MediaType.EMAIL, MediaType.AUTHENTICATOR, MediaType.SMS)


def test_the_drill_tells_what_is_left() -> None:
    guarded = known(MediaType.AUTHENTICATOR, codes=9)
    drill = derived(guarded, Thing.PHONE).drill
    assert drill is not None
    assert drill.remaining == (MediaType.RECOVERY_CODE,)
    assert derived(known(), Thing.PHONE).drill is None


def test_an_account_that_is_not_known_is_called_neither_safe_nor_unsafe() -> None:
    assert derived(AccountState(account=ANN)).freshness.display is Display.LOADING
    assert derived(AccountState()).freshness.display is Display.SIGNED_OUT


def test_a_part_that_failed_is_an_error_and_one_that_was_read_before_is_stale() -> None:
    failed = AccountState(account=ANN, configuration=Loadable(problem=OFFLINE))
    assert derived(failed).freshness.display is Display.ERROR

    account = known(MediaType.EMAIL, codes=5)
    stale = account.with_parts({Part.CONFIGURATION: account.configuration.failed(OFFLINE)})
    fresh = derived(stale).freshness
    assert (fresh.display, fresh.stale) == (Display.CONTENT, True)
    assert fresh.problem is not None
    assert fresh.problem.kind is Kind.UNREACHABLE


def test_an_email_address_that_could_not_be_read_is_no_part_of_the_rating_and_that_is_told() -> None:
    account = known(MediaType.AUTHENTICATOR, codes=10)
    assert derived(account).unrated is None
    unread = derived(replace(account, email=Loadable(problem=OFFLINE)))
    assert (unread.standing, unread.freshness.stale) == (Standing.PROTECTED, False)
    assert unread.unrated is not None
    assert derived(replace(account, email=Loadable(problem=OFFLINE), session_ended=True)).unrated is None


def test_an_email_address_that_was_read_before_makes_the_rating_stale() -> None:
    address = EmailAddress(masked="p*****@example.com", verified=True)
    stale = derived(
        replace(known(MediaType.AUTHENTICATOR, codes=10), email=Loadable(value=address, problem=OFFLINE, read_at=READ))
    )
    assert (stale.unrated, stale.freshness.stale) == (None, True)
    assert stale.freshness.problem is not None
