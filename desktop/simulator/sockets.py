"""Broken connections of the stand-alone program, acted out on its sockets."""

import asyncio
import contextlib
import socket
import struct
from typing import Any, Final

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from desktop.simulator.faults import Broken, FaultKind

TRANSPORT: Final = "transport"
AT_ONCE: Final = struct.pack("ii", 1, 0)
"""``SO_LINGER`` for a close that resets the connection instead of ending it."""


class Connection(H11Protocol):
    """uvicorn's connection, which lets the application reach its transport."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn itself does
        """Hand the transport to every request of this connection."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, TRANSPORT: transport}


class OnSockets:
    """An application whose broken connections break."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request, and break its connection where that was ordered."""
        try:
            await self._app(scope, receive, send)
        except ClientDisconnect:
            return  # in the middle of a request: there is nobody to answer
        except Broken as broken:
            _break(scope["state"][TRANSPORT], broken.kind)
            while (await receive())["type"] != "http.disconnect":  # uvicorn has to know before this returns
                pass


def _break(transport: Any, kind: FaultKind) -> None:
    if kind is FaultKind.HANG:  # until the other side gives up
        return
    if kind is FaultKind.CUT_OFF:
        transport.close()
        return
    with contextlib.suppress(OSError):  # the other side was quicker
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, AT_ONCE)
    transport.abort()
