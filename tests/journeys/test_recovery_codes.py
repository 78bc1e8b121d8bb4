"""Recovery codes in the window: made, shown, saved, given back, left behind, lost, cleared."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop.app.backend import Backend, pretend_backend
from desktop.contract.two_step import REGENERATE_RECOVERY_CODES
from desktop.services.secret_store import StoreTrouble
from desktop.viewmodels.shell_state import Mode
from desktop.views import language, theme
from tests.journeys.steps import PASSWORD_FIELD, Go, code_asked_for, recovery_codes
from tests.support.computer import Browser, Keyring, computer
from tests.support.driver import Driver
from tests.support.pretend import Pretend, pretend
from tests.support.running import Rehearsal, run_in_window, sitting


async def give_password(at: Rehearsal) -> None:
    await at.user.until_text("Roblox asks for your password")
    at.user.type_into(PASSWORD_FIELD, at.simulator.controls.password)
    at.user.click("Continue")


async def to_new_codes(at: Rehearsal) -> list[str]:
    at.clock.advance(60)
    at.user.tab("Recovery codes")
    at.user.click("Make new ones")
    assert at.user.reads("10 codes that you have now will stop working at once.")
    at.user.click("Make new codes")
    await give_password(at)
    await at.user.until_text("Write down your recovery codes")
    return recovery_codes(at)


def unused(at: Rehearsal) -> set[str]:
    return {code.replace(" ", "") for code in at.simulator.controls.recovery_codes}


async def give_back(at: Rehearsal, codes: list[str]) -> None:
    at.user.click("I wrote them down")
    at.user.type_into("Recovery code", code_asked_for(at, codes))
    at.user.click("Check")
    await at.user.until_text("Your new recovery codes count")


def test_codes_are_made_covered_copied_saved_and_given_back(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        codes = await to_new_codes(at)
        assert {code.replace(" ", "") for code in codes} == unused(at)
        await cover_and_hold(at, codes)
        await copy_and_wait(at, codes)
        await save_and_print(at)
        at.user.click("I wrote them down")
        at.user.type_into("Recovery code", "wrong")
        at.user.click("Check")
        await at.user.until_text("That is not code number")
        at.user.click("Back")
        await give_back(at, codes)
        at.user.click("Finish")
        await at.user.until_text("10 codes left")

    journey(steps, persona="guarded")


async def cover_and_hold(at: Rehearsal, codes: list[str]) -> None:
    """Keep the codes from somebody who looks on."""
    at.user.click("Keep covered until held")
    assert not set(codes) & set(at.user.texts())
    hold = at.user.button("Hold to show")
    hold.pressed.emit()
    assert recovery_codes(at) == codes
    hold.released.emit()
    assert not set(codes) & set(at.user.texts())
    at.user.click("Keep covered until held")


async def copy_and_wait(at: Rehearsal, codes: list[str]) -> None:
    """Leave them on the clipboard for as long as they may be there."""
    at.user.click("Copy")
    await at.user.until_text("Cleared in 60 seconds.")
    assert QApplication.clipboard().text() == "\n".join(codes)
    at.clock.advance(59)
    await at.user.until_text("Cleared in 1 second.")
    at.clock.advance(1)
    await at.user.until(lambda: not QApplication.clipboard().text())


async def save_and_print(at: Rehearsal) -> None:
    """Take them away, twice as a file and once on paper."""
    at.user.click("Save as text")
    await at.user.until_text("Only you can read the file.")
    at.user.click("Save as text")
    await at.user.until_text("already. Nothing was written.")
    at.user.click("Replace it")
    await at.user.until_text("Only you can read the file.")
    at.user.click("Print")
    await at.user.until_text("Sent to the printer.")


def test_closing_asks_first_and_leaving_keeps_the_codes(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        codes = await to_new_codes(at)
        assert not at.user.window.close()
        assert at.user.reads("keyring keeps them")
        at.user.click("Keep going")
        at.user.click("Cancel")
        at.user.click("Stop here")
        assert at.user.reads("have not yet shown that you saved them")
        at.user.click("Show them")
        await at.user.until_text("Hold to show")
        at.user.click("Keep covered until held")
        assert recovery_codes(at) == codes
        await give_back(at, codes)

    journey(steps, persona="guarded")


def test_an_answer_that_is_lost_is_told_and_mended(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        at.clock.advance(60)
        at.user.tab("Recovery codes")
        at.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
        at.user.click("Make new ones")
        at.user.click("Make new codes")
        await give_password(at)
        await at.user.until_text("they never arrived here")
        at.user.click("Cancel")
        await at.user.until_text("Never received")
        at.user.tab("Status")
        assert at.user.reads("Your newest recovery codes are missing")
        codes = await to_new_codes(at)
        await give_back(at, codes)
        at.user.click("Finish")
        assert not at.user.reads("never arrived")

    journey(steps, persona="guarded")


def test_clearing_is_guarded(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        at.user.tab("Recovery codes")
        at.user.click("Clear")
        assert at.user.reads("will stop working at once")
        at.user.click("Clear all codes")
        await give_password(at)
        await at.user.until_text("All recovery codes are void")
        assert unused(at) == set()
        at.user.click("Finish")
        await at.user.until_text("No recovery codes")

    journey(steps, persona="guarded")


def later(world: Pretend) -> Backend:
    """The same service, at a later start of the app."""
    backend = pretend_backend(world.simulator, world.wire)
    return Backend(transport=backend.transport, signed_in=backend.signed_in)


@pytest.mark.parametrize("trouble", [None, StoreTrouble.NO_STORE])
def test_closed_in_the_middle_codes_are_shown_again_if_there_is_a_keyring(
    qapp: QApplication, trouble: StoreTrouble | None
) -> None:
    theme.apply(qapp)
    language.apply(qapp)
    world, keyring = pretend("guarded"), Keyring()
    keyring.trouble = trouble

    async def steps(home: Path) -> None:
        at = computer(world.clock, home, keyring=keyring)
        async with sitting(Mode.PRACTICE, lambda: later(world), at) as app:
            await app.ready.wait()
            user = Driver(app)
            here = Rehearsal(
                user=user,
                simulator=world.simulator,
                wire=world.wire,
                clock=world.clock,
                secrets={},
                home=home,
                browser=Browser(),
            )
            codes = await to_new_codes(here)
            assert user.reads("nowhere else") == bool(trouble)
            assert not app.window.close()
            assert user.reads("lost for good") == bool(trouble)
        keyring.trouble = None
        async with sitting(Mode.PRACTICE, lambda: later(world), at) as app:
            await app.ready.wait()
            user = Driver(app)
            if trouble is None:
                await user.until_text("Hold to show")
                (cover,) = (box for box in app.window.findChildren(QCheckBox) if box.isVisible())
                cover.click()
                assert [user.labels(f"Recovery code {number}")[0] for number in range(1, 11)] == codes
            else:
                await user.until_text("It does not have them any more, and the old ones are void.")
                assert user.button("Make new codes").isEnabled()

    run_in_window(qapp, steps)
