"""The real transports, against servers of this process."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

from desktop.api.client import Client
from desktop.api.failures import unanswered
from desktop.api.session import Session
from desktop.api.transport import Live, Loopback
from desktop.contract.two_step import GET_METADATA
from desktop.model.errors import NoAnswer, Reach, Unreachable
from desktop.model.secret import Secret
from tests.support.certificates import certify

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def served(talk: Talk, ask: Callable[[int], Awaitable[None]], tls: ssl.SSLContext | None = None) -> None:
    """Serve connections with ``talk`` while ``ask(port)`` runs."""
    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=tls)
    async with server:
        await ask(server.sockets[0].getsockname()[1])


def test_a_loopback_server_stands_in_for_every_host() -> None:
    heads: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b'HTTP/1.1 200 OK\r\ncontent-length: 17\r\nconnection: close\r\n\r\n{"activeCount":5}')
        await writer.drain()
        writer.close()

    async def ask(port: int) -> None:
        async with Session(Loopback(f"http://127.0.0.1:{port}"), cookie=Secret("canary-1")) as session:
            assert (await Client(session, user_id=7).recovery_codes.status()).active == 5

    asyncio.run(served(talk, ask))
    (head,) = heads
    assert head.startswith(b"GET /v1/users/7/recovery-codes HTTP/1.1\r\n")
    assert b"\r\nHost: twostepverification.roblox.com\r\n" in head


@pytest.mark.parametrize(
    "server",
    [
        "https://127.0.0.1:8000",
        "http://192.168.1.1:8000",
        "http://example:8000",
        "http://127.0.0.1.example:8000",
        "http://127.0.0.1@example",
        "http://0.0.0.0:8000",
        "127.0.0.1:8000",
        "",
    ],
)
def test_nothing_but_this_computer_stands_in(server: str) -> None:
    with pytest.raises(ValueError, match="not an http address of this computer"):
        Loopback(server)


@pytest.mark.parametrize("server", ["http://127.0.0.1:8000", "http://localhost:1", "http://[::1]:8000/"])
def test_this_computer_has_several_names(server: str) -> None:
    asyncio.run(Loopback(server).aclose())


def test_a_server_that_is_not_there() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raise AssertionError

    async def find_a_closed_port(port: int) -> None:
        ports.append(port)

    async def ask() -> None:
        async with Session(Loopback(f"http://127.0.0.1:{ports[0]}")) as session:
            await Client(session, user_id=7).recovery_codes.clear()

    ports: list[int] = []
    asyncio.run(served(talk, find_a_closed_port))
    with pytest.raises(Unreachable) as raised:
        asyncio.run(ask())
    assert raised.value.reason is Reach.REFUSED


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{", b"nonsense\r\n\r\n"])
def test_a_server_that_hangs_up(said: bytes) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)
        writer.close()

    async def ask(port: int) -> None:
        async with Session(Loopback(f"http://127.0.0.1:{port}")) as session:
            with pytest.raises(NoAnswer) as raised:
                await Client(session, user_id=7).recovery_codes.clear()
            assert raised.value.reason is Reach.CUT_OFF
            assert raised.value.may_have_changed

    asyncio.run(served(talk, ask))


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    heard: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read())

    async def ask(port: int) -> None:
        async with httpx.AsyncClient(transport=Live()) as http:
            with pytest.raises(httpx.ConnectError) as raised:
                await http.get(f"https://127.0.0.1:{port}/", headers={"cookie": "canary"})
        turned = unanswered(GET_METADATA, raised.value)
        assert isinstance(turned, Unreachable)
        assert turned.reason is Reach.CERTIFICATE

    asyncio.run(served(talk, ask, certify("127.0.0.1").server(tmp_path)))
    assert heard == []


def test_the_network_is_reached_through_the_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    heads: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 503 closed\r\n\r\n")
        writer.close()

    async def ask(port: int) -> None:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("https_proxy", raising=False)
        async with Session(Live(), cookie=Secret("canary-1")) as session:
            with pytest.raises(Unreachable):
                await Client(session, user_id=7).recovery_codes.clear()

    asyncio.run(served(talk, ask))
    (head,) = heads
    assert head.startswith(b"CONNECT twostepverification.roblox.com:443 ")
    assert b"canary" not in head
