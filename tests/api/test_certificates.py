"""What the app sends reaches nobody but the service: real sockets, real TLS, and the app's own way to the network."""

import asyncio
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.api.transport import Live
from desktop.contract import hosts
from desktop.model.errors import UNTRUSTED, Found, Reach, Unreachable, Unreadable
from desktop.model.secret import Secret
from desktop.viewmodels.problem import Kind, Problem, problem_of
from desktop.views.wording.problems import explain
from tests.support.certificates import MONTH, Certified, certify

HOST = hosts.TWO_STEP
COOKIE = "canary-cookie-1"
FOUND = b'HTTP/1.1 200 OK\r\ncontent-length: 17\r\nconnection: close\r\n\r\n{"activeCount":5}'
ELSEWHERE = b"HTTP/1.1 307 go\r\nlocation: https://elsewhere.example/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only here can a test say whom the system trusts")


class Network:
    """All of the network, behind a proxy of this computer: whoever is called shows one certificate.

    Attributes:
        called: the addresses that were asked for.
        heard: what was said to whoever answered, once they were trusted.
    """

    def __init__(self, shows: ssl.SSLContext, answer: bytes) -> None:
        self._shows = shows
        self._answer = answer
        self.called: list[str] = []
        self.heard: list[bytes] = []

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Be the proxy, and then the server behind it."""
        self.called.append((await reader.readuntil(b"\r\n\r\n")).split()[1].decode())
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        try:
            await writer.start_tls(self._shows)
            self.heard.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(self._answer)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass  # whoever called did not like the certificate
        finally:
            writer.close()


@pytest.fixture(scope="module")
def authority() -> Certified:
    return certify("An authority of this test", authority=True)


@pytest.fixture
def trusted(authority: Certified, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Certified:
    """Have the system trust one authority alone."""
    roots = tmp_path / "roots.pem"
    roots.write_bytes(authority.pem())
    monkeypatch.setenv("SSL_CERT_FILE", str(roots))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    for name in ("NO_PROXY", "no_proxy", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    return authority


@asynccontextmanager
async def network(network: Network, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    """Have the app's own way to the network lead there; gives a client with a cookie."""
    server = await asyncio.start_server(network.talk, "127.0.0.1", 0)
    async with server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        async with Session(Live(), cookie=Secret(COOKIE)) as session:
            yield Client(session, user_id=7)


def test_a_server_that_is_who_it_says_hears_the_cookie(
    trusted: Certified, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = Network(certify(HOST, trusted).server(tmp_path), FOUND)

    async def ask() -> None:
        async with network(there, monkeypatch) as client:
            assert (await client.recovery_codes.status()).active == 5

    asyncio.run(ask())
    assert there.called == [f"{HOST}:443"]
    assert COOKIE.encode() in there.heard[0]


@pytest.mark.parametrize(
    ("name", "vouched", "until", "reach"),
    [
        (HOST, True, -MONTH, Reach.CERTIFICATE_DATE),
        (HOST, False, MONTH, Reach.CERTIFICATE),
        ("elsewhere.example", True, MONTH, Reach.CERTIFICATE_NAME),
    ],
    ids=["expired", "self-signed", "of another"],
)
def test_nothing_is_said_to_a_server_that_cannot_show_who_it_is(
    trusted: Certified,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    *,
    vouched: bool,
    until: timedelta,
    reach: Reach,
) -> None:
    shown = certify(name, trusted if vouched else None, until=until)
    there = Network(shown.server(tmp_path), FOUND)

    async def ask() -> None:
        async with network(there, monkeypatch) as client:
            await client.recovery_codes.clear()

    with pytest.raises(Unreachable) as raised:
        asyncio.run(ask())
    assert raised.value.reason is reach
    assert there.called == [f"{HOST}:443"], "and it is tried once"
    assert there.heard == []
    problem = problem_of(raised.value)
    assert problem is not None
    assert explain(problem).happened.startswith("The connection is not safe: ")


def test_each_complaint_about_a_certificate_has_its_own_sentence() -> None:
    said = {explain(Problem(kind=Kind.UNREACHABLE, reach=reach)).happened for reach in UNTRUSTED}
    assert len(said) == len(UNTRUSTED)


def test_a_redirect_is_followed_by_nothing(trusted: Certified, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = Network(certify(HOST, trusted).server(tmp_path), ELSEWHERE)

    async def ask() -> None:
        async with network(there, monkeypatch) as client:
            await client.recovery_codes.status()

    with pytest.raises(Unreadable) as raised:
        asyncio.run(ask())
    assert raised.value.found is Found.REDIRECT
    assert there.called == [f"{HOST}:443"]
    assert [COOKIE.encode() in head for head in there.heard] == [True]
