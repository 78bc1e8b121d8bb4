"""What is sent and read while signing in, told by example."""

import json

import pytest

from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.model.sign_in import QuickSignInProgress, QuickSignInStatus, SignIn
from tests.api.examples import CHALLENGE, QUICK, ask, gives, sent


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
    assert gives(lambda client: client.sign_in.log_in(QUICK), held_up) == SignIn(
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
