"""Sees every secret that travels, so that a test can look for them where they must not be."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
from msgspec.structs import replace

from desktop.app.backend import Backend

SECRET_FIELDS = {
    "privateKey",
    "password",
    "code",
    "ticket",
    "verificationToken",
    "setupToken",
    "manualEntryKey",
    "recoveryCodes",
    "reauthenticationToken",
    "token",
}
SHORT = 9
"""Characters below which a value is a code that is shown on purpose, and is found by chance in other text."""


class Witness(httpx.AsyncBaseTransport):
    """Stands before another transport and notes what is secret, by name."""

    def __init__(self, transport: httpx.AsyncBaseTransport, secrets: dict[str, str] | None = None) -> None:
        self._transport = transport
        self.secrets = {} if secrets is None else secrets

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._note_headers(request.headers)
        self._note_body(await request.aread())
        response = await self._transport.handle_async_request(request)
        body = await response.aread()
        self._note_headers(response.headers)
        self._note_body(body)
        return httpx.Response(response.status_code, headers=response.headers, content=body)

    async def aclose(self) -> None:
        await self._transport.aclose()

    def _note_headers(self, headers: httpx.Headers) -> None:
        for name in ("cookie", "set-cookie"):
            for value in headers.get_list(name):
                self._note(name, value.partition(";")[0].partition("=")[2].rpartition("|_")[2])
        self._note("x-csrf-token", headers.get("x-csrf-token", ""))

    def _note_body(self, body: bytes) -> None:
        if body[:1] == b"{":
            for name, value in _named(_read(body)):
                self._note(name, value)

    def _note(self, name: str, value: str) -> None:
        if len(value) >= SHORT:
            self.secrets[f"{name} {len(self.secrets)}"] = value


class Witnessed:
    """Connects, and notes every secret that travels from then on.

    An object of its own, so that a search of the app's memory comes to an end here.
    """

    def __init__(self, connect: Callable[[], Backend], secrets: dict[str, str]) -> None:
        self._connect = connect
        self._secrets = secrets
        self._transport: Callable[[], httpx.AsyncBaseTransport]

    def __call__(self) -> Backend:
        backend = self._connect()
        self._transport = backend.transport
        return replace(backend, transport=self._open)

    def _open(self) -> Witness:
        return Witness(self._transport(), self._secrets)


def _read(body: bytes) -> Any:
    """Read JSON; of what is broken, there is nothing to note."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _named(content: Any) -> Iterator[tuple[str, str]]:
    """Each text that goes by the name of a secret, however deep."""
    if isinstance(content, list):
        for entry in content:
            yield from _named(entry)
    elif isinstance(content, dict):
        for name, value in content.items():
            if name in SECRET_FIELDS:
                yield from (
                    (name, text) for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)
                )
            else:
                yield from _named(value)
