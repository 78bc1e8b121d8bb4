"""The Status page of a persona, as its view-model derives it."""

import asyncio

from desktop.services.account_state import AccountState
from desktop.simulator.personas import Persona
from desktop.viewmodels.status import StatusState, derive_status
from tests.support.opened import opened
from tests.support.pretend import AppClock, TestClock


def status_of(persona: Persona) -> StatusState:
    """Read the account of ``persona`` and derive the page."""

    async def look() -> StatusState:
        async with opened(persona) as at:
            return derive_status(at.overview.state, frozenset(), AppClock(at.world.clock).now())

    if persona is Persona.SIGNED_OUT:
        return derive_status(AccountState(), frozenset(), AppClock(TestClock()).now())
    return asyncio.run(look())
