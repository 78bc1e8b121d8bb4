"""How an answer gets to whoever asked: whole, or as a fault orders."""

from collections.abc import AsyncIterator, Awaitable, Callable
from email.utils import formatdate
from typing import Final

import msgspec
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from desktop.contract.hosts import SESSION_COOKIE
from desktop.simulator.faults import NO_CONNECTION, Broken, Fault, FaultKind
from desktop.simulator.wire.call import Answer

Sleep = Callable[[float], Awaitable[None]]

DRIP_S: Final = 1.0
"""Seconds from byte to byte."""
_NEVER_ANSWERED: Final = NO_CONNECTION | {FaultKind.RESET, FaultKind.HANG}


def response(answer: Answer, now: float) -> Response:
    """Put an answer on the wire, dated by the simulator's own time."""
    body = answer.body if isinstance(answer.body, bytes) else msgspec.json.encode(answer.body)
    headers = {"date": formatdate(now, usegmt=True), **answer.headers}
    made = Response(body, answer.status, headers, answer.content_type)
    if answer.cookie is not None:
        expiry = "" if answer.cookie else "; expires=Thu, 01 Jan 1970 00:00:00 GMT"
        attributes = f"domain=.roblox.com; path=/; secure; HttpOnly{expiry}"
        made.headers.append("set-cookie", f"{SESSION_COOKIE}={answer.cookie}; {attributes}")
    return made


def lose(fault: Fault) -> None:
    """Do what a fault orders with a request that is not served, or with an answer that never arrives.

    Raises:
        Broken: the connection carries no answer.
    """
    if fault.kind in _NEVER_ANSWERED:
        raise Broken(fault.kind, served=fault.is_served)


async def arrive(whole: Response, fault: Fault, sleep: Sleep) -> Response:
    """Send an answer on its way as a fault orders."""
    lose(fault)
    match fault.kind:
        case FaultKind.SLOW:
            await sleep(fault.seconds)
        case FaultKind.CUT_OFF:
            return _CutOff(whole.body, whole.status_code, dict(whole.headers))
        case FaultKind.DRIP:
            return StreamingResponse(_drops(bytes(whole.body), sleep), whole.status_code, dict(whole.headers))
    return whole


class _CutOff(Response):
    """Ends in the middle of its body."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  (Starlette's own)
        """Send half of it."""
        half = self.body[: len(self.body) // 2]
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": half, "more_body": True})
        raise Broken(FaultKind.CUT_OFF, served=True)


async def _drops(body: bytes, sleep: Sleep) -> AsyncIterator[bytes]:
    for drop in body:
        await sleep(DRIP_S)
        yield bytes([drop])
