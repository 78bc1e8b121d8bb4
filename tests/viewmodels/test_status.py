from datetime import UTC, datetime

import pytest

from desktop.contract.two_step import GET_CONFIGURATION
from desktop.model.account import Account, RecoveryCodesStatus
from desktop.model.errors import Reach, Unreachable
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType, Method
from desktop.services.account_state import AccountState, Loadable, Part
from desktop.viewmodels.problem import Kind
from desktop.viewmodels.status import Advice, Standing, derive_status
from desktop.viewmodels.tab import Display

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


@pytest.mark.parametrize(
    ("account", "standing", "advice"),
    [
        (known(), Standing.UNPROTECTED, Advice.SET_UP),
        (known(codes=10), Standing.UNPROTECTED, Advice.SET_UP),
        (known(MediaType.PASSWORD, MediaType.RECOVERY_CODE, codes=10), Standing.UNPROTECTED, Advice.SET_UP),
        (known(MediaType.AUTHENTICATOR), Standing.NO_WAY_BACK, Advice.MAKE_RECOVERY_CODES),
        (known(MediaType.AUTHENTICATOR, codes=3), Standing.FEW_WAYS_BACK, Advice.MAKE_RECOVERY_CODES),
        (known(MediaType.AUTHENTICATOR, codes=10), Standing.PROTECTED, Advice.ADD_SECURITY_KEY),
        (known(MediaType.AUTHENTICATOR, codes=10, keys_offered=False), Standing.PROTECTED, None),
        (known(MediaType.AUTHENTICATOR, MediaType.SECURITY_KEY, codes=4), Standing.PROTECTED, None),
        (known(MediaType.EMAIL, codes=10), Standing.PROTECTED, None),
        (known(MediaType.UNKNOWN, codes=10), Standing.PROTECTED, None),
    ],
)
def test_the_standing_and_what_to_do_next(account: AccountState, standing: Standing, advice: Advice | None) -> None:
    state = derive_status(account)
    assert (state.standing, state.advice) == (standing, advice)


def test_the_method_that_is_asked_for_first_is_listed_first() -> None:
    account = known(MediaType.SMS, MediaType.AUTHENTICATOR, MediaType.EMAIL, codes=9, primary=MediaType.EMAIL)
    assert derive_status(account).methods == (MediaType.EMAIL, MediaType.AUTHENTICATOR, MediaType.SMS)


def test_an_account_that_is_not_known_is_called_neither_safe_nor_unsafe() -> None:
    assert derive_status(AccountState(account=ANN)).freshness.display is Display.LOADING
    assert derive_status(AccountState()).freshness.display is Display.SIGNED_OUT


def test_a_part_that_failed_is_an_error_and_one_that_was_read_before_is_stale() -> None:
    failed = AccountState(account=ANN, configuration=Loadable(problem=OFFLINE))
    assert derive_status(failed).freshness.display is Display.ERROR

    account = known(MediaType.EMAIL, codes=5)
    stale = account.with_parts({Part.CONFIGURATION: account.configuration.failed(OFFLINE)})
    fresh = derive_status(stale).freshness
    assert (fresh.display, fresh.stale) == (Display.CONTENT, True)
    assert fresh.problem is not None
    assert fresh.problem.kind is Kind.UNREACHABLE
