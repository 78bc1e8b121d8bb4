"""When the password is asked for before anything is sent."""

import pytest

from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState
from desktop.services.password_demands import demands_password
from tests.support.known_account import known_account

AUTHENTICATOR, EMAIL, SMS, KEY = (
    MediaType.AUTHENTICATOR,
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.SECURITY_KEY,
)
SWITCHES = {
    "password_for_authenticator": (AUTHENTICATOR, True),
    "password_for_email": (EMAIL, True),
    "password_for_sms": (SMS, True),
    "password_for_security_key": (KEY, True),
    "password_for_disabling_authenticator": (AUTHENTICATOR, False),
    "password_for_disabling_email": (EMAIL, False),
    "password_for_disabling_sms": (SMS, False),
}


@pytest.mark.parametrize("switch", SWITCHES)
def test_each_switch_is_about_one_change(switch: str) -> None:
    account = known_account(**{switch: True})
    asked = {change for change in SWITCHES.values() if demands_password(account, change[0], on=change[1])}
    assert asked == {SWITCHES[switch]}


@pytest.mark.parametrize(
    ("media_type", "switch"), [(AUTHENTICATOR, "password_for_authenticator"), (EMAIL, "password_for_email")]
)
def test_some_demands_hold_only_beside_another_method(media_type: MediaType, switch: str) -> None:
    switches = {switch: True, f"{switch}_only_if_on": True}
    assert not demands_password(known_account(**switches), media_type, on=True)
    assert demands_password(known_account(SMS, **switches), media_type, on=True)


def test_nothing_is_demanded_where_nothing_is_said_or_known() -> None:
    assert not any(demands_password(known_account(SMS), media_type, on=on) for media_type, on in SWITCHES.values())
    assert not any(demands_password(AccountState(), media_type, on=on) for media_type, on in SWITCHES.values())
