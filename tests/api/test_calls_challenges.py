"""What is sent and read while a challenge is solved, told by example."""

import json
from typing import Any

import httpx
import pytest

from desktop.api.client import Client
from desktop.model.challenges import GenericChallenge, Proof
from desktop.model.errors import Unreadable
from desktop.model.intent import ServerNonce
from desktop.model.secret import Secret
from desktop.model.security_keys import Assertion
from tests.api.examples import CHALLENGE, PASSWORD, ask, gives
from tests.api.service import Service


@pytest.mark.parametrize(
    "verify",
    [
        lambda client: client.challenges.verify_authenticator(CHALLENGE, Secret("canary-1")),
        lambda client: client.challenges.verify_email(CHALLENGE, Secret("canary-1")),
        lambda client: client.challenges.verify_sms(CHALLENGE, Secret("canary-1")),
        lambda client: client.challenges.verify_recovery_code(CHALLENGE, Secret("canary-1")),
        lambda client: client.challenges.verify_password(CHALLENGE, Secret("canary-1")),
        lambda client: client.challenges.finish_security_key(CHALLENGE, "canary-1"),
        lambda client: client.challenges.finish_passkey(CHALLENGE, "canary-1"),
    ],
)
def test_answering_a_challenge(verify: Any) -> None:
    result, request = ask(verify, {"verificationToken": "canary-token"})
    assert result == Secret("canary-token")
    assert json.loads(request.content) == {"challengeId": "c-1", "actionType": "Login", "code": "canary-1"}
    for answer in ({}, {"verificationToken": None}, {"verificationToken": ""}):
        with pytest.raises(Unreadable):
            ask(verify, answer)


@pytest.mark.parametrize("start", ["start_security_key", "start_passkey"])
def test_starting_a_ceremony(start: str) -> None:
    def call(client: Client) -> Any:
        return getattr(client.challenges, start)(CHALLENGE)

    assert gives(call, {"authenticationOptions": "{}"}) == Assertion(options="{}", session_id=Secret(""))
    answer = {"authenticationOptions": "{}", "sessionId": "canary"}
    assert gives(call, answer) == Assertion(options="{}", session_id=Secret("canary"))


@pytest.mark.parametrize(
    ("answer", "token"),
    [
        ({}, None),
        ({"verificationToken": None}, None),
        ({"verificationToken": ""}, None),
        ({"verificationToken": "canary"}, Secret("canary")),
    ],
)
def test_waiting_for_another_device(answer: object, token: Secret[str] | None) -> None:
    assert gives(lambda client: client.challenges.verify_cross_device(CHALLENGE), answer) == token


def test_assurance() -> None:
    assert gives(lambda client: client.assurance.server_nonce(), "nonce-1") == ServerNonce(nonce="nonce-1")
    token = gives(lambda client: client.assurance.reauthenticate(Proof.PASSWORD, PASSWORD), {"token": "canary-token"})
    assert token == Secret("canary-token")
    result, request = ask(
        lambda client: client.assurance.continue_challenge("c-1", "twostepverification", Secret('{"a":1}')),
        {"challengeId": "c-2", "challengeType": "chef", "challengeMetadata": '{"b":2}'},
    )
    assert result == GenericChallenge(challenge_id="c-2", kind="chef", metadata={"b": 2})
    assert json.loads(request.content) == {
        "challengeId": "c-1",
        "challengeType": "twostepverification",
        "challengeMetadata": '{"a":1}',
    }


def test_a_code_by_email_reauthenticates_too() -> None:
    session, request = ask(lambda client: client.assurance.send_one_time_code(), {"otpSessionToken": "canary-session"})
    assert json.loads(request.content) == {"contactType": "Email", "messageVariant": "Default", "origin": "Reauth"}
    assert session == Secret("canary-session")
    _, request = ask(lambda client: client.assurance.validate_one_time_code(session, Secret("canary-code")), {})
    assert json.loads(request.content) == {
        "contactType": "Email",
        "origin": "Reauth",
        "otpSessionToken": "canary-session",
        "passCode": "canary-code",
    }
    token = {"token": "canary-token"}
    _, request = ask(lambda client: client.assurance.reauthenticate(Proof.EMAIL_CODE, session=session), token)
    assert json.loads(request.content) == {"sessionId": "canary-session", "type": "Otp_Email"}


def test_a_passkey_reauthenticates_too() -> None:
    _, request = ask(
        lambda client: client.assurance.reauthenticate(
            Proof.PASSKEY, Secret("{canary}"), session=Secret("canary-session")
        ),
        {"token": "canary-token"},
    )
    assert json.loads(request.content) == {
        "password": "{canary}",
        "sessionId": "canary-session",
        "type": "Passkey",
    }


@pytest.mark.parametrize("done", [{"challengeType": ""}, {"challengeType": None}, {}])
def test_all_stages_are_passed(done: object) -> None:
    assert gives(lambda client: client.assurance.continue_challenge("c", "chef", Secret("{}")), done) is None


@pytest.mark.parametrize("metadata", ["", "text", "[]", None])
def test_a_stage_whose_metadata_cannot_be_read_is_still_a_stage(metadata: object) -> None:
    answer = {"challengeType": "chef", "challengeMetadata": metadata}
    stage = gives(lambda client: client.assurance.continue_challenge("c-1", "chef", Secret("{}")), answer)
    assert stage == GenericChallenge(challenge_id="c-1", kind="chef", metadata={})


def test_nobody_has_no_account_of_their_own() -> None:
    client = Client(Service(lambda _: httpx.Response(200)).session)
    for call in (client.recovery_codes.status, client.configuration.get, client.account.headshot):
        with pytest.raises(LookupError):
            call().send(None)
