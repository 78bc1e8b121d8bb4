"""The account of a persona, opened as the app opens it, without a window."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.methods import MethodsService
from desktop.services.reauthentication import Reauthentication
from desktop.simulator.media import MediaType
from tests.support.owner import Owner
from tests.support.pretend import AppClock, Prepare, Pretend, pretend


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The account, its owner, and the world around them."""

    world: Pretend
    overview: AccountOverview
    owner: Owner

    @property
    def methods(self) -> MethodsService:
        """The service that turns methods on and off."""
        return MethodsService(self.overview, Reauthentication(self.overview, self.owner))

    def is_on(self, media_type: str) -> bool:
        """Whether the simulator has a method on."""
        return self.world.simulator.world.configuration.is_on(MediaType(media_type))


@asynccontextmanager
async def opened(persona: str, prepare: Prepare | None = None, *, read: bool = True) -> AsyncIterator[Opened]:
    """Open the account of a persona, and ``read`` it."""
    world = pretend(persona, prepare)
    device = world.simulator.sign_in()
    assert device is not None
    session = Session(world.wire, cookie=Secret(device.cookie))
    overview = AccountOverview(AppClock(world.clock))
    account = Account(user_id=device.user_id, name=device.name, display_name=device.display_name)
    overview.open(account, Client(session, user_id=device.user_id))
    try:
        if read:
            await overview.refresh()
        yield Opened(world=world, overview=overview, owner=Owner(world))
    finally:
        await session.aclose()
