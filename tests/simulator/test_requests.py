"""Requests are understood or refused, never guessed at."""

import pytest

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint, Verb
from desktop.simulator.wire.table import HANDLERS
from tests.simulator.visitor import Visitor, pair

JSON = {"content-type": "application/json"}
POSTS = [endpoint for endpoint in HANDLERS if endpoint.verb is Verb.POST]


def with_token(visitor: Visitor, endpoint: Endpoint) -> dict[str, str]:
    return {"x-csrf-token": visitor.world.csrf.of(endpoint.host, _session(visitor))}


def _session(visitor: Visitor) -> object:
    return visitor.world.sessions.find(visitor.cookie)


@pytest.mark.parametrize("endpoint", POSTS, ids=lambda endpoint: endpoint.name)
def test_an_unknown_field_is_refused(endpoint: Endpoint) -> None:
    assert pair(Visitor().ask(endpoint, {"unheardOf": 1})) == (400, 0)


@pytest.mark.parametrize(
    ("endpoint", "body"),
    [
        (two_step.ENABLE_EMAIL, {"password": 1}),
        (two_step.ENABLE_EMAIL, {"password": None}),
        (two_step.ENABLE_EMAIL, {"secureAuthenticationIntent": {"clientPublicKey": "x"}}),
        (two_step.ENABLE_EMAIL, {"secureAuthenticationIntent": "x"}),
        (two_step.DISABLE_SECURITY_KEY, {"credentialNicknames": "blue"}),
        (two_step.VERIFY_EMAIL, {"code": 123456}),
        (two_step.ENABLE_EMAIL, {"Password": "canary"}),
        (neighbours.LOG_IN, {"ctype": "AuthToken"}),
    ],
)
def test_a_wrong_type_is_refused(endpoint: Endpoint, body: object) -> None:
    assert pair(Visitor().ask(endpoint, body)) == (400, 0)


@pytest.mark.parametrize("content", [b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b'{"password": "\xff"}'])
def test_broken_json_is_refused(content: bytes) -> None:
    visitor = Visitor()
    headers = with_token(visitor, two_step.ENABLE_EMAIL) | JSON
    assert pair(visitor.send(two_step.ENABLE_EMAIL, content=content, headers=headers)) == (400, 0)


def test_a_body_must_be_announced_as_json() -> None:
    visitor = Visitor()
    headers = with_token(visitor, two_step.ENABLE_EMAIL)
    assert pair(visitor.send(two_step.ENABLE_EMAIL, content=b"{}", headers=headers)) == (400, 0)


def test_no_body_is_an_empty_one() -> None:
    visitor = Visitor()
    headers = with_token(visitor, two_step.LIST_SECURITY_KEYS)
    assert pair(visitor.send(two_step.LIST_SECURITY_KEYS, content=b"", headers=headers)) == 200


def test_an_unknown_query_is_refused() -> None:
    visitor = Visitor()
    assert pair(visitor.ask(two_step.GET_METADATA, unheardOf=1)) == (400, 0)
    assert pair(visitor.ask(two_step.GET_CONFIGURATION, challengeId="x", actionType="Nothing")) == (400, 0)
    assert pair(visitor.ask(neighbours.GET_HEADSHOT)) == (400, 0)
