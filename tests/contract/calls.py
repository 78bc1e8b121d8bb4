"""Every method of the client, and values to call it with."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.authenticator import AuthenticatorSetup
from desktop.model.challenges import ActionType, Proof, TwoStepChallenge
from desktop.model.secret import Secret
from desktop.model.security_keys import Registration, SecurityKeyCredential
from desktop.model.sign_in import QuickSignIn, QuickSignInStatus

OTHER_ID = 2
SAMPLES: dict[str, Any] = {
    "assertion": "{}",
    "attestation": "{}",
    "challenge": TwoStepChallenge(user_id=OTHER_ID, challenge_id="c", action_type=ActionType.LOGIN),
    "challenge_id": "c",
    "code": Secret("canary-code"),
    "keys": [SecurityKeyCredential(nickname="blue", credential_id=None)],
    "kind": "reauthentication",
    "metadata": Secret("{}"),
    "nickname": "blue",
    "password": Secret("canary-password"),
    "proof": Proof.PASSWORD,
    "quick": QuickSignIn(
        code="ABC123",
        private_key=Secret("canary-key"),
        status=QuickSignInStatus.VALIDATED,
        expires=None,
    ),
    "reauthentication": Secret("canary-reauthentication"),
    "registration": Registration(options="{}", session_id=Secret("canary-session")),
    "remember_device": True,
    "secret": Secret("canary-password"),
    "session": Secret("canary-session"),
    "setup": AuthenticatorSetup(setup_token=Secret("canary-setup"), manual_entry_key=Secret("canary-key")),
    "token": Secret("canary-token"),
}


def methods() -> Iterator[tuple[str, str]]:
    client = Client(Session(httpx.MockTransport(lambda _: httpx.Response(500))))
    for noun, calls in vars(client).items():
        for name, _ in inspect.getmembers(calls, inspect.iscoroutinefunction):
            if not noun.startswith("_") and not name.startswith("_"):
                yield noun, name


METHODS = list(methods())


def arguments(method: Callable[..., object], *, options: bool) -> dict[str, Any]:
    """Give what a method needs, with or without what it can do without."""
    return {
        parameter.name: SAMPLES[parameter.name]
        for parameter in inspect.signature(method).parameters.values()
        if options or parameter.default is inspect.Parameter.empty
    }
