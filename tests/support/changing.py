"""One run of the flow that turns a method on or off, against the simulator, without a window."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desktop.services.consequences import Change
from desktop.viewmodels.change_method.flow import ChangeMethodViewModel
from desktop.viewmodels.change_method.state import ChangeMethodState, Step
from tests.support.computer import nothing_held
from tests.support.opened import Opened, opened
from tests.support.pretend import AppClock, Prepare, Pretend


@dataclass(frozen=True, slots=True, kw_only=True)
class Changing:
    """The flow and the world around it."""

    account: Opened
    flow: ChangeMethodViewModel

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
            held = nothing_held(account.overview, AppClock(account.world.clock))
            flow = ChangeMethodViewModel(account.overview, account.methods, change, held)
            await flow.start()
            await steps(Changing(account=account, flow=flow))

    asyncio.run(run())
