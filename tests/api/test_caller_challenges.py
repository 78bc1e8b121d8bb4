"""A call that meets a challenge: it is solved by whoever solves, and the request goes out once more."""

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from desktop.api.client import Client
from desktop.model.challenges import ChallengeAnswer, GenericChallenge
from desktop.model.errors import ChallengeRequired, ChallengeUnsolved, Refused, Unsolved
from desktop.model.secret import Secret
from tests.api.service import USER_ID, Service

CHALLENGE = {
    "rblx-challenge-id": "outer",
    "rblx-challenge-type": "chef",
    "rblx-challenge-metadata": base64.b64encode(b'{"a":1}').decode(),
}
ANSWER = ChallengeAnswer(challenge_id="outer", kind="chef", metadata=Secret('{"canary":1}'))

Send = Callable[[ChallengeAnswer | None], Awaitable[Any]]


def held_up(request: httpx.Request) -> httpx.Response:
    """Want a CSRF token, then a solution, and be content with any."""
    if "x-csrf-token" not in request.headers:
        return httpx.Response(403, headers={"x-csrf-token": "canary-csrf"})
    if "rblx-challenge-id" in request.headers:
        return httpx.Response(200, json={"recoveryCodes": ["canary-1"]})
    return always_held_up(request)


def always_held_up(_: httpx.Request) -> httpx.Response:
    return httpx.Response(403, headers=CHALLENGE, json={"errors": [{"code": 0}]})


def refuse_solutions(request: httpx.Request) -> httpx.Response:
    if "rblx-challenge-id" in request.headers:
        return httpx.Response(403, json={"errors": [{"code": 0, "message": "Challenge failed to authorize request"}]})
    return always_held_up(request)


class Solver:
    def __init__(self) -> None:
        self.met: list[GenericChallenge] = []

    async def solve(self, challenge: GenericChallenge, send: Send) -> Any:
        self.met.append(challenge)
        return await send(ANSWER)


def regenerate(service: Service, solver: Solver) -> None:
    client = Client(service.session, user_id=USER_ID, solve=solver.solve)
    asyncio.run(_and_close(service, client))


async def _and_close(service: Service, client: Client) -> None:
    async with service.session:
        await client.recovery_codes.regenerate(password=Secret("canary-password"))


def test_a_challenged_call_is_solved_and_sent_again() -> None:
    service, solver = Service(held_up), Solver()
    regenerate(service, solver)
    assert solver.met == [GenericChallenge(challenge_id="outer", kind="chef", metadata={"a": 1})]
    *_, before, after = service.requests
    assert (
        before.content == after.content == json.dumps({"password": "canary-password"}, separators=(",", ":")).encode()
    )
    assert after.headers["rblx-challenge-id"] == "outer"
    assert after.headers["rblx-challenge-type"] == "chef"
    assert base64.b64decode(after.headers["rblx-challenge-metadata"]) == b'{"canary":1}'


def test_a_call_that_waited_while_another_was_solved_goes_out_as_it_was() -> None:
    class Sparing(Solver):
        async def solve(self, challenge: GenericChallenge, send: Send) -> Any:
            with pytest.raises(ChallengeRequired):
                await send(None)
            return await super().solve(challenge, send)

    service = Service(held_up)
    regenerate(service, Sparing())
    first, again, solved = service.requests[-3:]
    assert first.content == again.content == solved.content
    assert first.headers == again.headers
    assert "rblx-challenge-id" not in again.headers


def test_a_call_that_is_challenged_once_more_is_not_solved_once_more() -> None:
    service, solver = Service(always_held_up), Solver()
    with pytest.raises(ChallengeRequired):
        regenerate(service, solver)
    assert len(service.requests) == 2
    assert len(solver.met) == 1


def test_a_refused_solution_is_not_sent_again() -> None:
    service = Service(refuse_solutions)
    with pytest.raises(Refused):
        regenerate(service, Solver())
    assert len(service.requests) == 2


def test_what_is_not_solved_is_not_sent_again() -> None:
    class GivingUp(Solver):
        async def solve(self, challenge: GenericChallenge, _: Send) -> Any:
            raise ChallengeUnsolved(Unsolved.CANCELLED, kind=challenge.kind)

    service = Service(always_held_up)
    with pytest.raises(ChallengeUnsolved) as unsolved:
        regenerate(service, GivingUp())
    assert len(service.requests) == 1
    assert not unsolved.value.may_have_changed
