"""Authenticator apps: set-up, codes that count once, and what goes with turning it off."""

import pytest

from desktop.contract import two_step
from desktop.simulator.account import EmailAddress
from desktop.simulator.assumptions import SETUP_TOKEN_LIFETIME_S
from desktop.simulator.personas import AUTHENTICATOR_KEY
from tests.simulator.steps import begin_authenticator, nicknames, register_key, set_up_authenticator, totp
from tests.simulator.visitor import Visitor, pair


def test_setting_up_turns_it_on_and_gives_ten_codes() -> None:
    visitor = Visitor()
    codes = set_up_authenticator(visitor)
    assert len(set(codes)) == 10
    assert visitor.is_on("Authenticator")
    configuration = visitor.ask(two_step.GET_CONFIGURATION).json()
    assert configuration["primaryMediaType"] == "Authenticator"
    assert visitor.ask(two_step.GET_RECOVERY_CODES).json()["activeCount"] == 10


def test_codes_are_given_only_when_there_were_none() -> None:
    visitor = Visitor()
    visitor.world.configuration.regenerate_recovery_codes()
    assert set_up_authenticator(visitor) == []
    assert visitor.ask(two_step.GET_RECOVERY_CODES).json()["activeCount"] == 10


def test_codes_are_not_given_where_the_service_does_not_give_them_at_set_up() -> None:
    visitor = Visitor()
    visitor.world.policy.recovery_codes_at_setup = False
    assert set_up_authenticator(visitor) == []
    assert visitor.ask(two_step.GET_RECOVERY_CODES).json() == {"activeCount": 0, "created": None}


@pytest.mark.parametrize(("steps", "answer"), [(-2, (400, 10)), (-1, 200), (0, 200), (1, 200), (2, (400, 10))])
def test_a_clock_may_be_one_step_off(steps: int, answer: object) -> None:
    visitor = Visitor("guarded")
    code = totp(visitor, AUTHENTICATOR_KEY, steps=steps)
    assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, visitor.challenge() | {"code": code})) == answer


def test_a_code_counts_once() -> None:
    visitor = Visitor("guarded")
    code = totp(visitor, AUTHENTICATOR_KEY)
    assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, visitor.challenge() | {"code": code})) == 200
    assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, visitor.challenge() | {"code": code})) == (400, 18)
    older = totp(visitor, AUTHENTICATOR_KEY, steps=-1)
    assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, visitor.challenge() | {"code": older})) == (400, 18)
    visitor.simulator.controls.advance(30)
    newer = totp(visitor, AUTHENTICATOR_KEY)
    assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, visitor.challenge() | {"code": newer})) == 200


def test_the_code_of_the_set_up_is_used_up_too() -> None:
    visitor = Visitor()
    finish = begin_authenticator(visitor)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_AUTHENTICATOR, finish)) == 200
    again = visitor.challenge() | {"code": finish["code"]}
    assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, again)) == (400, 18)


def test_a_wrong_code_leaves_the_set_up_open() -> None:
    visitor = Visitor()
    finish = begin_authenticator(visitor)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_AUTHENTICATOR, finish | {"code": "1"})) == (400, 10)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_AUTHENTICATOR, finish)) == 200


def test_a_set_up_expires() -> None:
    visitor = Visitor()
    answer = visitor.ask(two_step.ENABLE_AUTHENTICATOR).json()
    visitor.simulator.controls.advance(SETUP_TOKEN_LIFETIME_S)
    late = {"setupToken": answer["setupToken"], "code": totp(visitor, answer["manualEntryKey"])}
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_AUTHENTICATOR, late)) == (400, 12)


def test_an_unverified_address_is_not_enough() -> None:
    visitor = Visitor()
    visitor.world.account.email = EmailAddress(address="penguin@example.com", verified=False)
    assert pair(visitor.ask(two_step.ENABLE_AUTHENTICATOR)) == (400, 3)
    visitor.world.policy.authenticator_with_verified_phone = True
    assert pair(visitor.ask(two_step.ENABLE_AUTHENTICATOR)) == 200
    visitor.world.account.phone.verified = False
    assert pair(visitor.ask(two_step.ENABLE_AUTHENTICATOR)) == (400, 3)


def test_turning_it_off_deletes_the_security_keys() -> None:
    visitor = Visitor()
    set_up_authenticator(visitor)
    register_key(visitor, "blue")
    assert visitor.is_on("SecurityKey")
    assert pair(visitor.ask(two_step.DISABLE_AUTHENTICATOR)) == 200
    assert nicknames(visitor) == []
    assert not visitor.is_on("SecurityKey")
    assert "primaryMediaType" not in visitor.ask(two_step.GET_CONFIGURATION).json()


def test_a_second_one_is_refused_at_both_steps() -> None:
    visitor = Visitor()
    open_meanwhile = begin_authenticator(visitor)
    set_up_authenticator(visitor)
    assert pair(visitor.ask(two_step.ENABLE_AUTHENTICATOR)) == (403, 11)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_AUTHENTICATOR, open_meanwhile)) == (403, 11)
