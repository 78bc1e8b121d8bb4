"""What travels where: cookie and CSRF tokens."""

import httpx
import pytest

from desktop import __version__
from desktop.api.answer import Question
from desktop.contract import hosts, neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.challenges import Proof
from desktop.model.errors import ForbiddenHost, Found, Refused, TwinboltError, Unreadable
from desktop.model.secret import Secret
from tests.api.service import COOKIE, CSRF, Service, ok, wants_token


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
        lambda client: client.assurance.reauthenticate(Proof.PASSWORD, Secret("canary-password")),
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
