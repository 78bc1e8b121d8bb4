"""The account of a persona with a journal beside it, over several runs of the app."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.account import Account
from desktop.model.journal import Origin, What
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.journal import Journal
from desktop.services.journal_store import JournalStore
from desktop.services.sqlite_journal import SqliteJournal
from desktop.simulator.configuration import Configuration
from tests.support.pretend import AppClock, Pretend, pretend
from tests.support.witness import Witness

USER_ID = 2**63 + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of the app. ``elsewhere`` is the account as another device reaches it."""

    world: Pretend
    witness: Witness
    overview: AccountOverview
    journal: Journal
    tasks: list[asyncio.Task[None]]

    @property
    def elsewhere(self) -> Configuration:
        return self.world.simulator.world.configuration

    async def look(self) -> None:
        """Read the account, and wait until the journal has compared it."""
        await self.overview.refresh()
        await self.settled()

    async def settled(self) -> None:
        while self.tasks:
            await self.tasks.pop()

    def noted(self) -> list[tuple[What, str, Origin]]:
        """What the journal says, the newest first."""
        return [(entry.what, entry.subject, entry.origin) for entry in self.journal.state.entries]


def watched_world(persona: str = "guarded") -> Pretend:
    """Make a world whose account has an id that needs all 64 bits."""
    world = pretend(persona)
    world.simulator.world.account.user_id = USER_ID
    return world


def on_disk(home: Path) -> SqliteJournal:
    """Keep the journal in a file."""
    return SqliteJournal(home / "journal.sqlite3", wait_s=0.05)


@asynccontextmanager
async def run(world: Pretend, store: JournalStore, *, look: bool = True) -> AsyncIterator[Run]:
    """Start the app, ``look`` at the account, and end it."""
    device = world.simulator.sign_in()
    assert device is not None
    clock = AppClock(world.clock)
    overview = AccountOverview(clock)
    tasks: list[asyncio.Task[None]] = []

    def background(work: Coroutine[object, object, None]) -> None:
        tasks.append(asyncio.ensure_future(work))

    journal = Journal(overview, store, clock, background)
    witness = Witness(world.wire)
    session = Session(witness, cookie=Secret(device.cookie), sending=journal.sending)
    account = Account(user_id=device.user_id, name=device.name, display_name=device.display_name)
    overview.open(account, Client(session, user_id=device.user_id))
    started = Run(world=world, witness=witness, overview=overview, journal=journal, tasks=tasks)
    if look:
        await started.look()
    try:
        yield started
    finally:
        await started.settled()
        await journal.close()
        await session.aclose()
