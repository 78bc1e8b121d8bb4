"""One signed-in session: the cookie, the CSRF tokens, the limits, and nothing of what is said."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from functools import partial
from http import HTTPStatus
from types import TracebackType
from typing import Final, Self

import httpx

from desktop import __version__
from desktop.api import failures
from desktop.api.again import insist
from desktop.api.answer import Answer, Question
from desktop.api.cookies import cookie_header, is_cookie_value, set_cookie
from desktop.api.http_date import http_date
from desktop.contract import hosts
from desktop.contract.endpoint import Endpoint, Verb
from desktop.model.errors import ForbiddenHost, Found, Reach, Unreachable, Unreadable
from desktop.model.exchange import Exchange
from desktop.model.secret import Secret

USER_AGENT: Final = f"Twinbolt/{__version__}"
HEADERS: Final = {
    b"user-agent": USER_AGENT.encode(),
    b"accept": b"application/json",
    b"accept-encoding": b"gzip, deflate",
}
EXTENSIONS: Final = {"timeout": httpx.Timeout(connect=5, read=10, write=10, pool=10).as_dict()}
DEADLINE_S: Final = 30.0
"""Seconds for a whole exchange, so that an answer that drips does not hold anything up for ever."""
LARGEST_ANSWER: Final = 1 << 20
LARGEST_PICTURE: Final = 1 << 19
CSRF_HEADER: Final = "x-csrf-token"

Sending = Callable[[Endpoint, int | None, tuple[str, ...]], AbstractAsyncContextManager[object]]
"""Is told, before a request is sent, what it is, about whose account, and about which keys; and how it ended."""

for _name in ("httpx", "httpcore"):  # their logs hold addresses with challenge ids, and cookies
    logging.getLogger(_name).setLevel(logging.WARNING)
logging.getLogger("stamina").setLevel(logging.ERROR)  # each attempt stands in the app's own log


class Session:
    """Sends requests as one account, or as nobody yet, over one transport that it owns.

    Nothing stands between it and the transport that would keep cookies, follow a redirect or log an address.

    Args:
        transport: where requests go (:mod:`desktop.api.transport`).
        cookie: the session to continue, ``None`` to start as nobody.
        on_cookie: called when the service replaces the cookie, and with ``None`` when it clears it.
        sending: stands around each request.
        witness: told how each request went; :attr:`witnesses` takes more of them.
        at_end: called when the session is closed, to forget what was kept beside it.

    Raises:
        ValueError: ``cookie`` cannot be sent as a cookie.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        cookie: Secret[str] | None = None,
        on_cookie: Callable[[Secret[str] | None], None] | None = None,
        sending: Sending | None = None,
        witness: Callable[[Exchange], None] | None = None,
        at_end: Callable[[], None] | None = None,
    ) -> None:
        if cookie is not None and not is_cookie_value(cookie.reveal()):
            raise ValueError("the text cannot be sent as a cookie")
        self._cookie = cookie
        self._on_cookie = on_cookie
        self.sending = sending
        self.witnesses = [witness] if witness else []
        self._at_end = at_end
        self._tokens: dict[str, str] = {}
        self._told_time: datetime | None = None
        self._transport = transport
        self._closed = False

    @property
    def told_time(self) -> datetime | None:
        """What time it was for the service when it answered last, as far as it said."""
        return self._told_time

    @property
    def cookie(self) -> Secret[str] | None:
        """The session as it is now, ``None`` while nobody is signed in."""
        return self._cookie

    def listen(self, on_cookie: Callable[[Secret[str] | None], None]) -> None:
        """Call ``on_cookie`` from now on, as told at the constructor, in place of whoever was called before."""
        self._on_cookie = on_cookie

    async def ask(self, question: Question) -> Answer:
        """Send a request and read its answer whole, whatever its status.

        GETs are repeated a few times when no answer comes. A POST is repeated only when the service refused it for
        want of a CSRF token, and then once.

        Raises:
            ForbiddenHost: the session may not go there. Nothing was sent.
            Unreachable: no connection came about. Nothing was sent.
            NoAnswer: no answer came, or only a part of one.
            Unreadable: the answer was too large.
        """
        if question.endpoint.verb is Verb.GET:
            return await insist(partial(self._exchange, question))
        return await self._with_token(question)

    async def picture(self, endpoint: Endpoint, url: str) -> bytes:
        """Fetch a picture of the content network, without cookie and token. ``endpoint`` is where its address is from.

        Raises:
            ForbiddenHost: the address is not of the content network. Nothing was sent.
            Unreachable, NoAnswer, Unreadable: as for :meth:`ask`.
        """
        if not hosts.is_picture(url):
            raise ForbiddenHost("a picture from elsewhere than the content network", endpoint=endpoint)
        try:
            request = httpx.Request("GET", url, headers={**HEADERS, b"accept": b"image/*"}, extensions=EXTENSIONS)
        except httpx.InvalidURL as error:
            raise ForbiddenHost("a picture's address is none", endpoint=endpoint) from error
        answer = await self._receive(endpoint, request, LARGEST_PICTURE)
        if not answer.ok:
            raise failures.refused(answer)
        return answer.body

    async def aclose(self) -> None:
        """Forget the cookie and every token, and close the transport. Answers on their way bring nothing back."""
        self._cookie = None
        self._on_cookie = None
        self._tokens.clear()
        if self._at_end is not None:
            self._at_end()
        if not self._closed:
            self._closed = True
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _with_token(self, question: Question) -> Answer:
        host = question.endpoint.host
        used = self._tokens.get(host)
        answer = await self._exchange(question)
        token = answer.headers.get(CSRF_HEADER)
        if answer.status != HTTPStatus.FORBIDDEN or token in {None, used} or not is_cookie_value(token):
            return answer
        self._tokens[host] = token
        return await self._exchange(question)

    async def _exchange(self, question: Question) -> Answer:
        endpoint = question.endpoint
        if not hosts.may_carry_session(question.url):
            raise ForbiddenHost(f"{endpoint} is not on the list of hosts", endpoint=endpoint)
        request = httpx.Request(
            endpoint.verb,
            question.url,
            params=question.query or None,
            content=question.body,
            headers={**HEADERS, **question.headers, **self._credentials(endpoint)},
            extensions=EXTENSIONS,
        )
        return await self._receive(endpoint, request, LARGEST_ANSWER, begun=self._note)

    def _note(self, headers: httpx.Headers) -> None:
        """Take what the head of an answer says of the session, which counts even if the rest is lost on the way."""
        self._told_time = http_date(headers.get("date", ""))
        self._keep_cookie(headers)

    def _credentials(self, endpoint: Endpoint) -> dict[bytes, bytes]:
        headers: dict[bytes, bytes] = {}
        if self._cookie:
            headers[b"cookie"] = cookie_header(self._cookie).encode("ascii")
        token = self._tokens.get(endpoint.host)
        if token and endpoint.verb is Verb.POST:
            headers[CSRF_HEADER.encode()] = token.encode("ascii")
        return headers

    async def _receive(
        self,
        endpoint: Endpoint,
        request: httpx.Request,
        largest: int,
        begun: Callable[[httpx.Headers], None] = lambda _: None,
    ) -> Answer:
        if self._closed:
            raise Unreachable(f"{endpoint}: the session was closed", endpoint=endpoint, reason=Reach.CUT_OFF)
        try:
            async with asyncio.timeout(DEADLINE_S):
                response = await self._transport.handle_async_request(request)
                begun(response.headers)
                try:
                    body = await _read(endpoint, response, largest)
                finally:
                    await response.aclose()
        except (httpx.HTTPError, TimeoutError) as error:
            raise failures.unanswered(endpoint, error) from error
        return Answer(endpoint=endpoint, status=response.status_code, headers=response.headers, body=body)

    def _keep_cookie(self, headers: httpx.Headers) -> None:
        cookie = set_cookie(headers)
        if cookie is None or self._closed or (cookie or None) == self._cookie:
            return
        self._cookie = cookie or None
        if self._on_cookie:
            self._on_cookie(self._cookie)


async def _read(endpoint: Endpoint, response: httpx.Response, largest: int) -> bytes:
    status = response.status_code
    body = bytearray()
    try:
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > largest:
                msg = f"{endpoint} answered with more than {largest} bytes"
                raise Unreadable(msg, endpoint=endpoint, status=status, found=Found.TOO_LARGE)
    except httpx.DecodingError as error:
        msg = f"{endpoint} answered in a broken encoding"
        raise Unreadable(msg, endpoint=endpoint, status=status, found=Found.OTHER_SHAPE) from error
    return bytes(body)
