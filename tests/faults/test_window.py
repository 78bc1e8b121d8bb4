"""A sample of the matrix through the window, one cell after the other, with a journal that lies in a file."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimeLine

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.journal import Origin
from desktop.simulator.faults import FaultKind
from desktop.simulator.media import MediaType
from desktop.views.components.busy_bar import BusyBar
from tests.faults.blows import BLOWS, LOST, Blow
from tests.faults.matrix import is_generic
from tests.journeys.steps import Go
from tests.support.running import Rehearsal


class Reading(NamedTuple):
    """A request that cannot be read, where that is told, and how."""

    tab: str
    endpoint: Endpoint
    kind: FaultKind
    says: str


_STATUS, _METHODS, _KEYS, _CODES = "Status", "Methods", "Security keys", "Recovery codes"
READINGS = (
    Reading(_STATUS, two_step.GET_CONFIGURATION, FaultKind.REFUSED, "Roblox does not take connections"),
    Reading(_STATUS, two_step.GET_CONFIGURATION, FaultKind.EXPIRED_CERTIFICATE, "is not valid today"),
    Reading(_STATUS, two_step.GET_CONFIGURATION, FaultKind.SELF_SIGNED_CERTIFICATE, "somebody else answered"),
    Reading(_METHODS, two_step.GET_CONFIGURATION, FaultKind.CERTIFICATE_OF_ANOTHER, "a server of another name"),
    Reading(_METHODS, two_step.GET_CONFIGURATION, FaultKind.CUT_OFF, "The connection broke before"),
    Reading(_METHODS, two_step.GET_METADATA, FaultKind.HTML, "A web page came in place of Roblox's answer"),
    Reading(_KEYS, two_step.LIST_SECURITY_KEYS, FaultKind.EMPTY, "answered with nothing at all"),
    Reading(_KEYS, two_step.LIST_SECURITY_KEYS, FaultKind.WRONG_TYPES, "that Twinbolt cannot read"),
    Reading(_KEYS, two_step.LIST_SECURITY_KEYS, FaultKind.TEXT, "that Twinbolt cannot read"),
    Reading(_CODES, two_step.GET_RECOVERY_CODES, FaultKind.BROKEN_JSON, "cut short or damaged"),
    Reading(_CODES, two_step.GET_RECOVERY_CODES, FaultKind.DEEP, "cut short or damaged"),
    Reading(_CODES, two_step.GET_RECOVERY_CODES, FaultKind.REDIRECT_LOOP, "A web page came in place"),
)


def blow(kind: FaultKind) -> Blow:
    return next(blow for blow in BLOWS if blow.kind is kind)


async def read(at: Rehearsal, ask: Callable[[], None]) -> None:
    """Have everything read, from its beginning to its end; then it can be asked for again, and nothing turns."""
    shell, seen = at.user._app._shell, list[bool]()
    shell.changed.connect(lambda state: seen.append(state.refreshing))
    ask()
    await at.user.until(lambda: True in seen and not seen[-1])
    bars = at.user.window.findChildren(BusyBar)
    assert not any(bar._sweep.state() is QTimeLine.State.Running for bar in bars)
    assert at.user.button("Refresh").isEnabled()


async def cannot_be_read(at: Rehearsal, cell: Reading) -> None:
    """Have a reading fail, and then read again as the window offers."""
    at.user.tab(cell.tab)
    faults = at.simulator.world.faults
    faults.order(blow(cell.kind).order(cell.endpoint))
    await read(at, lambda: at.user.press(Qt.Key.Key_F5))
    shown = at.user.texts()
    assert any(cell.says in text for text in shown), shown
    assert not any(map(is_generic, shown)), cell
    faults.clear()
    await read(at, lambda: at.user.click("Try again"))
    assert not at.user.reads(cell.says)


async def an_answer_is_lost_while_a_method_is_turned_on(at: Rehearsal) -> None:
    at.user.tab(_METHODS)
    at.user.click("Turn on: Email code")
    await at.user.until(lambda: at.user.button("Turn it on").isEnabled())
    at.simulator.world.faults.order(LOST[0].order(two_step.ENABLE_EMAIL))
    at.user.click("Turn it on")
    await at.user.until_text("was lost on the way")
    assert at.wire.sent(two_step.ENABLE_EMAIL) == 1
    assert at.simulator.world.configuration.is_on(MediaType.EMAIL)
    at.user.click("Finish")
    at.simulator.world.faults.clear()
    await at.user.until(lambda: at.user.has_button("Turn off: Email code"))


async def an_answer_is_lost_while_signing_out(at: Rehearsal) -> None:
    at.user.click("Accounts")
    at.simulator.world.faults.order(LOST[0].order(neighbours.LOG_OUT))
    at.user.click("Sign out")
    await at.user.until_text("was lost on the way, so Twinbolt looked: the session is over.")
    at.user.click("Understood")
    assert at.wire.sent(neighbours.LOG_OUT) == 1


def test_a_sample_of_the_matrix_in_one_window(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        for cell in READINGS:
            await cannot_be_read(at, cell)
        await an_answer_is_lost_while_a_method_is_turned_on(at)
        journal = at.user._app._journal
        await at.user.until(lambda: journal.state.entries)
        assert {entry.origin for entry in journal.state.entries} == {Origin.THIS_APP}, "it is nobody else's change"
        await an_answer_is_lost_while_signing_out(at)

    journey(steps, persona="guarded")
