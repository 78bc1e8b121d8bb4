"""Signing in by Quick sign-in, in the window."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.contract import neighbours
from desktop.contract.website import confirm_code
from desktop.services.sign_in import POLL_S
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.viewmodels.shell_state import Mode
from desktop.views import theme
from desktop.views.practice.camera import read_codes
from tests.journeys.stays import PENGUIN, Stay, stay
from tests.journeys.steps import Go
from tests.support.driver import Driver
from tests.support.running import Rehearsal

pytestmark = pytest.mark.usefixtures("_dressed")


@pytest.fixture
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


def test_with_the_mouse_and_nothing_to_type(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            assert user.reads("Welcome to Twinbolt")
            assert user.reads("What Twinbolt never asks for")
            assert user.fields() == []
            user.click("Sign in")
            code = await at.code(user)
            assert user.fields() == []
            await leads_to_the_page_for_the_code(at, user, confirm_code(code))
            at.controls.enter(code)
            await at.poll(user)
            await user.until_text("Is that you?")
            assert user.reads(PENGUIN)
            user.click("Yes, that is me")
            assert user.reads("Now approve it on the other device.")
            at.controls.approve(code)
            await at.poll(user)
            await user.until_text("Only your password protects this account")
            assert user.reads(f"Practice Penguin (@{PENGUIN})")

    stay(qapp, steps)


async def leads_to_the_page_for_the_code(at: Stay, user: Driver, page: str) -> None:
    """By its QR code, by a button, and in words where there is no browser."""
    await user.until(lambda: read_codes(user.window.grab().toImage()))
    assert read_codes(user.window.grab().toImage()) == [page]
    user.click("Open roblox.com")
    assert at.browser.opened == [page]
    at.browser.missing = True
    user.click("Open roblox.com")
    assert user.reads(f"No browser could be opened. Go to {page} yourself.")


def test_with_the_keyboard_alone_and_at_the_second_try(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await user.until_focus("Sign in")
            user.press(Qt.Key.Key_Space)
            await at.code(user)
            user.press(Qt.Key.Key_Escape)
            await user.until_text("Welcome to Twinbolt")
            await user.until(lambda: at.controls.sign_in_codes() == ())
            await user.until_focus("Sign in")
            user.press(Qt.Key.Key_Space)
            code = await at.code(user)
            user.tab_to("Keep me signed in on this computer")
            user.press(Qt.Key.Key_Space)
            at.controls.approve(code)
            only_the_cookie = Fault(kind=FaultKind.MISSING_FIELDS, endpoint=neighbours.LOG_IN)
            at.world.simulator.world.faults.order(only_the_cookie)
            await at.poll(user)
            await user.until_focus("Yes, that is me")
            user.press(Qt.Key.Key_Space)
            await user.until_text("Read at")
            assert user.reads("was lost on the way, so Twinbolt looked: the session has begun.")
            user.click("Understood")
            assert not user.reads("Twinbolt looked")
            assert {name.rpartition("-")[0] for name in at.keyring.entries} == {"session", "intent-key"}

    stay(qapp, steps)


def test_who_scans_by_keyboard_goes_on_at_the_practice_devices(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        at.user.click("Sign in")
        await at.user.until_text("Type it where you are signed in already:")
        at.user.tab_to("Scan the screen")
        at.user.press(Qt.Key.Key_Space)
        await at.user.until_text("A new device wants to sign in to your account. Is it you?")
        at.clock.advance(POLL_S)
        await at.user.until_text("A device has taken the code.")
        assert at.user.focus_name() == "Scan the screen"

    journey(steps, persona="signed_out")


def test_whatever_stops_it_a_new_code_is_one_click_away(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))

    async def steps(at: Stay) -> None:
        async with at.app(Mode.LIVE) as user:
            user.click("Practise first")
            assert user.reads("Practice could not be started from here. Start it yourself with: twinbolt --practice")
            user.click("Understood")
            assert not user.reads("Practice could not be started")
            await settings_and_help_are_at_hand(user)
            user.click("Sign in")
            first = await at.code(user)
            at.controls.expire(first)
            await at.poll(user)
            await user.until_text("The code has run out")
            await user.until_focus("New code")
            user.click("New code")
            second = await at.code(user)
            assert second != first
            at.controls.deny(second)
            await at.poll(user)
            await user.until_text("The other device said no")
            user.click("New code")
            await somebody_else_takes_the_code(at, user)
            user.click("New code")
            await the_session_is_lost_on_the_way(at, user)
            user.click("New code")
            await is_held_up_by_a_check_for_browsers(at, user)
            user.click("New code")
            await at.code(user)
            user.click("Cancel")
            await user.until_text("Welcome to Twinbolt")
            await user.until(lambda: at.controls.sign_in_codes() == ())

    stay(qapp, steps)


async def settings_and_help_are_at_hand(user: Driver) -> None:
    user.click("Settings (Ctrl+,)")
    await user.until_text("Lock the")
    user.click("Close")
    user.click("Help (F1)")
    assert user.reads("Why a password alone is not enough.")
    user.click("Back")


async def somebody_else_takes_the_code(at: Stay, user: Driver) -> None:
    at.controls.enter(await at.code(user))
    await at.poll(user)
    await user.until_text("Is that you?")
    user.click("No, somebody else")
    await user.until_text("is not you, so nobody was signed in")
    assert at.world.wire.count(neighbours.LOG_IN) == 0
    await user.until(lambda: at.controls.prompts() == ())


async def the_session_is_lost_on_the_way(at: Stay, user: Driver) -> None:
    at.world.wire.lose_answer_of(neighbours.LOG_IN)
    await at.approve(user)
    await user.until_text("Roblox may have begun a session all the same.")
    assert user.reads("it is in the list of sessions under Settings on roblox.com")


async def is_held_up_by_a_check_for_browsers(at: Stay, user: Driver) -> None:
    at.world.simulator.world.generic_challenges.guarded[neighbours.LOG_IN] = (ChallengeKind.CAPTCHA,)
    await at.approve(user)
    await user.until_text("that only a web browser can show")
    assert user.reads("captcha")
    user.click("Open roblox.com")
    assert at.browser.opened[-1].startswith("https://www.roblox.com/")
    at.browser.missing = True
    user.click("Open roblox.com")
    assert user.reads("No browser could be opened. Go there yourself")
    at.browser.missing = False


def test_through_a_bad_connection_and_a_second_step(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            at.world.wire.cut = True
            user.click("Sign in")
            await user.until_text("There is no connection to Roblox.")
            at.world.wire.cut = False
            user.click("New code")
            await at.code(user)
            at.world.wire.cut = True
            await at.poll(user)
            await user.until_text("Twinbolt keeps asking")
            at.world.wire.cut = False
            await at.approve(user)
            await at.pass_second_step(user)
            await user.until_text("Read at")
            assert at.world.wire.count(neighbours.FINISH_LOG_IN) == 1

    stay(qapp, steps, persona="email_only")
