"""Serving one request: what it carries, what it asks, what is answered."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from desktop.contract.endpoint import Endpoint, Verb
from desktop.contract.refusals import Refusal
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.generic_challenges import Challenged, ChallengeKind, SolutionRejected
from desktop.simulator.refusals import Malformed, Refuse
from desktop.simulator.wire.call import Answer, Call, Handler
from desktop.simulator.wire.faulty import SPOILS, in_its_place, spoiled
from desktop.simulator.wire.gate import Credentials, admit, identify, lacks_token
from desktop.simulator.wire.saying_no import refused
from desktop.simulator.wire.table import HANDLERS
from desktop.simulator.world import World

_STAGES = {
    FaultKind.ENDLESS_CHALLENGES: (ChallengeKind.CHEF,),
    FaultKind.ENDLESS_STAGES: (ChallengeKind.CHEF,) * 100,
}
_ANSWERED_AS_USUAL = {
    FaultKind.RESET,
    FaultKind.HANG,
    FaultKind.CUT_OFF,
    FaultKind.DRIP,
    FaultKind.SLOW,
    FaultKind.CLOCK_JUMP,
}
"""What happens to time, or to an answer on its way, is not this module's business."""


class Arrival(Struct, frozen=True, kw_only=True):
    """A request as it came in."""

    user_id: int | None
    query: Mapping[str, str]
    content_type: str
    body: bytes
    carried: Credentials


def serve(worlds: Sequence[World], endpoint: Endpoint, arrival: Arrival, fault: Fault | None = None) -> Answer:
    """Answer a request, honestly or as ``fault`` orders."""
    world = whose(worlds, arrival)
    if fault is None or fault.kind in _ANSWERED_AS_USUAL:
        return _honest(world, worlds, endpoint, arrival)
    if fault.kind in SPOILS:
        return spoiled(fault.kind, _honest(world, worlds, endpoint, arrival))
    if fault.kind in _STAGES:
        session = world.sessions.find(arrival.carried.cookie)
        held_up = world.generic_challenges.challenge(endpoint, _STAGES[fault.kind], session)
        return refused(held_up, endpoint, world.dialect)
    if fault.is_served:
        _honest(world, worlds, endpoint, arrival)
    return in_its_place(fault, endpoint, world)


def fault_for(worlds: Sequence[World], endpoint: Endpoint, arrival: Arrival) -> Fault | None:
    """Find the fault that a request meets. One without its CSRF token meets none: it is sent again anyway."""
    world = whose(worlds, arrival)
    return None if lacks_token(world, endpoint, arrival.carried) else world.faults.take(endpoint)


def _honest(world: World, worlds: Sequence[World], endpoint: Endpoint, arrival: Arrival) -> Answer:
    try:
        answer = _served(world, worlds, endpoint, arrival)
    except (Refuse, Malformed, Challenged, SolutionRejected) as no:
        answer = refused(no, endpoint, world.dialect)
        if isinstance(no, Refuse):
            answer = _with_cure(no, answer, world, endpoint, arrival)
    return _with_news(answer, world, arrival)


def whose(worlds: Sequence[World], arrival: Arrival) -> World:
    """Say whose account a request is about: its session's; else the one that it names; else the persona's."""
    named = arrival.query.get("userId", str(arrival.user_id))
    by_session = [world for world in worlds if world.sessions.find(arrival.carried.cookie) is not None]
    by_name = [world for world in worlds if str(world.account.user_id) == named]
    return (*by_session, *by_name, *worlds)[0]


def decode(handler: Handler[Any], endpoint: Endpoint, arrival: Arrival) -> Any:
    """Read what is asked. An empty body is an empty object.

    Raises:
        Malformed: it is not JSON, or holds an unknown field or a wrong type.
    """
    try:
        if endpoint.verb is Verb.GET:
            return msgspec.convert(dict(arrival.query), handler.asks, strict=False)
        if arrival.body and not arrival.content_type.startswith("application/json"):
            raise Malformed("the body is not announced as JSON")
        return msgspec.json.decode(arrival.body or b"{}", type=handler.asks)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Malformed(str(error)) from error


def _served(world: World, worlds: Sequence[World], endpoint: Endpoint, arrival: Arrival) -> Answer:
    session = identify(world, endpoint, arrival.carried)
    handler = HANDLERS[endpoint]
    asked = decode(handler, endpoint, arrival)
    call = Call(endpoint=endpoint, world=world, worlds=worlds, user_id=arrival.user_id, session=session)
    admit(call, arrival.carried)
    reply = handler.serve(call, asked)
    return reply if isinstance(reply, Answer) else Answer(body=reply)


def _with_cure(no: Refuse, answer: Answer, world: World, endpoint: Endpoint, arrival: Arrival) -> Answer:
    """Add what helps against the refusal: the CSRF token that was missing; a dead cookie taken away."""
    if no.refusal is Refusal.CSRF_TOKEN:
        session = world.sessions.find(arrival.carried.cookie)
        token = world.csrf.of(endpoint.host, session)
        return replace(answer, headers={**answer.headers, "x-csrf-token": token})
    if no.refusal is Refusal.SIGNED_OUT and arrival.carried.cookie:
        return replace(answer, cookie="")
    return answer


def _with_news(answer: Answer, world: World, arrival: Arrival) -> Answer:
    """Tell a session its new cookie, once."""
    session = world.sessions.find(arrival.carried.cookie)
    if session is None or not session.untold or answer.cookie is not None:
        return answer
    session.untold = False
    return replace(answer, cookie=session.cookie)
