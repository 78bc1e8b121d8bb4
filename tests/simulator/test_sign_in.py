"""Quick sign-in, with and without a two-step challenge after it."""

from datetime import datetime
from typing import Any

import pytest

from desktop.contract import neighbours, two_step
from desktop.simulator.assumptions import QUICK_SIGN_IN_LIFETIME_S
from desktop.simulator.generic_challenges import ChallengeKind
from tests.simulator.visitor import STRANGER, Visitor, pair


def begun(persona: str) -> tuple[Visitor, dict[str, Any]]:
    visitor = Visitor(persona)
    visitor.cookie = None
    return visitor, visitor.ask(neighbours.CREATE_QUICK_SIGN_IN).json()


def status(visitor: Visitor, attempt: dict[str, Any]) -> Any:
    answer = visitor.ask(neighbours.POLL_QUICK_SIGN_IN, named(attempt))
    return answer.json()["status"] if answer.status_code == 200 else answer.json()


def named(attempt: dict[str, Any]) -> dict[str, Any]:
    return {"code": attempt["code"], "privateKey": attempt["privateKey"]}


def redemption(attempt: dict[str, Any]) -> dict[str, Any]:
    return {"ctype": "AuthToken", "cvalue": attempt["code"], "password": attempt["privateKey"]}


def test_an_attempt_as_it_begins() -> None:
    visitor, attempt = begun("signed_out")
    assert visitor.ask(neighbours.GET_QUICK_SIGN_IN).json() == {"IsLoginCodeButtonDisplayed": True}
    assert len(attempt["code"]) == 6
    assert attempt["status"] == "Created"
    assert datetime.fromisoformat(attempt["expirationTime"]).tzinfo is None
    assert status(visitor, attempt) == "Created"


def test_linked_then_approved_then_signed_in() -> None:
    visitor, attempt = begun("signed_out")
    controls = visitor.simulator.controls
    assert controls.sign_in_codes() == (attempt["code"],)
    controls.enter(attempt["code"])
    assert controls.sign_in_codes() == ()
    [prompt] = controls.prompts()
    assert (prompt.kind, prompt.detail) == ("quick_sign_in", attempt["code"])
    polled = visitor.ask(neighbours.POLL_QUICK_SIGN_IN, named(attempt)).json()
    assert polled == {"status": "UserLinked", "accountName": "PracticePenguin"}
    controls.approve(prompt.id)
    assert status(visitor, attempt) == "Validated"
    answer = visitor.ask(neighbours.LOG_IN, redemption(attempt)).json()
    assert answer["user"] == {"id": visitor.own_id, "name": "PracticePenguin", "displayName": "Practice Penguin"}
    assert answer["twoStepVerificationData"] is None
    assert visitor.ask(neighbours.WHO_AM_I).json()["id"] == visitor.own_id


def test_two_step_verification_stands_before_the_session() -> None:
    visitor, attempt = begun("email_only")
    visitor.simulator.controls.approve(attempt["code"])
    answer = visitor.ask(neighbours.LOG_IN, redemption(attempt))
    assert "set-cookie" not in answer.headers
    ticket = answer.json()["twoStepVerificationData"]
    assert ticket["mediaType"] == "Email"
    challenge = {"challengeId": ticket["ticket"], "actionType": "Login"}
    visitor.ask(two_step.SEND_EMAIL_CODE, challenge)
    code = visitor.simulator.controls.inbox()[0].code
    proof = visitor.ask(two_step.VERIFY_EMAIL, challenge | {"code": code}).json()
    finish = {"challengeId": ticket["ticket"], "rememberDevice": True, "secureAuthenticationIntent": None} | proof
    assert pair(visitor.ask(neighbours.FINISH_LOG_IN, finish, user_id=STRANGER)) == (400, 0)
    assert pair(visitor.ask(neighbours.FINISH_LOG_IN, finish)) == 200
    assert pair(visitor.ask(neighbours.WHO_AM_I)) == 200
    assert pair(visitor.ask(neighbours.FINISH_LOG_IN, finish)) == (400, 0)


def test_denied() -> None:
    visitor, attempt = begun("signed_out")
    visitor.simulator.controls.deny(attempt["code"])
    assert status(visitor, attempt) == "Cancelled"
    assert visitor.ask(neighbours.LOG_IN, redemption(attempt)).json() == "CodeInvalid"


def test_cancelled_by_the_device_itself() -> None:
    visitor, attempt = begun("signed_out")
    assert pair(visitor.ask(neighbours.CANCEL_QUICK_SIGN_IN, {"code": attempt["code"]})) == 200
    assert visitor.simulator.controls.sign_in_codes() == ()
    assert status(visitor, attempt) == "Cancelled"
    again = visitor.ask(neighbours.CANCEL_QUICK_SIGN_IN, {"code": attempt["code"]})
    assert (again.status_code, again.json()) == (400, "CodeInvalid")


def test_expired_is_a_bare_string() -> None:
    visitor, attempt = begun("signed_out")
    visitor.simulator.controls.advance(QUICK_SIGN_IN_LIFETIME_S)
    answer = visitor.ask(neighbours.POLL_QUICK_SIGN_IN, named(attempt))
    assert (answer.status_code, answer.text) == (400, '"CodeInvalid"')
    assert visitor.simulator.controls.sign_in_codes() == ()


def test_the_code_without_its_private_key_is_worth_nothing() -> None:
    visitor, attempt = begun("signed_out")
    visitor.simulator.controls.approve(attempt["code"])
    stolen = attempt | {"privateKey": "canary-guess"}
    assert status(visitor, stolen) == "CodeInvalid"
    assert visitor.ask(neighbours.LOG_IN, redemption(stolen)).json() == "CodeInvalid"
    assert visitor.ask(neighbours.LOG_IN, redemption(attempt)).status_code == 200
    assert visitor.ask(neighbours.LOG_IN, redemption(attempt)).json() == "CodeInvalid"


@pytest.mark.parametrize("kind", [ChallengeKind.CAPTCHA, ChallengeKind.BLOCK_SESSION])
def test_signing_in_can_be_held_up_by_what_only_a_browser_solves(kind: ChallengeKind) -> None:
    visitor, attempt = begun("signed_out")
    visitor.world.generic_challenges.guarded[neighbours.LOG_IN] = (kind,)
    visitor.simulator.controls.approve(attempt["code"])
    held = visitor.ask(neighbours.LOG_IN, redemption(attempt))
    assert pair(held) == (403, 0)
    assert held.headers["rblx-challenge-type"] == kind


def test_another_kind_of_sign_in_is_not_served() -> None:
    visitor = Visitor("signed_out")
    guess = {"ctype": "Username", "cvalue": "PracticePenguin", "password": "canary-password"}
    assert pair(visitor.ask(neighbours.LOG_IN, guess)) == (400, 0)
