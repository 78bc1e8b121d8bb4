"""Sign-ins under way, for tests: whoever sits in front of the page, and the pretend world around."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from desktop.api.client import Client
from desktop.model.challenges import PassedChallenge, TwoStepStage
from desktop.model.methods import ActionType, MediaType
from desktop.model.secret import Secret
from desktop.model.sign_in import QuickSignIn
from desktop.services.sign_in import POLL_S, NotSignedIn, QuickSignInService, Stop
from tests.services.gateway import PassTwoStep, PlainGateway
from tests.support.pretend import Pretend, pretend

NAME = "PracticePenguin"


@dataclass
class Owner:
    """Whoever sits in front of the page."""

    says: bool = True
    begun: list[QuickSignIn] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def linked(self, name: str) -> None:
        self.heard.append(f"linked {name}")

    def wavering(self, *, unclear: bool) -> None:
        if unclear:
            self.heard.append("wavering")

    def redeeming(self) -> None:
        self.heard.append("redeeming")

    async def is_owner(self, name: str) -> bool:
        self.asked.append(name)
        return self.says


class Attempt:
    """One sign-in under way, and the pretend world around it."""

    def __init__(
        self, world: Pretend, owner: Owner, pass_two_step: PassTwoStep | None = None, only: int | None = None
    ) -> None:
        self.world = world
        self.owner = owner
        self.controls = world.simulator.controls
        service = QuickSignInService(PlainGateway(world, pass_two_step), sleep=world.clock.sleep)
        self.running = asyncio.ensure_future(service.sign_in(owner.begun.append, owner, only=only))

    async def poll(self, times: int = 1) -> None:
        """Let the next question be asked and answered."""
        for _ in range(times):
            await settle()
            self.world.clock.advance(POLL_S)
        await settle()

    async def code(self) -> str:
        await settle()
        return self.owner.begun[-1].code

    async def stopped(self) -> Stop:
        with pytest.raises(NotSignedIn) as ended:
            await self.running
        self.problem = ended.value.problem
        return ended.value.stop


async def settle() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


def run(
    steps: Callable[[Attempt], object],
    *,
    persona: str = "signed_out",
    owner: Owner | None = None,
    pass_two_step: PassTwoStep | None = None,
    only: int | None = None,
) -> None:
    async def scenario() -> None:
        attempt = Attempt(pretend(persona), owner or Owner(), pass_two_step, only)
        await steps(attempt)  # type: ignore[misc]  # each is a coroutine function

    asyncio.run(scenario())


def by_email(world: Pretend) -> PassTwoStep:
    """Pass the second step with a code from the mailbox."""

    async def passes(client: Client, stage: TwoStepStage) -> PassedChallenge:
        assert (stage.challenge.action_type, stage.primary) == (ActionType.LOGIN, MediaType.EMAIL)
        await client.challenges.send_email_code(stage.challenge)
        code = Secret(world.simulator.controls.inbox()[0].code)
        token = await client.challenges.verify_email(stage.challenge, code)
        return PassedChallenge(token=token, remember_device=True)

    return passes
