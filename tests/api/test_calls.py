"""What each noun sends and gives, told by example."""

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from desktop.api.client import Client
from desktop.model.account import Account, EmailAddress, PhoneNumber, RecoveryCodesStatus
from desktop.model.authenticator import AuthenticatorSetup, RecoveryCodes
from desktop.model.challenges import ActionType, ContinuedChallenge, TwoStepChallenge
from desktop.model.errors import ForbiddenHost, Refused, Unreadable
from desktop.model.intent import SecureAuthenticationIntent
from desktop.model.secret import Secret
from desktop.model.security_keys import Assertion, Registration, SecurityKeyCredential
from desktop.model.sign_in import QuickSignIn, QuickSignInProgress, QuickSignInStatus, SignIn
from tests.api.service import USER_ID, Service

CHALLENGE = TwoStepChallenge(user_id=7, challenge_id="c-1", action_type=ActionType.LOGIN)
PASSWORD = Secret("canary-password")
INTENT = SecureAuthenticationIntent(
    client_public_key="key",
    client_epoch_timestamp=1_700_000_000,
    server_nonce="nonce",
    signature="signature",
)
WIRE_INTENT = {
    "clientPublicKey": "key",
    "clientEpochTimestamp": 1_700_000_000,
    "serverNonce": "nonce",
    "saiSignature": "signature",
}
SETUP = AuthenticatorSetup(setup_token=Secret("canary-setup"), manual_entry_key=Secret("canary-key"))
QUICK = QuickSignIn(
    code="ABC123",
    private_key=Secret("canary-private"),
    status=QuickSignInStatus.CREATED,
    expires=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
)


def ask(call: Any, content: object = None) -> tuple[Any, httpx.Request]:
    """Make one call that is answered with ``content``; give its result and what was sent."""
    service = Service(lambda _: httpx.Response(200, content=json.dumps({} if content is None else content)))
    (result,) = service.run(call)
    (request,) = service.requests
    return result, request


def sent(call: Any, content: object = None) -> Any:
    return json.loads(ask(call, content)[1].content)


def gives(call: Any, content: object) -> Any:
    return ask(call, content)[0]


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
    assert sent(lambda client: client.configuration.enable_sms(password=PASSWORD, intent=INTENT)) == {
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


def test_who_it_is() -> None:
    penguin = Account(user_id=USER_ID, name="penguin", display_name="Penguin")
    answer = {"id": USER_ID, "name": "penguin", "displayName": "Penguin"}
    assert gives(lambda client: client.account.who_am_i(), answer) == penguin
    nameless = Account(user_id=1, name="penguin", display_name="penguin")
    assert gives(lambda client: client.account.who_am_i(), {"id": 1, "name": "penguin"}) == nameless


def test_email_and_phone_are_masked_on_the_way_in() -> None:
    email = gives(lambda client: client.account.email(), {"emailAddress": "penguin@example.com", "verified": True})
    assert email == EmailAddress(masked="p•••@example.com", verified=True)
    assert gives(lambda client: client.account.email(), {}) == EmailAddress(masked=None, verified=False)
    phone = gives(lambda client: client.account.phone(), {"phone": "5550123442", "isVerified": True})
    assert phone == PhoneNumber(masked="•••42", verified=True)
    assert gives(lambda client: client.account.phone(), {"phone": ""}) == PhoneNumber(masked=None, verified=False)


def picture_at(url: str, **headers: str) -> Service:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "thumbnails.roblox.com":
            pictures = [{"targetId": USER_ID, "state": "Completed", "imageUrl": url}]
            return httpx.Response(200, json={"data": pictures})
        return httpx.Response(200, headers=headers, content=b"PNG")

    return Service(answer)


def test_a_picture_is_fetched_without_cookie_and_gives_none() -> None:
    service = picture_at("https://tr.rbxcdn.com/1/Png", **{"set-cookie": ".ROBLOSECURITY=canary-evil"})
    assert service.run(lambda client: client.account.headshot()) == [b"PNG"]
    _, fetched = service.requests
    assert "cookie" not in fetched.headers
    assert service.cookies == []


@pytest.mark.parametrize(
    "url",
    [
        "http://tr.rbxcdn.com/1",
        "https://rbxcdn.com.example/1",
        "https://evilrbxcdn.com/1",
        "https://users.roblox.com/v1",
        "https://tr.rbxcdn.com:99999/1",
        "https://tr.rbxcdn.com/\0",
        "file:///etc/passwd",
    ],
)
def test_a_picture_from_elsewhere_is_not_fetched(url: str) -> None:
    service = picture_at(url)
    with pytest.raises(ForbiddenHost):
        service.run(lambda client: client.account.headshot())
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        [{"targetId": USER_ID, "state": "Pending", "imageUrl": None}],
        [{"targetId": 2, "state": "Completed", "imageUrl": "https://tr.rbxcdn.com/1"}],
    ],
)
def test_there_may_be_no_picture(data: object) -> None:
    assert gives(lambda client: client.account.headshot(), {"data": data}) is None


def test_a_picture_that_is_refused() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        pictures = [{"targetId": USER_ID, "state": "Completed", "imageUrl": "https://tr.rbxcdn.com/1"}]
        thumbnails = request.url.host == "thumbnails.roblox.com"
        return httpx.Response(200, json={"data": pictures}) if thumbnails else httpx.Response(404)

    with pytest.raises(Refused):
        Service(answer).run(lambda client: client.account.headshot())


@pytest.mark.parametrize(
    ("answer", "available"),
    [({}, True), ({"IsLoginCodeButtonDisplayed": True}, True), ({"IsLoginCodeButtonDisplayed": False}, False)],
)
def test_whether_quick_sign_in_is_offered(answer: object, *, available: bool) -> None:
    assert gives(lambda client: client.sign_in.available(), answer) is available


def test_quick_sign_in() -> None:
    created = {
        "code": "ABC123",
        "status": "Created",
        "privateKey": "canary-private",
        "expirationTime": "2026-01-02T03:04:05",
        "imagePath": "/v1/login/qr-code-image",
    }
    assert gives(lambda client: client.sign_in.create(), created) == QUICK
    result, request = ask(lambda client: client.sign_in.poll(QUICK), {"status": "UserLinked", "accountName": "penguin"})
    assert result == QuickSignInProgress(status=QuickSignInStatus.USER_LINKED, account_name="penguin")
    assert json.loads(request.content) == {"code": "ABC123", "privateKey": "canary-private"}
    strange = gives(lambda client: client.sign_in.poll(QUICK), {"status": "Dancing"})
    assert strange == QuickSignInProgress(status=QuickSignInStatus.UNKNOWN, account_name=None)
    assert sent(lambda client: client.sign_in.cancel(QUICK)) == {"code": "ABC123"}


def test_redeeming_a_quick_sign_in() -> None:
    user = {"id": 7, "name": "penguin", "displayName": "Penguin"}
    penguin = Account(user_id=7, name="penguin", display_name="Penguin")
    result, request = ask(lambda client: client.sign_in.log_in(QUICK), {"user": user, "twoStepVerificationData": None})
    assert result == SignIn(account=penguin, two_step_ticket=None, two_step_method=None)
    assert json.loads(request.content) == {"ctype": "AuthToken", "cvalue": "ABC123", "password": "canary-private"}
    held_up = {"user": user, "twoStepVerificationData": {"mediaType": "Authenticator", "ticket": "canary-ticket"}}
    assert gives(lambda client: client.sign_in.log_in(QUICK, intent=INTENT), held_up) == SignIn(
        account=penguin,
        two_step_ticket=Secret("canary-ticket"),
        two_step_method="Authenticator",
    )


def test_finishing_a_sign_in() -> None:
    _, request = ask(lambda client: client.sign_in.finish(CHALLENGE, Secret("canary-token"), remember_device=True))
    assert request.url.path == "/v3/users/7/two-step-verification/login"
    assert json.loads(request.content) == {
        "challengeId": "c-1",
        "verificationToken": "canary-token",
        "rememberDevice": True,
        "secureAuthenticationIntent": None,
    }


def test_assurance() -> None:
    assert gives(lambda client: client.assurance.server_nonce(), "nonce-1") == "nonce-1"
    token = gives(lambda client: client.assurance.reauthenticate(PASSWORD), {"token": "canary-token"})
    assert token == Secret("canary-token")
    result, request = ask(
        lambda client: client.assurance.continue_challenge("c-1", "twostepverification", Secret('{"a":1}')),
        {"challengeId": "c-2", "challengeType": "chef", "challengeMetadata": "{}"},
    )
    assert result == ContinuedChallenge(challenge_id="c-2", kind="chef", metadata="{}")
    assert json.loads(request.content) == {
        "challengeId": "c-1",
        "challengeType": "twostepverification",
        "challengeMetadata": '{"a":1}',
    }


def test_nobody_has_no_account_of_their_own() -> None:
    client = Client(Service(lambda _: httpx.Response(200)).session)
    for call in (client.recovery_codes.status, client.configuration.get, client.account.headshot):
        with pytest.raises(LookupError):
            call().send(None)
