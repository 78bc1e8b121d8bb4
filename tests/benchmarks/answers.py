"""A service that costs next to nothing: the pretend service's answers, recorded once and given again."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

import httpx

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.contract.hosts import SESSION_COOKIE
from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.system import SystemClock
from desktop.simulator.personas import Persona, practice_account
from desktop.simulator.service import Simulator

PERSONA = Persona.GUARDED
OWNER = practice_account().user_id
PARTS: Final = 7
"""Answers of which the tabs of one account are made."""

_USER = re.compile(rb"canary-session-of-(\d+)")


def cookie_of(user_id: int) -> str:
    """Make the cookie by which the recorded service knows an account."""
    return f"canary-session-of-{user_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One answer as it was given, to a question about the practice account."""

    status: int
    headers: list[tuple[bytes, bytes]]
    content: bytes


Recordings = dict[str, Recording]
"""By the path that was asked for."""


class _Recorder(httpx.AsyncBaseTransport):
    """Leads to the pretend service, and remembers what it answered."""

    def __init__(self, simulator: Simulator) -> None:
        self._inner = httpx.ASGITransport(simulator.app)
        self.recordings: Recordings = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        content = await response.aread()
        recording = Recording(status=response.status_code, headers=response.headers.raw, content=content)
        self.recordings[request.url.path] = recording
        return _play(recording, content)


async def record() -> Recordings:
    """Read the practice account once, and remember all that was answered."""
    simulator = Simulator(persona=PERSONA)
    device = simulator.sign_in()
    assert device is not None
    recorder = _Recorder(simulator)
    async with Session(recorder, cookie=Secret(device.cookie)) as session:
        overview = AccountOverview(SystemClock())
        account = Account(user_id=OWNER, name=device.name, display_name=device.display_name)
        overview.open(account, Client(session, user_id=OWNER))
        await overview.refresh()
    assert len(recorder.recordings) == PARTS
    return recorder.recordings


class Recorded(httpx.AsyncBaseTransport):
    """Gives recorded answers, each ``latency_s`` seconds after it was asked for, to whoever the cookie says it is."""

    def __init__(self, recordings: Recordings, *, latency_s: float = 0.0) -> None:
        self._recordings = recordings
        self._latency_s = latency_s
        self.answered = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._latency_s:
            await asyncio.sleep(self._latency_s)
        found = _USER.search(request.headers["cookie"].encode())
        assert found is not None
        user, owner = found[1], str(OWNER).encode()
        recording = self._recordings[request.url.path.replace(user.decode(), str(OWNER))]
        self.answered += 1
        return _play(recording, recording.content.replace(owner, user))


def raw_call(transport: httpx.AsyncBaseTransport, url: str) -> Callable[[], Awaitable[object]]:
    """Make a call with nothing but httpx, as :data:`OWNER`, for comparison."""
    http = httpx.AsyncClient(transport=transport, headers={"cookie": f"{SESSION_COOKIE}={cookie_of(OWNER)}"})

    async def call() -> object:
        response = await http.get(url)
        response.raise_for_status()
        return response.json()

    return call


def _play(recording: Recording, content: bytes) -> httpx.Response:
    return httpx.Response(recording.status, headers=recording.headers, stream=httpx.ByteStream(content))
