"""Answers as faults order them: in the place of an honest one, or made of it."""

import functools
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal, meaning
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.randomness import token
from desktop.simulator.wire.call import Answer
from desktop.simulator.wire.saying_no import FORBIDDEN, error
from desktop.simulator.wire.wording import wording
from desktop.simulator.world import World

HTML: Final = (
    b"<!DOCTYPE html><html><head><title>Roblox</title></head><body><h1>Please come back later</h1></body></html>"
)
HUGE_BYTES: Final = 50_000_000
DEPTH: Final = 10_000
ELSEWHERE: Final = "https://www.example.com/"
FOUND: Final = 302
SPOILS: Final = frozenset(
    {FaultKind.WRONG_TYPES, FaultKind.UNKNOWN_VALUES, FaultKind.MISSING_FIELDS, FaultKind.OTHER_CONTENT_TYPE},
)
_NAMES_OF_KINDS: Final = frozenset({"mediaType", "primaryMediaType", "status", "state", "challengeType"})
"""Fields whose values are words or numbers of a closed set, to which the service may add."""
_PAGES: Final = {
    FaultKind.TEXT: (b"upstream connect error", "text/plain"),
    FaultKind.HTML: (HTML, "text/html; charset=utf-8"),
    FaultKind.EMPTY: (b"", "application/json"),
    FaultKind.BROKEN_JSON: (b'{"methods": [{"mediaType": "Em', "application/json"),
    FaultKind.DEEP: (b"[" * DEPTH + b"]" * DEPTH, "application/json"),
}


def in_its_place(fault: Fault, endpoint: Endpoint, world: World) -> Answer:
    """Answer as a fault orders whose answer has nothing of the honest one."""
    match fault.kind:
        case FaultKind.REFUSAL:
            return _refusal(fault, endpoint, world)
        case FaultKind.ENDLESS_TOKENS:
            headers = {"x-csrf-token": token(world.randomness)}
            return error(FORBIDDEN, 0, wording(Refusal.CSRF_TOKEN, endpoint.host), endpoint, world.dialect, headers)
        case FaultKind.HUGE:
            return Answer(status=fault.status or 200, body=_huge())
        case FaultKind.REDIRECT:
            return Answer(status=FOUND, body=b"", headers={"location": ELSEWHERE})
        case FaultKind.REDIRECT_LOOP:
            return Answer(status=FOUND, body=b"", headers={"location": f"https://{endpoint.host}{endpoint.path}"})
    body, content_type = _PAGES[fault.kind]
    usual = 503 if fault.kind in {FaultKind.TEXT, FaultKind.HTML} else 200
    return Answer(status=fault.status or usual, body=body, content_type=content_type)


def spoiled(kind: FaultKind, answer: Answer) -> Answer:
    """Make nonsense of an honest answer; what is no success stays as it is."""
    if answer.status >= 300:  # noqa: PLR2004  (HTTP's class of success ends there)
        return answer
    content = msgspec.json.decode(msgspec.json.encode(answer.body))
    match kind:
        case FaultKind.WRONG_TYPES:
            return replace(answer, body=_other_types(content))
        case FaultKind.UNKNOWN_VALUES:
            return replace(answer, body=_other_values(content))
        case FaultKind.MISSING_FIELDS:
            return replace(answer, body={})
    return replace(answer, body=msgspec.json.encode(content), content_type="text/html; charset=utf-8")


def _refusal(fault: Fault, endpoint: Endpoint, world: World) -> Answer:
    status = fault.status or 503
    named = endpoint.refusals.get((status, fault.code)) or meaning(status, fault.code)
    headers = {"retry-after": fault.retry_after} if fault.retry_after else {}
    return error(status, fault.code, wording(named or Refusal.UNKNOWN, endpoint.host), endpoint, world.dialect, headers)


@functools.cache
def _huge() -> bytes:
    return b'{"x": "' + b"x" * HUGE_BYTES + b'"}'


def _other_types(content: Any) -> Any:
    match content:
        case {}:
            return {name: _other_types(value) for name, value in content.items()} or []
        case str():
            return 7
        case list():
            return {}
    return ["?"]


def _other_values(content: Any) -> Any:
    match content:
        case {}:
            return {name: _other_value(name, value) for name, value in content.items()}
        case [*entries]:
            return [_other_values(entry) for entry in entries]
    return content


def _other_value(name: str, value: Any) -> Any:
    if name not in _NAMES_OF_KINDS or value is None:
        return _other_values(value)
    return "BrandNew" if isinstance(value, str) else 99
