"""A service that costs next to nothing: the pretend service's answers, recorded once and given again."""

import asyncio
from dataclasses import dataclass

import httpx

from desktop.simulator.personas import Persona, practice_account
from desktop.simulator.service import Simulator

PERSONA = Persona.GUARDED
OWNER = practice_account().user_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One answer as it was given, to a question about the practice account."""

    status: int
    headers: list[tuple[bytes, bytes]]
    content: bytes


Recordings = dict[str, Recording]
"""By the path that was asked for."""


class Recorder(httpx.AsyncBaseTransport):
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


class Recorded(httpx.AsyncBaseTransport):
    """Gives recorded answers about the account of ``user_id``, each ``latency_s`` seconds after it was asked for."""

    def __init__(self, recordings: Recordings, *, user_id: int = OWNER, latency_s: float = 0.0) -> None:
        self._recordings = recordings
        self._user_id = str(user_id).encode()
        self._latency_s = latency_s
        self.asked = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if self._latency_s:
            await asyncio.sleep(self._latency_s)
        owner = str(OWNER).encode()
        recording = self._recordings[request.url.path.replace(self._user_id.decode(), str(OWNER))]
        return _play(recording, recording.content.replace(owner, self._user_id))


def _play(recording: Recording, content: bytes) -> httpx.Response:
    return httpx.Response(recording.status, headers=recording.headers, stream=httpx.ByteStream(content))
