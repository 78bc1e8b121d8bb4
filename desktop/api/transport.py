"""The seam between the client and the world: where requests really go.

Whatever stands here (the network, a loopback server, an application in this process, a function in a test) is all that
a :class:`~desktop.api.session.Session` knows of the world.
"""

import ipaddress
import ssl
from typing import Final

import httpx
import truststore

from desktop.api.cookies import no_cookies

LOOPBACK_NAME: Final = "localhost"


class Live(httpx.AsyncBaseTransport):
    """The network, with the operating system's roots of trust and the proxies that the environment names.

    httpx looks proxies up only for a client that makes its own transport, so one such client stands inside. It keeps
    connections alive and follows no redirect.
    """

    def __init__(self) -> None:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._http = httpx.AsyncClient(verify=context, cookies=no_cookies())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send over the network."""
        return await self._http.send(request, stream=True, follow_redirects=False)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()


class Loopback(httpx.AsyncBaseTransport):
    """A server on this computer that stands in for every host; requests keep their real ``Host``.

    Raises:
        ValueError: ``server`` is not an http address of this computer.
    """

    def __init__(self, server: str) -> None:
        try:
            self._server = httpx.URL(server)
        except httpx.InvalidURL:
            self._server = httpx.URL()
        if self._server.scheme != "http" or not _is_loopback(self._server.host):
            msg = f"not an http address of this computer: {server}"
            raise ValueError(msg)
        # Only plain http is spoken, so no root of trust is loaded.
        self._http = httpx.AsyncHTTPTransport(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send to the server."""
        url = request.url.copy_with(scheme="http", host=self._server.host, port=self._server.port)
        return await self._http.handle_async_request(
            httpx.Request(
                request.method,
                url,
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            ),
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()


def _is_loopback(host: str) -> bool:
    if host == LOOPBACK_NAME:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
