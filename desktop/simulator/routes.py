"""Where each operation is found: by the request's ``Host``, and by the real host as the first part of the path."""

from collections.abc import Awaitable, Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Host, Mount, Route, Router

from desktop.contract.endpoint import Endpoint
from desktop.contract.hosts import API_HOSTS, WEBSITE
from desktop.simulator.wire.account import PICTURE_HOST, PICTURE_PATH
from desktop.simulator.wire.pictures import headshot
from desktop.simulator.wire.table import HANDLERS

Respond = Callable[[Endpoint, Request], Awaitable[Response]]


def routes(respond: Respond) -> list[BaseRoute]:
    """Lay out every operation under its host, each served by ``respond``."""
    hosts = {host: _host(host, respond) for host in API_HOSTS}
    hosts[PICTURE_HOST] = Router([Route(PICTURE_PATH, _headshot)], redirect_slashes=False)
    hosts[WEBSITE] = Router([Route("/charts", _page)], redirect_slashes=False)
    by_host: list[BaseRoute] = [Host(host, router) for host, router in hosts.items()]
    by_prefix: list[BaseRoute] = [Mount(f"/{host}", router) for host, router in hosts.items()]
    return by_host + by_prefix


def _host(host: str, respond: Respond) -> Router:
    own = [endpoint for endpoint in HANDLERS if endpoint.host == host]
    return Router([_route(endpoint, respond) for endpoint in own], redirect_slashes=False)


def _route(endpoint: Endpoint, respond: Respond) -> Route:
    path = endpoint.path.replace("{userId}", "{userId:int}")
    return Route(path, partial(respond, endpoint), methods=[endpoint.verb])


async def _headshot(_request: Request) -> Response:
    return Response(headshot(), media_type="image/png")


async def _page(_request: Request) -> Response:
    """Answer the page that some clients open before their first call."""
    return HTMLResponse("<!DOCTYPE html><html><head><title>Roblox</title></head><body></body></html>")
