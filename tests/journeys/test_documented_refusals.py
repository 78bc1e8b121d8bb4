"""Each refusal that the description lists for methods and recovery codes, met in the window and told there.

Only "signed out" has a journey of its own: after it one signs in again before one goes on.
"""

from PySide6.QtCore import Qt

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.service import Simulator
from tests.journeys.keys import BLUE, plug_in, touch, until_out
from tests.journeys.refused import OPERATIONS, documented, met, signed_out
from tests.journeys.steps import CODE_FIELD, Go, Press, pressing, running_code, scan, to_the_choice
from tests.support.refusal_stories import SAID
from tests.support.running import Rehearsal

EVERY_TIME = 9
"""The client itself asks again where that can help; refused this often it gives up."""
NAME = "Name of the key"
LAST = {Refusal.EXPIRED_SETUP, Refusal.INVALID_NICKNAME}
"""Refusals that lead to another page."""

READ_AND_SET_UP = frozenset(
    {
        two_step.GET_CONFIGURATION,
        two_step.LIST_SECURITY_KEYS,
        two_step.GET_RECOVERY_CODES,
        two_step.ENABLE_EMAIL,
        two_step.ENABLE_SMS,
        two_step.ENABLE_AUTHENTICATOR,
        two_step.ENABLE_VERIFY_AUTHENTICATOR,
    }
)


def test_all_fifteen_operations_are_refused_in_every_documented_way() -> None:
    assert len(OPERATIONS) == 15
    assert len(documented(OPERATIONS)) == 88
    assert {name for name, *_ in signed_out(OPERATIONS)} == {row.name for row in OPERATIONS if row.needs_cookie}
    assert OPERATIONS > READ_AND_SET_UP


def is_complete(at: Rehearsal, rows: frozenset[Endpoint]) -> None:
    """Every refusal of these operations was met on the way."""
    assert documented(rows) - signed_out(rows) - met(at) == set()


async def refuse(at: Rehearsal, endpoint: Endpoint, press: Press) -> None:
    """Have the service refuse in each documented way, and see each told; then let it be."""
    for status, code in sorted(endpoint.refusals, key=lambda pair: endpoint.refusals[pair] in LAST):
        refusal = endpoint.refusals[status, code]
        if refusal is Refusal.SIGNED_OUT:
            continue
        fault = Fault(kind=FaultKind.REFUSAL, endpoint=endpoint, status=status, code=code, times=EVERY_TIME)
        at.simulator.world.faults.order(fault)
        await press(at)
        await is_answered(at, fault)
        if refusal is Refusal.WRONG_PASSWORD and endpoint is not two_step.DISABLE_SECURITY_KEY:
            await at.user.until_text("Roblox asks for your password")
            at.user.click("Back")
        else:
            await at.user.until_text(SAID[refusal])
        at.simulator.world.faults.clear()
        at.clock.advance(60)


async def is_answered(at: Rehearsal, fault: Fault) -> None:
    """Wait for this refusal, which the one before may have been told in the same words as."""
    await at.user.until(lambda: fault.times < EVERY_TIME and not at.user._app._shell.state.refreshing)


async def leave(at: Rehearsal) -> None:
    at.user.click("Cancel")
    if at.user.has_button("Stop here"):
        at.user.click("Stop here")


async def while_reading(at: Rehearsal) -> None:
    for tab, endpoint in (
        ("Methods", two_step.GET_CONFIGURATION),
        ("Security keys", two_step.LIST_SECURITY_KEYS),
        ("Recovery codes", two_step.GET_RECOVERY_CODES),
    ):
        at.user.tab(tab)
        await refuse(at, endpoint, pressing("Refresh"))
    await pressing("Refresh")(at)
    await at.user.until_enabled("Refresh")


async def while_changing(at: Rehearsal, endpoint: Endpoint, method: str, button: str) -> None:
    at.user.tab("Methods")
    at.user.click(method)
    await refuse(at, endpoint, pressing(button))
    await leave(at)


def test_while_reading_and_setting_up(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await while_reading(at)
        await while_changing(at, two_step.ENABLE_EMAIL, "Turn on: Email code", "Turn it on")
        await while_changing(at, two_step.ENABLE_SMS, "Turn on: Text message (SMS)", "Turn it on")
        at.user.tab("Status")
        to_the_choice(at)
        await refuse(at, two_step.ENABLE_AUTHENTICATOR, pressing("Continue"))
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        scan(at)
        await refuse(at, two_step.ENABLE_VERIFY_AUTHENTICATOR, send_a_code)
        is_complete(at, READ_AND_SET_UP)

    journey(steps)


async def send_a_code(at: Rehearsal) -> None:
    await at.user.until_focus(CODE_FIELD)
    at.user.field(CODE_FIELD).selectAll()
    at.user.write(running_code(at))
    await pressing("Turn it on")(at)


def unguarded(simulator: Simulator) -> None:
    """Have no check before anything, and the blue key not registered yet."""
    simulator.world.configuration.security_keys.registered.pop(0)
    simulator.world.generic_challenges.guarded.clear()
    simulator.world.policy.token_for_disabling = simulator.world.policy.password_for_recovery_codes = False


def test_while_turning_off_adding_keys_and_making_codes(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await while_changing(at, two_step.DISABLE_EMAIL, "Turn off: Email code", "Turn it off")
        await while_changing(at, two_step.DISABLE_SMS, "Turn off: Text message (SMS)", "Turn it off")
        at.user.tab("Methods")
        at.user.click("Turn off: Authenticator app")
        await at.user.until_text("I understand")
        at.user.press(Qt.Key.Key_Space)
        await refuse(at, two_step.DISABLE_AUTHENTICATOR, pressing("Turn it off"))
        await leave(at)
        await while_removing_and_adding_keys(at)
        for begin, endpoint, button in (
            ("Make new ones", two_step.REGENERATE_RECOVERY_CODES, "Make new codes"),
            ("Clear", two_step.CLEAR_RECOVERY_CODES, "Clear all codes"),
        ):
            at.user.tab("Recovery codes")
            at.user.click(begin)
            await refuse(at, endpoint, pressing(button))
            await leave(at)
        is_complete(at, OPERATIONS - READ_AND_SET_UP)

    journey(steps, persona="every_way", prepare=unguarded)


async def remove(at: Rehearsal) -> None:
    await at.user.until_enabled("Refresh")
    if not at.user.button("Choose Spare in the drawer").isChecked():
        at.user.click("Choose Spare in the drawer")
    at.user.click("Remove the chosen ones")
    await pressing("Remove")(at)


async def register(at: Rehearsal) -> None:
    """Ask the key; or, where it has answered already and only its name was refused, give another one."""
    await at.user.until(lambda: NAME in at.user.fields() or at.user.has_button("Ask the key"))
    if NAME in at.user.fields():
        at.user.type_into(NAME, " once more")
        at.user.click("Continue")
    else:
        await pressing("Ask the key")(at)
        await touch(at, BLUE)


async def while_removing_and_adding_keys(at: Rehearsal) -> None:
    await until_out(at)
    at.user.tab("Security keys")
    await refuse(at, two_step.DISABLE_SECURITY_KEY, remove)
    at.user.click("Add a key")
    at.user.type_into(NAME, "Another")
    at.user.click("Continue")
    await plug_in(at, BLUE)
    await at.user.until_text("Ready")
    await refuse(at, two_step.ENABLE_SECURITY_KEY, pressing("Ask the key"))
    await refuse(at, two_step.ENABLE_VERIFY_SECURITY_KEY, register)
    await leave(at)
