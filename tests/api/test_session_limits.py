"""How much of an answer a session reads, and what its logs hold."""

import asyncio
import gzip
import logging
from collections.abc import AsyncIterator

import httpx
import pytest

from desktop.api import session as session_module
from desktop.api.session import LARGEST_ANSWER
from desktop.model.challenges import Proof
from desktop.model.errors import Found, NoAnswer, Reach, Unreadable
from desktop.model.secret import Secret
from tests.api.service import CSRF, Service, wants_token


class Endless(httpx.AsyncByteStream):
    """A body of any length, counted."""

    def __init__(self, chunk: bytes) -> None:
        self.chunk = chunk
        self.sent = 0
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            self.sent += len(self.chunk)
            yield self.chunk

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize("status", [200, 403])
def test_a_huge_answer_is_not_read_to_its_end(status: int) -> None:
    body = Endless(b" " * 65_536)
    service = Service(lambda _: httpx.Response(status, headers={CSRF: "canary-1"}, stream=body))
    with pytest.raises(Unreadable) as raised:
        service.run(lambda client: client.configuration.disable_sms())
    assert raised.value.found is Found.TOO_LARGE
    assert raised.value.may_have_changed is (status == 200)
    assert body.sent <= LARGEST_ANSWER + 2 * 65_536
    assert body.closed


def test_an_answer_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            await asyncio.Event().wait()
            yield b""

    monkeypatch.setattr(session_module, "DEADLINE_S", 0)
    service = Service(lambda _: httpx.Response(200, stream=Silent()))
    with pytest.raises(NoAnswer) as raised:
        service.run(lambda client: client.configuration.disable_sms())
    assert raised.value.reason is Reach.TIMED_OUT
    assert raised.value.may_have_changed


def test_compressed_answers_are_read_and_broken_ones_named() -> None:
    body = gzip.compress(b'{"activeCount": 7}')
    headers = {"content-encoding": "gzip"}
    whole = Service(lambda _: httpx.Response(200, headers=headers, stream=httpx.ByteStream(body)))
    assert whole.run(lambda client: client.recovery_codes.status())[0].active == 7
    broken = Service(lambda _: httpx.Response(403, headers=headers, stream=httpx.ByteStream(b"canary")))
    with pytest.raises(Unreadable) as raised:
        broken.run(lambda client: client.recovery_codes.status())
    assert (raised.value.status, raised.value.found) == (403, Found.OTHER_SHAPE)


def test_no_log_holds_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    service = Service(wants_token)
    service.run(lambda client: client.assurance.reauthenticate(Proof.PASSWORD, Secret("canary-password")))
    assert "canary" not in caplog.text
    assert "roblox.com" not in caplog.text
