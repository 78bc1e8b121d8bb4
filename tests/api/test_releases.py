"""The release file is fetched without telling who asks, and no more of it than a release file has."""

import asyncio
from collections.abc import Callable

import httpx
import pytest

from desktop.api.releases import fetch

ADDRESS = "https://releases.example/twinbolt.json"


def fetched(answer: Callable[[httpx.Request], httpx.Response], address: str = ADDRESS) -> bytes | None:
    return asyncio.run(fetch(address, 4, httpx.MockTransport(answer)))


def test_the_file_is_fetched_and_nothing_is_told() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=b"file")

    assert fetched(answer) == b"file"
    assert "cookie" not in asked[0].headers
    assert asked[0].headers["user-agent"] == ""


def test_what_is_too_large_is_seen_to_be() -> None:
    assert fetched(lambda _: httpx.Response(200, content=b"x" * 1000)) == b"xxxxx"


@pytest.mark.parametrize("status", [302, 404, 500])
def test_any_other_answer_counts_as_none(status: int) -> None:
    assert fetched(lambda _: httpx.Response(status, headers={"location": "https://elsewhere.example"})) is None


def test_no_connection_counts_as_none() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)

    assert fetched(fail) is None


def test_nothing_is_sent_in_the_clear() -> None:
    def sent(_: httpx.Request) -> httpx.Response:
        pytest.fail("sent")

    assert fetched(sent, "http://releases.example/twinbolt.json") is None
