"""How a session keeps, replaces and forgets its cookie."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from desktop.api.answer import Question
from desktop.api.session import Session
from desktop.contract import two_step
from desktop.model.errors import NoAnswer, Refused, Unreachable
from desktop.model.secret import Secret
from tests.api.service import COOKIE, Service, ok


def test_a_rotated_cookie_is_kept_and_reported() -> None:
    headers = [
        ("set-cookie", "other=1; path=/"),
        ("set-cookie", ".ROBLOSECURITY=canary-2; domain=.roblox.com; HttpOnly"),
    ]
    service = Service(lambda _: httpx.Response(200, headers=headers, json={}))
    service.run(
        lambda client: client.metadata.get(),
        lambda client: client.metadata.get(),
    )
    assert [request.headers[COOKIE] for request in service.requests] == [
        ".ROBLOSECURITY=canary-cookie-1",
        ".ROBLOSECURITY=canary-2",
    ]
    assert service.cookies == ["canary-2"]


def test_a_cookie_is_kept_from_the_head_of_an_answer_whose_rest_is_lost() -> None:
    class Broken(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"{"
            raise httpx.RemoteProtocolError("peer closed connection")

    service = Service(lambda _: httpx.Response(200, headers={"set-cookie": ".ROBLOSECURITY=canary-2"}, stream=Broken()))
    with pytest.raises(NoAnswer):
        service.run(lambda client: client.sign_in.log_out())
    assert service.cookies == ["canary-2"]


def test_a_cookie_is_kept_from_a_refusal_as_well() -> None:
    service = Service(lambda _: httpx.Response(400, headers={"set-cookie": ".ROBLOSECURITY=canary-2"}))
    with pytest.raises(Refused):
        service.run(lambda client: client.metadata.get())
    assert service.cookies == ["canary-2"]


@pytest.mark.parametrize(
    "header",
    [
        ".ROBLOSECURITY=; expires=Thu, 01 Jan 1970 00:00:00 GMT",
        ".ROBLOSECURITY=",
        ".ROBLOSECURITY=canary-2; Max-Age=0; path=/",
        ".ROBLOSECURITY=canary-2; max-age=-1",
    ],
)
def test_a_cleared_cookie_is_gone_and_reported(header: str) -> None:
    service = Service(lambda _: httpx.Response(200, headers={"set-cookie": header}, json={}))
    service.run(lambda client: client.metadata.get(), lambda client: client.metadata.get())
    assert COOKIE not in service.requests[1].headers
    assert service.cookies == [None]


@pytest.mark.parametrize("header", ["RBX=canary", ".ROBLOSECURITY=a b", "x.ROBLOSECURITY=canary", ";", "", "=;="])
def test_other_cookies_change_nothing(header: str) -> None:
    service = Service(lambda _: httpx.Response(200, headers={"set-cookie": header}, json={}))
    service.run(lambda client: client.metadata.get(), lambda client: client.metadata.get())
    assert service.requests[1].headers[COOKIE] == ".ROBLOSECURITY=canary-cookie-1"
    assert service.cookies == []


def test_signing_in_brings_a_cookie() -> None:
    service = Service(lambda _: httpx.Response(200, headers={"set-cookie": ".ROBLOSECURITY=canary-9"}), cookie=None)
    service.run(lambda client: client.sign_in.log_out())
    assert COOKIE not in service.requests[0].headers
    assert service.cookies == ["canary-9"]


@pytest.mark.parametrize("cookie", ["canary\r\nx: y", "canary; path=/", "canary ü", "can ary"])
def test_what_cannot_be_a_cookie_is_refused_at_once_and_not_quoted(cookie: str) -> None:
    with pytest.raises(ValueError, match="cannot be sent") as raised:
        Session(httpx.MockTransport(ok), cookie=Secret(cookie))
    assert "can" not in str(raised.value).replace("cannot", "")


def test_a_closed_session_forgets_the_cookie_and_sends_nothing() -> None:
    service = Service(ok)
    service.run()
    assert service.session.cookie is None
    with pytest.raises(Unreachable):
        asyncio.run(service.client.recovery_codes.clear())
    assert service.requests == []


def test_an_answer_after_closing_brings_no_cookie_back() -> None:
    cookies: list[object] = []

    async def scenario() -> Session:
        asked, closed = asyncio.Event(), asyncio.Event()

        async def slow(_: httpx.Request) -> httpx.Response:
            asked.set()
            await closed.wait()
            return httpx.Response(200, headers={"set-cookie": ".ROBLOSECURITY=canary-2"}, json={})

        session = Session(httpx.MockTransport(slow), cookie=Secret("canary-1"), on_cookie=cookies.append)
        question = Question(endpoint=two_step.GET_METADATA, url=two_step.GET_METADATA.url())
        task = asyncio.create_task(session.ask(question))
        await asked.wait()
        await session.aclose()
        closed.set()
        await task
        return session

    assert asyncio.run(scenario()).cookie is None
    assert cookies == []
