"""Each endpoint has one client method, and what that sends fits the official description."""

import asyncio
import json
import re
from collections import Counter

import httpx
import pytest

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.contract import hosts, neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.intent import SecureAuthenticationIntent
from tests.contract.calls import METHODS, OTHER_ID, arguments
from tests.contract.fits import misfits
from tests.contract.official import OPERATIONS

OWN_ID = 9_007_199_254_740_993
ENDPOINTS = two_step.ENDPOINTS + neighbours.ENDPOINTS
INTENT = SecureAuthenticationIntent(
    client_public_key="key",
    client_epoch_timestamp=1_700_000_000,
    server_nonce="nonce",
    signature="signature",
)
EVERY_ANSWER = {
    "authenticationOptions": "{}",
    "code": "ABC123",
    "creationOptions": "{}",
    "id": OWN_ID,
    "manualEntryKey": "canary-key",
    "name": "penguin",
    "otpSessionToken": "canary-session",
    "privateKey": "canary-key",
    "recoveryCodes": ["canary-1"],
    "sessionId": "canary-session",
    "setupToken": "canary-setup",
    "token": "canary-token",
    "user": {"id": OWN_ID, "name": "penguin"},
    "verificationToken": "canary-token",
}


def drive(noun: str, name: str, *, options: bool) -> list[httpx.Request]:
    """Call a method, with or without its optional arguments, and give what it sent."""
    sent = []

    def record(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        nonce = request.url.path == neighbours.GET_SERVER_NONCE.path
        return httpx.Response(200, json="nonce" if nonce else EVERY_ANSWER)

    async def intend() -> SecureAuthenticationIntent:
        return INTENT

    async def call() -> None:
        async with Session(httpx.MockTransport(record)) as session:
            client = Client(session, user_id=OWN_ID, intend=intend if options else None)
            method = getattr(getattr(client, noun), name)
            await method(**arguments(method, options=options))

    asyncio.run(call())
    return sent


def endpoint_of(request: httpx.Request) -> Endpoint:
    found = [
        endpoint
        for endpoint in ENDPOINTS
        if endpoint.host == request.url.host
        and endpoint.verb.value == request.method
        and re.fullmatch(endpoint.path.replace("{userId}", r"\d+"), request.url.path)
    ]
    assert len(found) == 1, f"{request.method} {request.url} is in no table, or twice"
    return found[0]


def test_each_endpoint_has_one_method() -> None:
    reached = Counter(endpoint_of(request).name for method in METHODS for request in drive(*method, options=False))
    assert reached == Counter(endpoint.name for endpoint in ENDPOINTS)


@pytest.mark.parametrize("options", [False, True], ids=["plain", "with_options"])
@pytest.mark.parametrize(("noun", "name"), METHODS)
def test_what_is_sent_fits_the_description(noun: str, name: str, *, options: bool) -> None:
    (request,) = drive(noun, name, options=options)
    endpoint = endpoint_of(request)
    operation = OPERATIONS.get((endpoint.verb.value, endpoint.path))
    if operation is None:
        assert endpoint.host != hosts.TWO_STEP
        return
    query = {name: _number(text) for name, text in request.url.params.items()}
    assert misfits(query, operation.query) == []
    assert not query or query.keys() == operation.query.keys()
    if request.method == "GET":
        assert request.content == b""
        return
    body = json.loads(request.content)
    assert misfits(body, operation.body or {}) == []
    if options:
        assert body.keys() == (operation.body or {}).keys()


@pytest.mark.parametrize(("noun", "name"), METHODS)
def test_whose_account_it_is_about(noun: str, name: str) -> None:
    (request,) = drive(noun, name, options=False)
    endpoint = endpoint_of(request)
    if "{userId}" in endpoint.path:
        challenged = "/challenges/" in endpoint.path or endpoint is neighbours.FINISH_LOG_IN
        assert request.url == endpoint.url(userId=OTHER_ID if challenged else OWN_ID)


def _number(text: str) -> str | int:
    return int(text) if text.isdecimal() else text
