"""What is sent and read about methods, keys and codes of the own account, told by example."""

from datetime import UTC, datetime

import pytest

from desktop.model.account import RecoveryCodesStatus
from desktop.model.authenticator import RecoveryCodes
from desktop.model.errors import Unreadable
from desktop.model.secret import Secret
from desktop.model.security_keys import Registration, SecurityKeyCredential
from tests.api.examples import CHALLENGE, PASSWORD, SETUP, WIRE_INTENT, ask, gives, intending, sent


def test_what_is_said_when_there_is_nothing_to_say() -> None:
    """The website sends null for an intent here, and leaves the other fields out."""
    codes = {"recoveryCodes": ["canary-1"]}
    setup = {"setupToken": "canary", "manualEntryKey": "canary"}
    registration = {"creationOptions": "{}", "sessionId": "canary"}
    assert sent(lambda client: client.configuration.enable_email()) == {"secureAuthenticationIntent": None}
    assert sent(lambda client: client.configuration.enable_sms()) == {"secureAuthenticationIntent": None}
    assert sent(lambda client: client.configuration.enable_authenticator(), setup) == {}
    assert sent(lambda client: client.security_keys.enable(), registration) == {}
    assert sent(lambda client: client.configuration.disable_authenticator()) == {}
    assert sent(lambda client: client.configuration.disable_email()) == {}
    assert sent(lambda client: client.configuration.disable_sms()) == {}
    assert sent(lambda client: client.recovery_codes.clear()) == {}
    assert sent(lambda client: client.recovery_codes.regenerate(), codes) == {}
    assert sent(lambda client: client.security_keys.list()) == {}
    assert sent(lambda client: client.configuration.enable_verify_authenticator(SETUP, Secret("canary-1"))) == {
        "setupToken": "canary-setup",
        "code": "canary-1",
        "secureAuthenticationIntent": None,
    }


def test_what_is_given_is_sent() -> None:
    assert sent(lambda client: intending(client).configuration.enable_sms(password=PASSWORD)) == {
        "password": "canary-password",
        "secureAuthenticationIntent": WIRE_INTENT,
    }
    token = Secret("canary-token")
    assert sent(lambda client: client.configuration.disable_email(password=PASSWORD, reauthentication=token)) == {
        "password": "canary-password",
        "reauthenticationToken": "canary-token",
    }
    assert sent(lambda client: client.recovery_codes.clear(password=PASSWORD)) == {"password": "canary-password"}


def test_setting_up_an_authenticator() -> None:
    answer = {"setupToken": "canary-setup", "manualEntryKey": "canary-key", "qrCodeImageUrl": "https://example"}
    assert gives(lambda client: client.configuration.enable_authenticator(), answer) == SETUP


@pytest.mark.parametrize("answer", [{}, {"setupToken": "canary"}, {"setupToken": "", "manualEntryKey": "canary"}])
def test_half_a_set_up_is_none(answer: object) -> None:
    with pytest.raises(Unreadable) as raised:
        ask(lambda client: client.configuration.enable_authenticator(), answer)
    assert not raised.value.may_have_changed


@pytest.mark.parametrize(
    ("answer", "codes"),
    [({}, ()), ({"recoveryCodes": None}, ()), ({"recoveryCodes": ["canary-1", "canary-2"]}, ("canary-1", "canary-2"))],
)
def test_codes_may_come_with_the_authenticator(answer: object, codes: tuple[str, ...]) -> None:
    read = gives(lambda client: client.configuration.enable_verify_authenticator(SETUP, Secret("canary")), answer)
    assert read == RecoveryCodes(codes=tuple(map(Secret, codes)))


def test_asking_about_a_challenge() -> None:
    _, request = ask(lambda client: client.metadata.get(CHALLENGE))
    assert dict(request.url.params) == {"userId": "7", "challengeId": "c-1", "actionType": "Login"}
    _, request = ask(lambda client: client.configuration.get(CHALLENGE))
    assert request.url.path == "/v1/users/7/configuration"
    assert dict(request.url.params) == {"challengeId": "c-1", "actionType": "Login"}


def test_recovery_codes() -> None:
    counted = {"activeCount": 4, "created": "2026-01-02T03:04:05Z"}
    assert gives(lambda client: client.recovery_codes.status(), counted) == RecoveryCodesStatus(
        active=4,
        created=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    )
    nothing = RecoveryCodesStatus(active=0, created=None)
    assert gives(lambda client: client.recovery_codes.status(), {"activeCount": 0, "created": None}) == nothing
    made = gives(lambda client: client.recovery_codes.regenerate(), {"recoveryCodes": ["canary-1"]})
    assert made == RecoveryCodes(codes=(Secret("canary-1"),))


def test_listing_security_keys() -> None:
    answer = {"credentials": [{"nickname": "blue"}, {"nickname": "red", "credentialID": "id-2"}, {}]}
    assert gives(lambda client: client.security_keys.list(), answer) == (
        SecurityKeyCredential(nickname="blue", credential_id=None),
        SecurityKeyCredential(nickname="red", credential_id="id-2"),
        SecurityKeyCredential(nickname="", credential_id=None),
    )
    assert gives(lambda client: client.security_keys.list(), {"credentials": None}) == ()


def test_adding_and_taking_away_security_keys() -> None:
    registration = Registration(options='{"publicKey":{}}', session_id=Secret("canary-session"))
    answer = {"creationOptions": '{"publicKey":{}}', "sessionId": "canary-session"}
    assert gives(lambda client: client.security_keys.enable(), answer) == registration
    assert sent(lambda client: client.security_keys.enable_verify(registration, "blue", '{"id":"1"}')) == {
        "sessionId": "canary-session",
        "credentialNickname": "blue",
        "attestationResponse": '{"id":"1"}',
    }
    keys = [
        SecurityKeyCredential(nickname="blue", credential_id=None),
        SecurityKeyCredential(nickname="red", credential_id="id-2"),
    ]
    assert sent(lambda client: client.security_keys.disable(keys)) == {"credentialNicknames": ["blue", "id-2"]}
