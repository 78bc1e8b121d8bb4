"""Email and SMS on and off, one method at a time, and the password where it is demanded."""

import pytest

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from tests.simulator.steps import nicknames, register_key, set_up_authenticator
from tests.simulator.visitor import Visitor, pair


def test_methods_stand_beside_each_other() -> None:
    visitor = Visitor()
    set_up_authenticator(visitor)
    for endpoint in (two_step.ENABLE_EMAIL, two_step.ENABLE_SMS):
        assert pair(visitor.ask(endpoint)) == 200
    assert all(visitor.is_on(method) for method in ("Authenticator", "Email", "SMS"))


def test_one_at_a_time_turning_email_on_takes_authenticator_and_keys_away() -> None:
    visitor = Visitor()
    visitor.world.policy.single_method_enforced = True
    set_up_authenticator(visitor)
    register_key(visitor, "blue")
    assert pair(visitor.ask(two_step.ENABLE_EMAIL)) == 200
    assert visitor.is_on("Email")
    assert not visitor.is_on("Authenticator")
    assert nicknames(visitor) == []


def test_one_at_a_time_an_authenticator_takes_email_away() -> None:
    visitor = Visitor("email_only")
    visitor.world.policy.single_method_enforced = True
    set_up_authenticator(visitor)
    assert visitor.is_on("Authenticator")
    assert not visitor.is_on("Email")


def test_a_change_is_dated() -> None:
    visitor = Visitor()
    visitor.ask(two_step.ENABLE_EMAIL)
    methods = {method["mediaType"]: method for method in visitor.ask(two_step.GET_CONFIGURATION).json()["methods"]}
    assert methods["Email"]["updated"] == "2027-01-15T08:00:00.000Z"
    assert "updated" not in methods["SMS"]


def test_the_primary_method_can_be_a_number() -> None:
    visitor = Visitor("guarded")
    visitor.world.dialect.primary_as_number = True
    assert visitor.ask(two_step.GET_CONFIGURATION).json()["primaryMediaType"] == 2


DEMANDING = [
    (two_step.ENABLE_EMAIL, "fresh", "password_for_email"),
    (two_step.ENABLE_SMS, "fresh", "password_for_sms"),
    (two_step.ENABLE_AUTHENTICATOR, "fresh", "password_for_authenticator"),
    (two_step.ENABLE_SECURITY_KEY, "guarded", "password_for_security_key"),
    (two_step.DISABLE_AUTHENTICATOR, "guarded", "password_for_disabling_authenticator"),
    (two_step.DISABLE_EMAIL, "email_only", "password_for_disabling_email"),
    (two_step.CLEAR_RECOVERY_CODES, "fresh", "password_for_recovery_codes"),
    (two_step.REGENERATE_RECOVERY_CODES, "fresh", "password_for_recovery_codes"),
]


@pytest.mark.parametrize(("endpoint", "persona", "switch"), DEMANDING)
def test_the_password_is_demanded_where_a_switch_says_so(endpoint: Endpoint, persona: str, switch: str) -> None:
    visitor = Visitor(persona)
    setattr(visitor.world.policy, switch, True)
    assert pair(visitor.ask(endpoint)) == (400, 4)
    assert pair(visitor.ask(endpoint, {"password": "canary-wrong"})) == (400, 4)
    assert pair(visitor.ask(endpoint, {"password": visitor.simulator.controls.password})) == 200


@pytest.mark.parametrize(("endpoint", "persona", "switch"), DEMANDING)
def test_the_password_is_not_demanded_otherwise(endpoint: Endpoint, persona: str, switch: str) -> None:
    visitor = Visitor(persona)
    setattr(visitor.world.policy, switch, False)
    assert pair(visitor.ask(endpoint)) == 200


@pytest.mark.parametrize(
    ("endpoint", "switch"),
    [
        (two_step.ENABLE_AUTHENTICATOR, "password_for_authenticator"),
        (two_step.ENABLE_EMAIL, "password_for_email"),
    ],
)
def test_the_password_may_be_demanded_only_once_something_is_on(endpoint: Endpoint, switch: str) -> None:
    visitor = Visitor()
    setattr(visitor.world.policy, switch, True)
    setattr(visitor.world.policy, f"{switch}_only_if_on", True)
    assert pair(visitor.ask(endpoint)) == 200
    visitor.world.configuration.turn_on_sms()
    assert pair(visitor.ask(endpoint)) == (400, 4)


def test_a_reauthentication_token_stands_in_for_the_password_once() -> None:
    visitor = Visitor("email_only")
    visitor.world.policy.password_for_disabling_email = True
    issued = {
        "reauthenticationToken": visitor.world.reauthentication.issue_for_password(visitor.simulator.controls.password)
    }
    assert pair(visitor.ask(two_step.DISABLE_EMAIL, issued)) == 200
    visitor.ask(two_step.ENABLE_EMAIL)
    assert pair(visitor.ask(two_step.DISABLE_EMAIL, issued)) == (400, 4)


def test_metadata_tells_the_switches() -> None:
    visitor = Visitor()
    visitor.world.policy.single_method_enforced = True
    visitor.world.policy.password_for_sms = True
    told = visitor.ask(two_step.GET_METADATA).json()
    assert told["isSingleMethodEnforcementEnabled"] is True
    assert told["isPasswordRequiredForEnablingSms2SV"] is True
    assert told["isPasswordRequiredForChangingRecoveryCodes"] is True
    assert told["isPasswordRequiredForEnablingEmailTwoStepVerification"] is False
    assert told["maskedUserEmail"] == ""


def test_metadata_tells_the_address_to_whoever_is_being_challenged() -> None:
    visitor = Visitor("email_only")
    challenge = visitor.challenge()
    visitor.cookie = None
    told = visitor.ask(two_step.GET_METADATA, userId=visitor.own_id, **challenge).json()
    assert told["maskedUserEmail"] == "p******@example.com"
    other = visitor.ask(two_step.GET_METADATA, userId=visitor.own_id, challengeId="none", actionType=7).json()
    assert other["maskedUserEmail"] == ""
    assert pair(visitor.ask(two_step.GET_METADATA, userId=visitor.own_id)) == (400, 0)
