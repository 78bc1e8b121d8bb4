"""The second account: all its own, and whoever takes the code decides which account is signed in to."""

import pytest

from desktop.contract import neighbours, two_step
from tests.simulator.visitor import Visitor, pair

PENGUIN, PUFFIN = "PracticePenguin", "PracticePuffin"


class Signing(Visitor):
    """Signs in by Quick sign-in, with nothing to begin with."""

    def __init__(self) -> None:
        super().__init__("guarded")
        self.cookie = None

    def begin(self) -> None:
        created = self.ask(neighbours.CREATE_QUICK_SIGN_IN).json()
        self.named = {"code": created["code"], "privateKey": created["privateKey"]}
        self.redemption = {"ctype": "AuthToken", "cvalue": created["code"], "password": created["privateKey"]}

    def approve_as(self, name: str) -> None:
        controls = self.simulator.controls
        controls.enter(self.named["code"], name)
        [prompt] = controls.prompts()
        assert prompt.account == name
        controls.approve(prompt.id)


def test_whoever_takes_the_code_is_signed_in_to_and_passes_a_step_of_their_own() -> None:
    visitor = Signing()
    visitor.begin()
    visitor.approve_as(PUFFIN)
    assert visitor.ask(neighbours.POLL_QUICK_SIGN_IN, visitor.named).json()["accountName"] == PUFFIN
    answer = visitor.ask(neighbours.LOG_IN, visitor.redemption).json()
    ticket = answer["twoStepVerificationData"]
    assert (answer["user"]["name"], ticket["mediaType"]) == (PUFFIN, "Email")
    puffin = answer["user"]["id"]
    challenge = {"challengeId": ticket["ticket"], "actionType": "Login"}
    query = {"userId": str(puffin), **challenge}
    assert visitor.ask(two_step.GET_METADATA, **query).json()["maskedUserEmail"] == "p*****@example.com"
    visitor.ask(two_step.SEND_EMAIL_CODE, challenge, user_id=puffin)
    [message] = visitor.simulator.controls.inbox()
    assert message.account == PUFFIN
    proof = visitor.ask(two_step.VERIFY_EMAIL, challenge | {"code": message.code}, user_id=puffin).json()
    finish = {"challengeId": ticket["ticket"]} | proof
    assert pair(visitor.ask(neighbours.FINISH_LOG_IN, finish, user_id=puffin)) == 200
    assert visitor.ask(neighbours.WHO_AM_I).json()["name"] == PUFFIN


def test_what_is_done_to_one_account_is_not_done_to_the_other() -> None:
    visitor = Visitor("fresh")
    penguins = visitor.cookie
    other = visitor.simulator.sign_in_to_other()
    visitor.cookie = other.cookie
    assert visitor.ask(two_step.GET_CONFIGURATION, user_id=other.user_id).json()["primaryMediaType"] == "Email"
    assert visitor.ask(neighbours.GET_PHONE).json()["phone"] is None
    assert pair(visitor.ask(two_step.GET_RECOVERY_CODES)) == (400, 2)
    assert pair(visitor.ask(neighbours.LOG_OUT)) == 200
    visitor.cookie = penguins
    assert visitor.ask(neighbours.WHO_AM_I).json()["name"] == PENGUIN
    assert not visitor.is_on("Email")


def test_the_second_device_knows_both_and_no_third() -> None:
    visitor = Signing()
    penguin, puffin = visitor.simulator.controls.accounts
    assert (penguin.name, puffin.name) == (PENGUIN, PUFFIN)
    assert penguin.password != puffin.password
    assert (len(penguin.recovery_codes), puffin.recovery_codes) == (10, ())
    visitor.begin()
    with pytest.raises(ValueError, match="nobody"):
        visitor.simulator.controls.enter(visitor.named["code"], "nobody")


def test_maintenance_is_everybodys() -> None:
    visitor = Visitor("maintenance")
    other = visitor.simulator.sign_in_to_other()
    visitor.cookie = other.cookie
    assert pair(visitor.ask(two_step.GET_RECOVERY_CODES, user_id=other.user_id)) == (503, 7)
