"""Someone who visits the pretend service over HTTP, as a test tells them to."""

import asyncio
from typing import Any

import httpx

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint, Verb
from desktop.contract.hosts import SESSION_COOKIE
from desktop.simulator.media import ActionType
from desktop.simulator.randomness import SeededRandomness
from desktop.simulator.service import Simulator

STRANGER = 1
NOON = 1_800_000_000.0


class StoppedClock:
    """Stands still until a test moves the simulator's own clock."""

    def now(self) -> float:
        return NOON


def simulator(persona: str = "fresh") -> Simulator:
    return Simulator(persona=persona, clock=StoppedClock(), randomness=SeededRandomness(7))


class Visitor:
    """Speaks to one simulator, with the cookie and the CSRF tokens that it was given."""

    def __init__(self, persona: str = "fresh") -> None:
        self.simulator = simulator(persona)
        session = self.simulator.sign_in()
        self.cookie = session.cookie if session else None
        self.headers: dict[str, str] = {}
        self.fetches_csrf = True

    @property
    def world(self) -> Any:
        return self.simulator.world

    @property
    def own_id(self) -> int:
        return self.simulator.world.account.user_id

    def ask(
        self, endpoint: Endpoint, body: object = None, *, user_id: int | None = None, **query: Any
    ) -> httpx.Response:
        """Send a request, and once more with the CSRF token if that is what was missing."""
        response = self.send(endpoint, body, user_id=user_id, **query)
        token = response.headers.get("x-csrf-token")
        if token and self.fetches_csrf:
            response = self.send(endpoint, body, user_id=user_id, headers={"x-csrf-token": token}, **query)
        if response.headers.get("set-cookie"):
            self.cookie = told_cookie(response)
        return response

    def send(
        self,
        endpoint: Endpoint,
        body: object = None,
        *,
        user_id: int | None = None,
        headers: dict[str, str] | None = None,
        content: bytes | None = None,
        **query: Any,
    ) -> httpx.Response:
        """Send one request and nothing else."""
        sent = self.headers | (headers or {})
        if self.cookie:
            sent["cookie"] = f"{SESSION_COOKIE}={self.cookie}"
        parts = {"userId": self.own_id if user_id is None else user_id} if "{userId}" in endpoint.path else {}
        request = httpx.Request(
            endpoint.verb,
            endpoint.url(**parts),
            params=query or None,
            headers=sent,
            content=content,
            json=(body or {}) if endpoint.verb is Verb.POST and content is None else None,
        )
        return asyncio.run(self._carry(request))

    async def _carry(self, request: httpx.Request) -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(self.simulator.app), trust_env=False) as client:
            return await client.send(request)

    def challenge(self, action: ActionType = ActionType.GENERIC) -> dict[str, Any]:
        """Open a two-step challenge and give the fields that name it."""
        opened = self.world.challenges.open(self.own_id, action)
        return {"challengeId": opened.challenge_id, "actionType": action.value}

    def is_on(self, media_type: str) -> bool:
        """Ask the service whether a method is on."""
        methods = self.ask(two_step.GET_CONFIGURATION).json()["methods"]
        return next(method["enabled"] for method in methods if method["mediaType"] == media_type)


def told_cookie(response: httpx.Response) -> str | None:
    """Read the session cookie that an answer sets; ``None`` where it takes it away."""
    name, _, value = response.headers["set-cookie"].partition(";")[0].partition("=")
    assert name == SESSION_COOKIE
    return value or None


def pair(response: httpx.Response) -> tuple[int, int] | int:
    """Read the status and code of a refusal, or the status alone of anything else."""
    if response.status_code == 200:
        return 200
    [error] = response.json()["errors"]
    return response.status_code, error["code"]
