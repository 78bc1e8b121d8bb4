"""Broken connections, in the words of the HTTP library."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from desktop.simulator.faults import Broken, FaultKind

VERIFY_CODES = {
    FaultKind.EXPIRED_CERTIFICATE: 10,
    FaultKind.SELF_SIGNED_CERTIFICATE: 18,
    FaultKind.CERTIFICATE_OF_ANOTHER: 62,
}
"""As OpenSSL numbers its complaints."""


@asynccontextmanager
async def over_a_connection(request: httpx.Request) -> AsyncIterator[None]:
    """Have what breaks inside fail as it does over a socket."""
    try:
        yield
    except Broken as broken:
        failure = await _failure(broken.kind, request)
        raise failure from failure.__cause__ or broken


async def _failure(kind: FaultKind, request: httpx.Request) -> httpx.TransportError:
    if kind is FaultKind.HANG:
        await asyncio.sleep(request.extensions["timeout"]["read"])
        return httpx.ReadTimeout("", request=request)
    if kind is FaultKind.CUT_OFF:
        return httpx.RemoteProtocolError("peer closed connection without sending complete message body")
    if kind is FaultKind.RESET:
        return httpx.ReadError("the connection was reset", request=request)
    return _not_connected(kind, request)


def _not_connected(kind: FaultKind, request: httpx.Request) -> httpx.ConnectError:
    failure = httpx.ConnectError("All connection attempts failed", request=request)
    code = VERIFY_CODES.get(kind)
    failure.__cause__ = ConnectionRefusedError() if code is None else not_verified(code)
    return failure


def not_verified(code: int) -> ssl.SSLCertVerificationError:
    """Make what is raised for a certificate."""
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = code
    return error
