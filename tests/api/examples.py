"""Values to call with, and a service that answers one call."""

import json
from datetime import UTC, datetime
from typing import Any

import httpx

from desktop.api.client import Client
from desktop.model.authenticator import AuthenticatorSetup
from desktop.model.challenges import ActionType, TwoStepChallenge
from desktop.model.intent import SecureAuthenticationIntent
from desktop.model.secret import Secret
from desktop.model.sign_in import QuickSignIn, QuickSignInStatus
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


def intending(client: Client) -> Client:
    """Give the same client, able to sign intents."""

    async def intend() -> SecureAuthenticationIntent:
        return INTENT

    return Client(client.configuration._caller.session, user_id=USER_ID, intend=intend)
