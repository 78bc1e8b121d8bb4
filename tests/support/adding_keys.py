"""One run of the flow that adds a security key, against the simulator and practice keys, without a window."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.security_key.practice import PracticeKey, practice_keys
from desktop.services.account_overview import AccountOverview
from desktop.services.security_keys import SecurityKeysService
from desktop.simulator.service import Simulator
from desktop.viewmodels.add_key.flow import AddKeyViewModel
from desktop.viewmodels.add_key.state import AddKeyState
from tests.support.pretend import AppClock, Pretend, pretend

PIN: Final = "canary-pin"
PATIENCE_S: Final = 10


def without_keys(simulator: Simulator) -> None:
    """Take the keys away from a persona that has some, and leave it its authenticator."""
    simulator.world.configuration.security_keys.remove_all()
    simulator.world.practice_keys.clear()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddingKeys:
    """The flow, a key without a PIN and one with, and the world around them."""

    world: Pretend
    overview: AccountOverview
    service: SecurityKeysService
    flow: AddKeyViewModel
    plain: PracticeKey
    guarded: PracticeKey

    @property
    def state(self) -> AddKeyState:
        return self.flow.state

    @property
    def registered(self) -> list[str]:
        """The names of the keys that the simulator has registered."""
        return [key.nickname for key in self.world.simulator.world.configuration.security_keys.registered]

    async def to_the_key(self, name: str = "Mine") -> None:
        self.flow.type_name(name)
        await self.flow.confirm_name()

    async def add(self, name: str = "Mine", key: PracticeKey | None = None) -> None:
        """Add a key from its name to the end, touching it when it waits."""
        await self.to_the_key(name)
        await self.ask(key or self.plain, touch=True)

    async def ask(
        self, key: PracticeKey, *, touch: bool = False, then: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        """Plug in that key alone and ask it, until it has answered or failed; meanwhile do ``then``."""
        for other in (self.plain, self.guarded):
            other.unplug()
        key.plug()
        end = key.subscribe(lambda state: touch and state.waiting_for_touch and key.touch())
        asked = asyncio.ensure_future(self.flow.ask_key())
        if then is not None:
            await then()
        await asked
        end()

    async def until(self, holds: Callable[[AddKeyState], object]) -> None:
        """Wait until the flow has got to a state that ``holds`` accepts."""
        async with asyncio.timeout(PATIENCE_S):
            await self.flow.until(holds)

    async def give_pin(self, pin: str, tries_left: int) -> None:
        """Wait until the PIN is asked for with that many tries left, and give one."""
        await self.until(lambda state: state.prompt.pin is not None and state.prompt.pin.tries_left == tries_left)
        self.flow.give_pin(Secret(pin))


def adding_keys(
    steps: Callable[[AddingKeys], Awaitable[None]],
    *,
    persona: str = "guarded",
    prepare: Callable[[Simulator], None] = without_keys,
    watch: bool = False,
) -> None:
    """Have ``steps`` use the flow; ``watch`` lets it see keys come and go, as a window does."""

    async def run() -> None:
        world = pretend(persona, prepare)
        signed_in = world.simulator.sign_in()
        assert signed_in is not None
        account = Account(user_id=signed_in.user_id, name=signed_in.name, display_name=signed_in.display_name)
        session = Session(world.wire, cookie=Secret(signed_in.cookie))
        overview = AccountOverview(AppClock(world.clock))
        overview.open(account, Client(session, user_id=account.user_id))
        await overview.refresh()
        plain = PracticeKey(name="Plain key", plugged=False)
        guarded = PracticeKey(name="Key with a PIN", pin=PIN, plugged=False)
        service = SecurityKeysService(overview, practice_keys([plain, guarded]))
        flow = AddKeyViewModel(overview, service)
        at = AddingKeys(world=world, overview=overview, service=service, flow=flow, plain=plain, guarded=guarded)
        started = asyncio.ensure_future(flow.start()) if watch else None
        await steps(at)
        if started is not None:
            flow.leave()
            await started
        await session.aclose()

    asyncio.run(run())


def with_options(at: AddingKeys, change: Callable[[str], str]) -> None:
    """Have the service send other creation options from now on."""
    calls = at.overview.client.security_keys
    enable = calls.enable

    async def enable_otherwise(**arguments: object) -> object:
        begun = await enable(**arguments)  # type: ignore[arg-type]  # passed on as they are
        return replace(begun, options=change(begun.options))

    calls.enable = enable_otherwise  # type: ignore[assignment, method-assign]  # a service that went bad
