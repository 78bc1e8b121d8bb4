"""Two-step challenges by code, password and other device: passed once, redeemed once."""

import pytest

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.simulator.assumptions import CHALLENGE_LIFETIME_S, CODE_LIFETIME_S, DIALOG_LIFETIME_S
from desktop.simulator.media import ActionType
from tests.simulator.visitor import Visitor, pair

BY_MESSAGE = [
    (two_step.SEND_EMAIL_CODE, two_step.VERIFY_EMAIL, "email"),
    (two_step.SEND_SMS_CODE, two_step.VERIFY_SMS, "sms"),
]


def messaging_visitor() -> Visitor:
    visitor = Visitor("email_only")
    visitor.world.configuration.turn_on_sms()
    visitor.cookie = None
    return visitor


@pytest.mark.parametrize(("send", "verify", "channel"), BY_MESSAGE)
def test_a_sent_code_passes_without_a_session(send: Endpoint, verify: Endpoint, channel: str) -> None:
    visitor = messaging_visitor()
    challenge = visitor.challenge()
    assert pair(visitor.ask(send, challenge)) == 200
    [message] = visitor.simulator.controls.inbox()
    assert message.channel == channel
    assert message.code in message.text
    assert message.to.count("*") >= 3
    answer = visitor.ask(verify, challenge | {"code": message.code})
    assert answer.json()["verificationToken"]


@pytest.mark.parametrize(("send", "verify", "channel"), BY_MESSAGE)
def test_only_the_latest_code_counts(send: Endpoint, verify: Endpoint, channel: str) -> None:
    visitor = messaging_visitor()
    challenge = visitor.challenge()
    visitor.ask(send, challenge)
    visitor.ask(send, challenge)
    latest, first = visitor.simulator.controls.inbox()
    assert latest.code != first.code
    assert pair(visitor.ask(verify, challenge | {"code": first.code})) == (400, 10)
    assert pair(visitor.ask(verify, challenge | {"code": latest.code})) == 200


@pytest.mark.parametrize(("send", "verify", "channel"), BY_MESSAGE)
def test_a_sent_code_expires(send: Endpoint, verify: Endpoint, channel: str) -> None:
    visitor = messaging_visitor()
    visitor.ask(send, visitor.challenge())
    challenge = visitor.challenge()
    visitor.ask(send, challenge)
    code = visitor.simulator.controls.inbox()[0].code
    visitor.world.challenges._known[challenge["challengeId"]].expires += CODE_LIFETIME_S
    visitor.simulator.controls.advance(CODE_LIFETIME_S)
    assert pair(visitor.ask(verify, challenge | {"code": code})) == (400, 10)


def test_a_code_belongs_to_its_challenge() -> None:
    visitor = messaging_visitor()
    visitor.ask(two_step.SEND_EMAIL_CODE, visitor.challenge())
    code = visitor.simulator.controls.inbox()[0].code
    assert pair(visitor.ask(two_step.VERIFY_EMAIL, visitor.challenge() | {"code": code})) == (400, 10)


def test_nothing_is_sent_by_a_method_that_is_off() -> None:
    visitor = Visitor()
    assert pair(visitor.ask(two_step.SEND_EMAIL_CODE, visitor.challenge())) == (400, 1)
    assert visitor.simulator.controls.inbox() == ()


def test_a_recovery_code_is_burnt_and_may_be_typed_carelessly() -> None:
    visitor = Visitor()
    code = visitor.world.configuration.regenerate_recovery_codes()[0]
    careless = f" {code.replace(' ', '').upper()} "
    assert pair(visitor.ask(two_step.VERIFY_RECOVERY_CODE, visitor.challenge() | {"code": careless})) == 200
    assert pair(visitor.ask(two_step.VERIFY_RECOVERY_CODE, visitor.challenge() | {"code": code})) == (400, 10)
    assert visitor.ask(two_step.GET_RECOVERY_CODES).json()["activeCount"] == 9


def test_regenerating_voids_the_old_codes() -> None:
    visitor = Visitor()
    old = visitor.world.configuration.regenerate_recovery_codes()[0]
    right = {"password": visitor.simulator.controls.password}
    new = visitor.ask(two_step.REGENERATE_RECOVERY_CODES, right).json()["recoveryCodes"]
    assert pair(visitor.ask(two_step.VERIFY_RECOVERY_CODE, visitor.challenge() | {"code": old})) == (400, 10)
    assert pair(visitor.ask(two_step.VERIFY_RECOVERY_CODE, visitor.challenge() | {"code": new[0]})) == 200
    visitor.ask(two_step.CLEAR_RECOVERY_CODES, right)
    assert pair(visitor.ask(two_step.VERIFY_RECOVERY_CODE, visitor.challenge() | {"code": new[1]})) == (400, 10)
    assert visitor.ask(two_step.GET_RECOVERY_CODES).json() == {"activeCount": 0, "created": None}


def test_a_challenge_is_passed_once() -> None:
    visitor = Visitor()
    right = visitor.challenge() | {"code": visitor.simulator.controls.password}
    assert pair(visitor.ask(two_step.VERIFY_PASSWORD, right)) == 200
    assert pair(visitor.ask(two_step.VERIFY_PASSWORD, right)) == (400, 1)


def test_a_challenge_is_for_one_action_and_expires() -> None:
    visitor = Visitor()
    right = visitor.challenge() | {"code": visitor.simulator.controls.password}
    assert pair(visitor.ask(two_step.VERIFY_PASSWORD, right | {"actionType": "Login"})) == (400, 1)
    visitor.simulator.controls.advance(CHALLENGE_LIFETIME_S)
    assert pair(visitor.ask(two_step.VERIFY_PASSWORD, right)) == (400, 1)


@pytest.mark.parametrize("action", [7, "Generic"])
def test_an_action_is_named_or_numbered(action: int | str) -> None:
    visitor = Visitor()
    right = visitor.challenge() | {"code": visitor.simulator.controls.password, "actionType": action}
    assert pair(visitor.ask(two_step.VERIFY_PASSWORD, right)) == 200


@pytest.mark.parametrize("action", [9, -1, "generic", "7", True, 7.5, None])
def test_an_unknown_action_is_not_understood(action: object) -> None:
    visitor = Visitor()
    right = visitor.challenge() | {"code": visitor.simulator.controls.password, "actionType": action}
    assert pair(visitor.ask(two_step.VERIFY_PASSWORD, right)) == (400, 0)


def test_whoever_is_challenged_sees_the_methods() -> None:
    visitor = Visitor("guarded")
    challenge = visitor.challenge(ActionType.LOGIN)
    visitor.cookie = None
    answer = visitor.ask(two_step.GET_CONFIGURATION, challengeId=challenge["challengeId"], actionType=1)
    assert answer.json()["primaryMediaType"] == "Authenticator"
    assert pair(visitor.ask(two_step.GET_CONFIGURATION)) == (403, 2)


def test_another_device_approves() -> None:
    visitor = Visitor("email_only")
    challenge = visitor.challenge()
    assert pair(visitor.ask(two_step.VERIFY_CROSS_DEVICE, challenge)) == (400, 0)
    assert pair(visitor.ask(two_step.RETRY_CROSS_DEVICE, challenge)) == 200
    assert visitor.ask(two_step.VERIFY_CROSS_DEVICE, challenge).json() == {}
    [prompt] = visitor.simulator.controls.prompts()
    assert (prompt.kind, prompt.detail) == ("cross_device", "Generic")
    visitor.simulator.controls.approve(prompt.id)
    assert visitor.simulator.controls.prompts() == ()
    assert visitor.ask(two_step.VERIFY_CROSS_DEVICE, challenge).json()["verificationToken"]
    assert pair(visitor.ask(two_step.VERIFY_CROSS_DEVICE, challenge)) == (400, 1)


def test_another_device_denies_for_good() -> None:
    visitor = Visitor("email_only")
    challenge = visitor.challenge()
    visitor.ask(two_step.RETRY_CROSS_DEVICE, challenge)
    visitor.simulator.controls.deny(challenge["challengeId"])
    for endpoint in (two_step.VERIFY_CROSS_DEVICE, two_step.RETRY_CROSS_DEVICE, two_step.RETRACT_CROSS_DEVICE):
        assert pair(visitor.ask(endpoint, challenge)) == (403, 19)


def test_nobody_answers_in_time_and_a_retry_asks_again() -> None:
    visitor = Visitor("email_only")
    challenge = visitor.challenge()
    visitor.ask(two_step.RETRY_CROSS_DEVICE, challenge)
    visitor.simulator.controls.advance(DIALOG_LIFETIME_S)
    assert visitor.simulator.controls.prompts() == ()
    assert pair(visitor.ask(two_step.VERIFY_CROSS_DEVICE, challenge)) == (400, 20)
    visitor.ask(two_step.RETRY_CROSS_DEVICE, challenge)
    assert visitor.ask(two_step.VERIFY_CROSS_DEVICE, challenge).json() == {}


def test_a_retracted_dialog_is_gone_from_the_other_device_but_still_pending() -> None:
    visitor = Visitor("email_only")
    challenge = visitor.challenge()
    visitor.ask(two_step.RETRY_CROSS_DEVICE, challenge)
    assert pair(visitor.ask(two_step.RETRACT_CROSS_DEVICE, challenge)) == 200
    assert visitor.simulator.controls.prompts() == ()
    assert visitor.ask(two_step.VERIFY_CROSS_DEVICE, challenge).json() == {}
    with pytest.raises(KeyError):
        visitor.simulator.controls.approve(challenge["challengeId"])
