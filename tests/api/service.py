"""A service that a test makes up, and a session on it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import httpx

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.secret import Secret

T = TypeVar("T")
Handler = Callable[[httpx.Request], httpx.Response]
USER_ID = 9_007_199_254_740_993
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


class Service:
    """Answers as ``handler`` says and remembers what it was asked."""

    def __init__(self, handler: Handler, *, cookie: str | None = "canary-cookie-1") -> None:
        self.requests: list[httpx.Request] = []
        self.cookies: list[str | None] = []
        self.session = Session(
            httpx.MockTransport(self._answer(handler)),
            cookie=None if cookie is None else Secret(cookie),
            on_cookie=lambda cookie: self.cookies.append(cookie.reveal() if cookie else None),
        )
        self.client = Client(self.session, user_id=USER_ID)

    def run(self, *calls: Callable[[Client], Awaitable[T]]) -> list[T]:
        """Make calls one after the other on one loop, then close the session."""

        async def all_calls() -> list[T]:
            async with self.session:
                return [await call(self.client) for call in calls]

        return asyncio.run(all_calls())

    def _answer(self, handler: Handler) -> Handler:
        def answer(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return handler(request)

        return answer
