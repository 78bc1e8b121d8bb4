"""The pages of the app that can be looked at: what each is called, whose account it is, and how to get there."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from desktop.contract.two_step import REGENERATE_RECOVERY_CODES
from desktop.simulator.personas import Persona
from desktop.simulator.service import Simulator
from tests.support.change_codes import no_password
from tests.support.pretend import Prepare
from tests.support.running import Rehearsal

Way = Callable[[Rehearsal], Awaitable[None]]


async def stay(_: Rehearsal) -> None:
    """Be there already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page.

    Attributes:
        name: the beginning of its pictures' names; what stands before the first dash is its group.
        persona: whose account it is.
        prepare: changes the account first.
        way: goes there from the start of the app.
    """

    name: str
    persona: Persona
    prepare: Prepare | None = None
    way: Way = stay


def tab(name: str) -> Way:
    """Turn to a tab."""

    async def turn(at: Rehearsal) -> None:
        at.user.tab(name)

    return turn


def neglected(simulator: Simulator) -> None:
    """Have an address that is not verified, and text messages on."""
    simulator.world.account.email.verified = False
    simulator.world.configuration.turn_on_sms()


async def lose_new_codes(at: Rehearsal) -> None:
    """Make new codes, whose answer is lost."""
    at.clock.advance(60)
    at.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
    at.user.tab("Recovery codes")
    at.user.click("Make new ones")
    at.user.click("Make new codes")
    await at.user.until_text("they never arrived here")
    at.user.click("Cancel")
    at.user.tab("Status")


async def look_back(at: Rehearsal) -> None:
    """See the history, after something was changed elsewhere."""
    at.clock.advance(3600)
    at.simulator.world.configuration.turn_on_email()
    at.simulator.world.configuration.clear_recovery_codes()
    at.user.click("Refresh")
    await at.user.until_text("Recovery codes: none left")
    at.user.click("History and report")


PAGES: Final = (
    *(Page(name=f"status-{persona}", persona=persona) for persona in Persona),
    Page(name="status-neglected", persona=Persona.GUARDED, prepare=neglected),
    Page(name="status-codes-lost", persona=Persona.GUARDED, prepare=no_password, way=lose_new_codes),
    Page(name="methods-every_way", persona=Persona.EVERY_WAY, way=tab("Methods")),
    Page(name="keys-guarded", persona=Persona.GUARDED, way=tab("Security keys")),
    Page(name="codes-guarded", persona=Persona.GUARDED, way=tab("Recovery codes")),
    Page(name="history-guarded", persona=Persona.GUARDED, way=look_back),
)
"""Every page that is pictured."""
