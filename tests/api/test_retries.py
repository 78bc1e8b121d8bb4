"""GETs are asked again when nothing came back. Nothing else is."""

import ssl
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from desktop.api.client import Client
from desktop.model.challenges import Proof
from desktop.model.errors import NoAnswer, Reach, TwinboltError, Unreachable
from desktop.model.secret import Secret
from tests.api.service import Service

LOST = [httpx.ConnectError(""), httpx.ConnectTimeout(""), httpx.ReadTimeout(""), httpx.RemoteProtocolError("")]


@pytest.mark.parametrize("failure", LOST, ids=lambda failure: type(failure).__name__)
def test_a_get_is_asked_again(failure: httpx.HTTPError) -> None:
    failures = iter([failure, failure])

    def flaky(_: httpx.Request) -> httpx.Response:
        for error in failures:
            raise error
        return httpx.Response(200, json={"activeCount": 3})

    service = Service(flaky)
    assert service.run(lambda client: client.recovery_codes.status())[0].active == 3
    assert len(service.requests) == 3


def test_a_get_is_given_up_after_a_few_attempts_and_nothing_is_written_anywhere(
    caplog: pytest.LogCaptureFixture,
) -> None:
    service = Service(_raising(httpx.ReadTimeout("")))
    with pytest.raises(NoAnswer):
        service.run(lambda client: client.configuration.get())
    assert len(service.requests) == 3
    assert caplog.text == ""


@pytest.mark.parametrize("failure", LOST, ids=lambda failure: type(failure).__name__)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.security_keys.list(),
        lambda client: client.recovery_codes.regenerate(),
        lambda client: client.configuration.enable_authenticator(),
        lambda client: client.assurance.reauthenticate(Proof.PASSWORD, Secret("canary")),
    ],
    ids=["read", "change", "attempt", "neighbour"],
)
def test_a_post_is_sent_once(call: Callable[[Client], Any], failure: httpx.HTTPError) -> None:
    service = Service(_raising(failure))
    with pytest.raises(TwinboltError):
        service.run(call)
    assert len(service.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 429, 500, 502, 503])
def test_an_answer_is_an_answer(status: int) -> None:
    service = Service(lambda _: httpx.Response(status))
    with pytest.raises(TwinboltError):
        service.run(lambda client: client.configuration.get())
    assert len(service.requests) == 1


def test_a_bad_certificate_does_not_get_better() -> None:
    def distrusted(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("") from ssl.SSLCertVerificationError("self-signed")

    service = Service(distrusted)
    with pytest.raises(Unreachable) as raised:
        service.run(lambda client: client.configuration.get())
    assert raised.value.reason is Reach.CERTIFICATE
    assert len(service.requests) == 1


def _raising(error: httpx.HTTPError) -> Callable[[httpx.Request], httpx.Response]:
    def answer(_: httpx.Request) -> httpx.Response:
        raise error

    return answer
