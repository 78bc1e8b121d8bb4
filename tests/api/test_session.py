"""What travels where: cookie, CSRF tokens, and the limits of an answer."""

import asyncio
import gzip
import logging
from collections.abc import AsyncIterator

import httpx
import pytest

from desktop import __version__
from desktop.api import session as session_module
from desktop.api.answer import Question
from desktop.api.session import LARGEST_ANSWER, Session
from desktop.contract import hosts, neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.challenges import ChallengeAnswer
from desktop.model.errors import ForbiddenHost, Found, NoAnswer, Reach, Refused, TwinboltError, Unreachable, Unreadable
from desktop.model.secret import Secret
from tests.api.service import Service

COOKIE = "cookie"
CSRF = "x-csrf-token"


def ok(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={})


def wants_token(request: httpx.Request) -> httpx.Response:
    """Demand a token of the host's own."""
    token = f"canary-token-{request.url.host}"
    if request.method == "POST" and request.headers.get(CSRF) != token:
        return httpx.Response(403, headers={CSRF: token}, json={"errors": [{"code": 0}]})
    return httpx.Response(200, json={"token": "canary-reauthentication"})


def test_says_honestly_who_it_is() -> None:
    service = Service(ok)
    service.run(lambda client: client.metadata.get())
    assert service.requests[0].headers["user-agent"] == f"Twinbolt/{__version__}"


@pytest.mark.parametrize("endpoint", [*two_step.ENDPOINTS, *neighbours.ENDPOINTS], ids=lambda row: row.name)
def test_cookie_goes_to_every_endpoint_of_the_tables(endpoint: Endpoint) -> None:
    service = Service(ok)
    service.run(lambda _: service.session.ask(Question(endpoint=endpoint, url=endpoint.url(userId=1))))
    assert service.requests[0].headers[COOKIE] == ".ROBLOSECURITY=canary-cookie-1"


@pytest.mark.parametrize(
    "url",
    [
        "http://users.roblox.com/v1/users/authenticated",
        "https://users.roblox.com.example/v1",
        "https://example/users.roblox.com",
        "https://users.roblox.com:8443/v1",
        "https://users.roblox.com@example/v1",
        "https://evilroblox.com/v1",
        "https://www.roblox.com/home",
        "https://tr.rbxcdn.com/picture",
        "https://users.roblox.com:port/v1",
        "https://[users.roblox.com/v1",
        "users.roblox.com/v1",
        "",
    ],
)
def test_nothing_is_sent_to_any_other_address(url: str) -> None:
    service = Service(ok)
    question = Question(endpoint=neighbours.WHO_AM_I, url=url)
    with pytest.raises(ForbiddenHost):
        service.run(lambda _: service.session.ask(question))
    assert service.requests == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(status: int) -> None:
    service = Service(lambda _: httpx.Response(status, headers={"location": "https://users.roblox.com/v2"}))
    with pytest.raises(Unreadable) as raised:
        service.run(lambda client: client.account.who_am_i())
    assert raised.value.found is Found.REDIRECT
    assert len(service.requests) == 1


def test_a_refused_token_is_replaced_and_the_same_request_sent_once_more() -> None:
    service = Service(wants_token)
    service.run(lambda client: client.recovery_codes.clear(password=Secret("canary-password")))
    first, second = service.requests
    assert CSRF not in first.headers
    assert second.headers[CSRF] == f"canary-token-{hosts.TWO_STEP}"
    assert (first.url, first.content) == (second.url, second.content)
    assert b"canary-password" in second.content


def test_the_token_is_kept_for_its_host_alone() -> None:
    service = Service(wants_token)
    service.run(
        lambda client: client.configuration.disable_email(),
        lambda client: client.configuration.disable_sms(),
        lambda client: client.assurance.reauthenticate(Secret("canary-password")),
    )
    assert [request.headers.get(CSRF) for request in service.requests] == [
        None,
        f"canary-token-{hosts.TWO_STEP}",
        f"canary-token-{hosts.TWO_STEP}",
        None,
        f"canary-token-{hosts.APIS}",
    ]


def test_a_token_that_runs_out_is_replaced() -> None:
    tokens = iter(["canary-1", "canary-2"])
    current = next(tokens)

    def changing(request: httpx.Request) -> httpx.Response:
        if request.headers.get(CSRF) == current:
            return httpx.Response(200, json={})
        return httpx.Response(403, headers={CSRF: current})

    def expire() -> None:
        nonlocal current
        current = next(tokens)

    async def later(client: object) -> None:
        expire()

    service = Service(changing)
    service.run(
        lambda client: client.configuration.disable_sms(),
        later,
        lambda client: client.configuration.disable_sms(),
    )
    assert [request.headers.get(CSRF) for request in service.requests] == [None, "canary-1", "canary-1", "canary-2"]


def test_a_get_carries_no_token() -> None:
    service = Service(wants_token)
    service.run(
        lambda client: client.configuration.disable_sms(),
        lambda client: client.configuration.get(),
    )
    assert CSRF not in service.requests[-1].headers


def test_repeated_once_and_not_again() -> None:
    count = iter(range(100))

    def never_content(_: httpx.Request) -> httpx.Response:
        return httpx.Response(403, headers={CSRF: f"canary-{next(count)}"}, json={"errors": [{"code": 0}]})

    service = Service(never_content)
    with pytest.raises(Refused):
        service.run(lambda client: client.configuration.disable_sms())
    assert len(service.requests) == 2


@pytest.mark.parametrize(
    ("status", "headers"),
    [(200, {CSRF: "canary-1"}), (403, {}), (401, {CSRF: "canary-1"}), (429, {CSRF: "canary-1"}), (403, {CSRF: "a b"})],
    ids=["success", "no token", "signed out", "throttled", "no token at all"],
)
def test_only_a_403_with_a_token_is_repeated(status: int, headers: dict[str, str]) -> None:
    service = Service(lambda _: httpx.Response(status, headers=headers, json={}))

    async def disable(client: object) -> None:
        try:
            await service.client.configuration.disable_sms()
        except TwinboltError:
            assert status != 200

    service.run(disable)
    assert len(service.requests) == 1


def test_a_token_that_was_just_used_is_no_reason_to_repeat() -> None:
    def forbids(request: httpx.Request) -> httpx.Response:
        return httpx.Response(403, headers={CSRF: "canary-1"}, json={"errors": [{"code": 8}]})

    service = Service(forbids)

    async def disable(_: object) -> None:
        with pytest.raises(Refused):
            await service.client.configuration.disable_sms()

    service.run(disable, disable)
    assert len(service.requests) == 3


def test_a_solution_goes_along_both_times() -> None:
    answer = ChallengeAnswer(challenge_id="outer", kind="twostepverification", metadata=Secret('{"a":1}'))
    service = Service(wants_token)
    service.run(lambda client: client.configuration.disable_sms(answer=answer))
    for request in service.requests:
        assert request.headers["rblx-challenge-id"] == "outer"
        assert request.headers["rblx-challenge-type"] == "twostepverification"
        assert request.headers["rblx-challenge-metadata"] == "eyJhIjoxfQ=="


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
    service.run(lambda client: client.assurance.reauthenticate(Secret("canary-password")))
    assert "canary" not in caplog.text
    assert "roblox.com" not in caplog.text
