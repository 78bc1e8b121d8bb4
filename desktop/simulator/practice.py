"""Practice controls over HTTP, for the stand-alone program only: what ``controls`` offers to a program in process.

JSON in and out. What is not understood is answered with 400, and an answer to a question that nobody asks with 409,
both with ``{"error": …}``.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop.simulator.controls import Controls
from desktop.simulator.faults import IN_THE_HANDSHAKE, Fault, FaultKind
from desktop.simulator.prompts import PromptKind
from desktop.simulator.service import Simulator
from desktop.simulator.wire.table import HANDLERS

Serve = Callable[[Request], Awaitable[Response]]
Act = Callable[[str], None]
Asked = TypeVar("Asked")
Positive = Annotated[int, msgspec.Meta(ge=1)]
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


class QuickSignInRequest(msgspec.Struct, forbid_unknown_fields=True):
    """What to do with every quick sign-in, and the name of the account that is to take its code if none has yet."""

    action: str
    account: str | None = None


class FaultRequest(msgspec.Struct, forbid_unknown_fields=True):
    """An order for a fault, field by field as in :class:`Fault`.

    ``endpoint`` is the name of a row of the contract, or nothing for any.
    """

    kind: FaultKind
    endpoint: str | None = None
    nth: Positive = 1
    times: Positive = 1
    served: bool = False
    status: Annotated[int, msgspec.Meta(ge=200, le=599)] | None = None
    code: int = 0
    retry_after: str = ""
    seconds: float = 0.0


def practice_routes(simulator: Simulator) -> list[Route]:
    """Lay out the controls of a simulator."""
    pages: Mapping[tuple[str, str], Callable[[Simulator, bytes], Any]] = {
        ("GET", "accounts"): _accounts,
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


def _accounts(simulator: Simulator, _: bytes) -> Any:
    return [
        {
            "name": owned.name,
            "displayName": owned.display_name,
            "password": owned.password,
            "recoveryCodes": owned.recovery_codes,
        }
        for owned in simulator.controls.accounts
    ]


def _quick_sign_in(simulator: Simulator, body: bytes) -> Any:
    controls, sent = simulator.controls, _read(body, QuickSignInRequest)
    act = _action(sent.action, {"enter": _nothing_more, **_answers(controls)})
    codes = controls.sign_in_codes()
    if sent.action != "expire":
        for code in codes:
            controls.enter(code, sent.account)
    return _to_all(act, {*codes, *_asked(controls, PromptKind.QUICK_SIGN_IN)})


def _cross_device(simulator: Simulator, body: bytes) -> Any:
    controls = simulator.controls
    act = _action(_read(body, ActionRequest).action, _answers(controls))
    return _to_all(act, _asked(controls, PromptKind.CROSS_DEVICE))


def _answers(controls: Controls) -> dict[str, Act]:
    return {"approve": controls.approve, "deny": controls.deny, "expire": controls.expire}


def _action(name: str, actions: Mapping[str, Act]) -> Act:
    if name not in actions:
        raise ValueError(f"action is one of {', '.join(actions)}")
    return actions[name]


def _nothing_more(_code: str) -> None:
    """Leave it at the code being entered."""


def _asked(controls: Controls, kind: PromptKind) -> set[str]:
    return {prompt.id for prompt in controls.prompts() if prompt.kind is kind}


def _to_all(act: Act, asked: set[str]) -> Any:
    if not asked:
        raise LookupError("nothing is asked")
    for prompt_id in asked:
        act(prompt_id)
    return {}


def read_faults(text: bytes) -> list[Fault]:
    """Read orders as ``POST /practice/faults`` takes them.

    Raises:
        ValueError: they are not understood, or cannot be acted out over plain HTTP.
    """
    return [_fault(order) for order in _read(text, list[FaultRequest])]


def _order_faults(simulator: Simulator, body: bytes) -> Any:
    simulator.world.faults.order(*read_faults(body))
    return {}


def _clear_faults(simulator: Simulator, _: bytes) -> Any:
    simulator.world.faults.clear()
    return {}


def _fault(order: FaultRequest) -> Fault:
    if order.endpoint is not None and order.endpoint not in _ENDPOINTS:
        raise ValueError(f"no such endpoint: {order.endpoint}")
    if order.kind in IN_THE_HANDSHAKE:
        raise ValueError(f"{order.kind} needs TLS, which is not spoken here")
    fields = {name: getattr(order, name) for name in FaultRequest.__struct_fields__}
    return Fault(**fields | {"endpoint": _ENDPOINTS[order.endpoint] if order.endpoint else None})


def _read(body: bytes, asked: type[Asked]) -> Asked:
    return msgspec.json.decode(body, type=asked)
