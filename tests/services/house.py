"""A computer at which two accounts are used, for tests of the list."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.accounts import Accounts
from desktop.services.accounts_state import Standing
from desktop.services.arrival import Arrival
from desktop.services.settings import SettingsFile
from desktop.simulator.personas import other_account, practice_account
from tests.services.gateway import PlainGateway
from tests.support.computer import Keyring
from tests.support.pretend import AppClock, pretend

PENGUIN, PUFFIN = practice_account().user_id, other_account().user_id
STEPS = Callable[["House"], Coroutine[Any, Any, None]]


class House:
    """One computer, at which both pretend accounts are used: the first with two-step verification off, the other with
    email and recovery codes.
    """

    def __init__(self, home: Path, keyring: Keyring | None = None) -> None:
        self.home = home
        self.world = pretend("fresh")
        self.wire = self.world.wire
        self.penguin, self.puffin = self.world.simulator.world, self.world.simulator.other_world
        self.puffin.configuration.regenerate_recovery_codes()
        self.keyring = keyring or Keyring()
        self.gateway = PlainGateway(self.world)
        self.start_over()

    def start_over(self) -> None:
        """Start the program again."""
        self.overview = AccountOverview(AppClock(self.world.clock))
        self.tasks: list[asyncio.Task[None]] = []
        self.accounts = Accounts(
            self.overview,
            store=self.keyring,
            settings=SettingsFile(self.home / "settings.json"),
            clock=AppClock(self.world.clock),
            background=self._begin,
        )

    def _begin(self, work: Coroutine[object, object, None]) -> None:
        self.tasks.append(asyncio.ensure_future(work))

    async def started(self, *, forget: bool = False) -> "House":
        await self.accounts.start(self.gateway, forget=forget)
        return self

    async def sign_in(self, user_id: int, *, keep: bool = False) -> None:
        self.arrive(user_id)
        await self.accounts.settle(user_id, keep=keep)

    def arrive(self, user_id: int) -> None:
        """Sign in, and no more yet."""
        simulator = self.world.simulator
        pretended = simulator.sign_in() if user_id == PENGUIN else simulator.sign_in_to_other()
        assert pretended is not None
        account = Account(user_id=user_id, name=pretended.name, display_name=pretended.display_name)
        session = self.gateway.session(cookie=Secret(pretended.cookie))
        self.accounts.arrive(Arrival(session=session, account=account))

    def standing(self, user_id: int) -> Standing | None:
        known = {one.account.user_id: one.standing for one in self.accounts.state.known}
        return known.get(user_id)

    def kept(self, user_id: int) -> bool:
        return next(one.kept for one in self.accounts.state.known if one.account.user_id == user_id)

    @property
    def shown(self) -> str | None:
        account = self.overview.state.account
        return account.name if account else None


def live(home: Path, steps: STEPS) -> None:
    """Run steps in a house, and close it."""

    async def scenario() -> None:
        house = await House(home).started()
        await steps(house)
        await asyncio.gather(*house.tasks)
        await house.accounts.close()

    asyncio.run(scenario())
