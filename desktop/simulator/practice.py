"""Practice controls over HTTP, for the stand-alone program only: what ``controls`` offers to a program in process.

JSON in and out. What is not understood is answered with 400, and an answer to a question that nobody asks with 409,
both with ``{"error": …}``.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.prompts import PromptKind
from desktop.simulator.service import Simulator
from desktop.simulator.wire.table import HANDLERS

Serve = Callable[[Request], Awaitable[Response]]
Asked = TypeVar("Asked")
_ENDPOINTS = {endpoint.name: endpoint for endpoint in HANDLERS}


class PersonaRequest(msgspec.Struct, forbid_unknown_fields=True):
    """Which persona to start over as."""

    name: str


class ClockRequest(msgspec.Struct, forbid_unknown_fields=True):
    """How far to move the clock ahead, in seconds."""

    advance_s: float


class ActionRequest(msgspec.Struct, forbid_unknown_fields=True):
    """What to answer to everything of one kind that the second device asks."""

    action: str


class FaultRequest(msgspec.Struct, forbid_unknown_fields=True):
    """An order for a fault; ``endpoint`` is the name of a row of the contract, or nothing for the next request."""

    kind: FaultKind
    endpoint: str | None = None
    status: int = 503
    code: int = 0
    delay_s: float = 0.0
    times: int = 1


def practice_routes(simulator: Simulator) -> list[Route]:
    """Lay out the controls of a simulator."""
    pages: Mapping[tuple[str, str], Callable[[Simulator, bytes], Any]] = {
        ("GET", "session"): _session,
        ("GET", "inbox"): _inbox,
        ("GET", "totp"): _totp,
        ("POST", "persona"): _persona,
        ("POST", "quick-sign-in"): _quick_sign_in,
        ("POST", "cross-device"): _cross_device,
        ("POST", "clock"): _clock,
        ("POST", "faults"): _order_faults,
        ("DELETE", "faults"): _clear_faults,
    }
    return [Route(f"/practice/{page}", _serve(simulator, act), methods=[verb]) for (verb, page), act in pages.items()]


def _serve(simulator: Simulator, act: Callable[[Simulator, bytes], Any]) -> Serve:
    async def serve(request: Request) -> Response:
        try:
            return JSONResponse(msgspec.to_builtins(act(simulator, await request.body())))
        except (msgspec.DecodeError, ValueError) as error:
            return JSONResponse({"error": str(error)}, 400)
        except LookupError as error:
            return JSONResponse({"error": str(error)}, 409)

    return serve


def _session(simulator: Simulator, _: bytes) -> Any:
    session = simulator.sign_in()
    return {"userId": simulator.world.account.user_id, "cookie": session.cookie if session else None}


def _inbox(simulator: Simulator, _: bytes) -> Any:
    return list(simulator.controls.inbox())


def _totp(simulator: Simulator, _: bytes) -> Any:
    return {"code": simulator.controls.authenticator_code()}


def _persona(simulator: Simulator, body: bytes) -> Any:
    simulator.controls.use_persona(_read(body, PersonaRequest).name)
    return {}


def _clock(simulator: Simulator, body: bytes) -> Any:
    simulator.controls.advance(_read(body, ClockRequest).advance_s)
    return {"now": simulator.controls.now()}


def _quick_sign_in(simulator: Simulator, body: bytes) -> Any:
    return _answer(simulator, PromptKind.QUICK_SIGN_IN, body)


def _cross_device(simulator: Simulator, body: bytes) -> Any:
    return _answer(simulator, PromptKind.CROSS_DEVICE, body)


def _answer(simulator: Simulator, kind: PromptKind, body: bytes) -> Any:
    controls = simulator.controls
    actions = {"approve": controls.approve, "deny": controls.deny, "expire": controls.expire}
    action = actions.get(_read(body, ActionRequest).action)
    if action is None:
        raise ValueError(f"action is one of {', '.join(actions)}")
    asked = [prompt.id for prompt in controls.prompts() if prompt.kind is kind]
    if not asked:
        raise LookupError("nothing is asked")
    for prompt_id in asked:
        action(prompt_id)
    return {}


def _order_faults(simulator: Simulator, body: bytes) -> Any:
    simulator.world.faults.order(*(_fault(order) for order in _read(body, list[FaultRequest])))
    return {}


def _clear_faults(simulator: Simulator, _: bytes) -> Any:
    simulator.world.faults.clear()
    return {}


def _fault(order: FaultRequest) -> Fault:
    if order.endpoint is not None and order.endpoint not in _ENDPOINTS:
        raise ValueError(f"no such endpoint: {order.endpoint}")
    return Fault(
        kind=order.kind,
        endpoint=_ENDPOINTS[order.endpoint] if order.endpoint else None,
        status=order.status,
        code=order.code,
        delay_s=order.delay_s,
        times=order.times,
    )


def _read(body: bytes, asked: type[Asked]) -> Asked:
    return msgspec.json.decode(body, type=asked)
