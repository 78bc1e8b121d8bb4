"""Generic challenges: hold a request up, let it through once it is solved, and only once."""

import base64
import json
from typing import Any

import httpx
import pytest

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.simulator.assumptions import CHALLENGE_LIFETIME_S, SPARED_S
from desktop.simulator.generic_challenges import ChallengeKind
from tests.simulator.visitor import Visitor, pair


def held_up(visitor: Visitor, endpoint: Endpoint) -> tuple[httpx.Response, dict[str, Any]]:
    """Meet a challenge; give the answer and the challenge's metadata."""
    held = visitor.ask(endpoint)
    assert pair(held) == (403, 0)
    assert held.json()["errors"][0]["message"] == "Challenge is required to authorize the request"
    return held, json.loads(base64.b64decode(held.headers["rblx-challenge-metadata"]))


def go_on(visitor: Visitor, challenge_id: str, kind: str, solution: dict[str, Any]) -> dict[str, Any]:
    """Hand in the solution of a stage; give the next stage."""
    body = {"challengeId": challenge_id, "challengeType": kind, "challengeMetadata": json.dumps(solution)}
    answer = visitor.ask(neighbours.CONTINUE_CHALLENGE, body)
    assert pair(answer) == 200
    stage: dict[str, Any] = answer.json()
    return stage


def solved(held: httpx.Response, redemption: dict[str, Any]) -> dict[str, str]:
    """Give the headers that the request is repeated with: the first id and kind, the last redemption."""
    return {
        "rblx-challenge-id": held.headers["rblx-challenge-id"],
        "rblx-challenge-type": held.headers["rblx-challenge-type"],
        "rblx-challenge-metadata": base64.b64encode(json.dumps(redemption).encode()).decode(),
    }


def reauthenticated(visitor: Visitor) -> tuple[httpx.Response, dict[str, Any]]:
    """Solve a reauthentication challenge; give its answer and its redemption."""
    held, metadata = held_up(visitor, two_step.ENABLE_AUTHENTICATOR)
    assert metadata == {
        "defaultType": "Password",
        "availableTypes": ["Password", "Otp_Email"],
        "defaultTypeMetadata": None,
    }
    password = {"password": visitor.simulator.controls.password, "type": "Password"}
    issued = visitor.ask(neighbours.REAUTHENTICATE, password).json()["token"]
    redemption = {"reauthenticationToken": issued}
    stage = go_on(visitor, held.headers["rblx-challenge-id"], "reauthentication", redemption)
    assert stage["challengeType"] == ""
    return held, redemption


def test_chef_then_two_step_then_through() -> None:
    visitor = Visitor("challenged")
    held, metadata = held_up(visitor, two_step.DISABLE_EMAIL)
    assert held.headers["rblx-challenge-type"] == "chef"
    stage = go_on(visitor, held.headers["rblx-challenge-id"], "chef", metadata)
    assert stage["challengeType"] == "twostepverification"
    asked = json.loads(stage["challengeMetadata"])
    assert asked["userId"] == str(visitor.own_id)
    assert asked["sharedParameters"]["genericChallengeId"] == held.headers["rblx-challenge-id"]
    challenge = {"challengeId": asked["challengeId"], "actionType": asked["actionType"]}
    visitor.ask(two_step.SEND_EMAIL_CODE, challenge)
    code = visitor.simulator.controls.inbox()[0].code
    proof = visitor.ask(two_step.VERIFY_EMAIL, challenge | {"code": code}).json()
    redemption = proof | {"rememberDevice": False} | challenge
    stage = go_on(visitor, asked["sharedParameters"]["genericChallengeId"], "twostepverification", redemption)
    assert stage["challengeType"] == ""
    visitor.headers = solved(held, redemption)
    assert pair(visitor.ask(two_step.DISABLE_EMAIL)) == 200
    assert not visitor.is_on("Email")


def test_the_password_solves_reauthentication() -> None:
    visitor = Visitor("challenged")
    held, redemption = reauthenticated(visitor)
    visitor.headers = solved(held, redemption)
    assert visitor.ask(two_step.ENABLE_AUTHENTICATOR).json()["setupToken"]


def test_a_solution_counts_once() -> None:
    visitor = Visitor("challenged")
    held, redemption = reauthenticated(visitor)
    visitor.headers = solved(held, redemption)
    visitor.ask(two_step.ENABLE_AUTHENTICATOR)
    again = visitor.ask(two_step.ENABLE_AUTHENTICATOR)
    assert pair(again) == (403, 0)
    assert again.json()["errors"][0]["message"] == "Challenge failed to authorize request"
    assert "rblx-challenge-id" not in again.headers


@pytest.mark.parametrize(
    "wrong",
    [
        {"rblx-challenge-id": "another"},
        {"rblx-challenge-type": "chef"},
        {"rblx-challenge-metadata": base64.b64encode(b"{}").decode()},
    ],
)
def test_a_solution_must_be_sent_as_it_was_asked_for(wrong: dict[str, str]) -> None:
    visitor = Visitor("challenged")
    held, redemption = reauthenticated(visitor)
    visitor.headers = solved(held, redemption) | wrong
    refused = visitor.ask(two_step.ENABLE_AUTHENTICATOR)
    assert refused.json()["errors"][0]["message"] == "Challenge failed to authorize request"


def test_a_solution_is_for_the_operation_that_was_held_up() -> None:
    visitor = Visitor("challenged")
    held, redemption = reauthenticated(visitor)
    visitor.headers = solved(held, redemption)
    assert pair(visitor.ask(two_step.ENABLE_EMAIL)) == (403, 0)


def test_a_solution_that_was_never_handed_in_is_none() -> None:
    visitor = Visitor("challenged")
    held, _ = held_up(visitor, two_step.ENABLE_AUTHENTICATOR)
    visitor.headers = solved(held, {})
    assert pair(visitor.ask(two_step.ENABLE_AUTHENTICATOR)) == (403, 0)


def test_what_was_held_up_while_another_challenge_was_passed_goes_through_once() -> None:
    visitor, other_device = Visitor("challenged"), Visitor("challenged")
    other_device.simulator = visitor.simulator
    other_device.cookie = visitor.world.sessions.open().cookie
    held_up(visitor, two_step.ENABLE_EMAIL)
    held_up(other_device, two_step.ENABLE_EMAIL)
    reauthenticated(visitor)
    assert pair(other_device.ask(two_step.ENABLE_EMAIL)) == (403, 0)
    assert pair(visitor.ask(two_step.ENABLE_SMS)) == (403, 0)
    assert pair(visitor.ask(two_step.ENABLE_EMAIL)) == 200
    assert pair(visitor.ask(two_step.ENABLE_EMAIL)) == (403, 0)


def test_what_comes_back_late_is_held_up_again() -> None:
    visitor = Visitor("challenged")
    held_up(visitor, two_step.ENABLE_EMAIL)
    reauthenticated(visitor)
    visitor.simulator.controls.advance(SPARED_S)
    held_up(visitor, two_step.ENABLE_EMAIL)


def test_a_challenge_expires() -> None:
    visitor = Visitor("challenged")
    held, redemption = reauthenticated(visitor)
    visitor.headers = solved(held, redemption)
    visitor.simulator.controls.advance(CHALLENGE_LIFETIME_S)
    assert pair(visitor.ask(two_step.ENABLE_AUTHENTICATOR)) == (403, 0)


@pytest.mark.parametrize(
    "solution",
    [{"reauthenticationToken": "canary-made-up"}, {}, [], "text"],
)
def test_a_wrong_solution_does_not_lead_on(solution: object) -> None:
    visitor = Visitor("challenged")
    held, _ = held_up(visitor, two_step.ENABLE_AUTHENTICATOR)
    body = {
        "challengeId": held.headers["rblx-challenge-id"],
        "challengeType": "reauthentication",
        "challengeMetadata": json.dumps(solution),
    }
    assert pair(visitor.ask(neighbours.CONTINUE_CHALLENGE, body)) == (400, 0)
    assert pair(visitor.ask(neighbours.CONTINUE_CHALLENGE, body | {"challengeType": "chef"})) == (400, 0)
    assert pair(visitor.ask(neighbours.CONTINUE_CHALLENGE, body | {"challengeMetadata": "{"})) == (400, 0)


@pytest.mark.parametrize("kind", [ChallengeKind.CAPTCHA, ChallengeKind.DENIED, ChallengeKind.DEVICE_INTEGRITY])
def test_what_only_a_browser_solves_is_never_solved_here(kind: ChallengeKind) -> None:
    visitor = Visitor()
    visitor.world.generic_challenges.guarded[two_step.ENABLE_EMAIL] = (kind,)
    held, metadata = held_up(visitor, two_step.ENABLE_EMAIL)
    body = {
        "challengeId": held.headers["rblx-challenge-id"],
        "challengeType": kind,
        "challengeMetadata": json.dumps(metadata),
    }
    assert pair(visitor.ask(neighbours.CONTINUE_CHALLENGE, body)) == (400, 0)


def test_reauthentication_refuses_in_its_own_codes() -> None:
    visitor = Visitor()
    wrong = {"password": "canary-wrong"}
    assert pair(visitor.ask(neighbours.REAUTHENTICATE, wrong)) == (400, 3)
    assert pair(visitor.ask(neighbours.REAUTHENTICATE, {"type": "Otp_Email", "sessionId": "none"})) == (400, 4)
    assert pair(visitor.ask(neighbours.REAUTHENTICATE, {"type": "Passkey"})) == (400, 4)
    assert pair(visitor.ask(neighbours.REAUTHENTICATE, {"type": "Fingerprint"})) == (400, 0)


def test_what_the_owner_is_told_of_a_two_step_challenge() -> None:
    visitor = Visitor("every_way")
    held, metadata = held_up(visitor, two_step.REGENERATE_RECOVERY_CODES)
    asked = json.loads(go_on(visitor, held.headers["rblx-challenge-id"], "chef", metadata)["challengeMetadata"])
    assert asked["shouldShowRememberDeviceCheckbox"] is True
    rules = {
        rule["method"]: rule["bypassable"] for rule in asked["sharedParameters"]["delayParameters"]["eligibleMethods"]
    }
    assert rules == {"Password": False, "SecurityKey": True}


def test_the_password_is_a_way_for_the_challenged_alone() -> None:
    visitor = Visitor("every_way")
    challenge = visitor.challenge()
    told = visitor.ask(two_step.GET_CONFIGURATION, **challenge).json()["methods"]
    assert {"mediaType": "Password", "enabled": True} in told
    assert not any(
        method["mediaType"] == "Password" for method in visitor.ask(two_step.GET_CONFIGURATION).json()["methods"]
    )


def test_passkeys_are_not_named() -> None:
    visitor = Visitor("every_way")
    options = json.loads(visitor.ask(two_step.START_PASSKEY, visitor.challenge()).json()["authenticationOptions"])
    assert "allowCredentials" not in options["publicKey"]
    named = json.loads(visitor.ask(two_step.START_SECURITY_KEY, visitor.challenge()).json()["authenticationOptions"])
    assert len(named["publicKey"]["allowCredentials"]) == 2
