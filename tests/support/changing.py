"""One run of the flow that turns a method on or off, against the simulator, without a window."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.consequences import Change
from desktop.services.methods import MethodsService
from desktop.simulator.media import MediaType
from desktop.viewmodels.change_method.flow import ChangeMethodViewModel
from desktop.viewmodels.change_method.state import ChangeMethodState, Step
from tests.support.computer import Browser
from tests.support.pretend import AppClock, Prepare, Pretend, pretend


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An account that was read, with the service that changes its methods."""

    world: Pretend
    overview: AccountOverview
    service: MethodsService

    def is_on(self, media_type: str) -> bool:
        """Whether the simulator has a method on."""
        return self.world.simulator.world.configuration.is_on(MediaType(media_type))


@asynccontextmanager
async def opened(persona: str, prepare: Prepare | None = None) -> AsyncIterator[Opened]:
    """Open and read the account of a persona."""
    world = pretend(persona, prepare)
    device = world.simulator.sign_in()
    assert device is not None
    session = Session(world.wire, cookie=Secret(device.cookie))
    overview = AccountOverview(AppClock(world.clock))
    account = Account(user_id=device.user_id, name=device.name, display_name=device.display_name)
    overview.open(account, Client(session, user_id=device.user_id))
    try:
        await overview.refresh()
        yield Opened(world=world, overview=overview, service=MethodsService(overview))
    finally:
        await session.aclose()


@dataclass(frozen=True, slots=True, kw_only=True)
class Changing:
    """The flow and the world around it."""

    account: Opened
    flow: ChangeMethodViewModel
    browser: Browser

    @property
    def world(self) -> Pretend:
        return self.account.world

    @property
    def state(self) -> ChangeMethodState:
        return self.flow.state

    @property
    def step(self) -> Step:
        return self.flow.state.step

    async def go_ahead(self) -> None:
        """Agree to everything and press the button."""
        self.flow.agree(agreed=True)
        await self.flow.go_ahead()


def changing(
    change: Change,
    steps: Callable[[Changing], Awaitable[None]],
    *,
    persona: str = "fresh",
    prepare: Prepare | None = None,
) -> None:
    """Run ``steps`` on a plain event loop, once the flow has read the account."""

    async def run() -> None:
        async with opened(persona, prepare) as account:
            browser = Browser()
            flow = ChangeMethodViewModel(account.overview, account.service, change, browser=browser)
            await flow.start()
            await steps(Changing(account=account, flow=flow, browser=browser))

    asyncio.run(run())
