"""Signing in by Quick sign-in, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.contract import neighbours
from desktop.contract.website import confirm_code
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.views import theme
from desktop.views.practice.camera import read_codes
from tests.journeys.stays import NAME, Stay, stay

pytestmark = pytest.mark.usefixtures("_dressed")


@pytest.fixture
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


def test_with_the_mouse(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            assert user.reads("Welcome to Twinbolt")
            assert user.reads("What Twinbolt never asks for")
            user.click("Sign in")
            code = await at.code(user)
            at.controls.enter(code)
            await at.poll(user)
            await user.until_text("Is that you?")
            assert user.reads(NAME)
            user.click("Yes, that is me")
            assert user.reads("Now approve it on the other device.")
            at.controls.approve(code)
            await at.poll(user)
            await user.until_text("Only your password protects this account")
            assert user.reads(f"Practice Penguin (@{NAME})")

    stay(qapp, steps)


def test_with_the_keyboard_alone(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await user.until_focus("Sign in")
            user.press(Qt.Key.Key_Space)
            code = await at.code(user)
            user.tab_to("Keep me signed in on this computer")
            user.press(Qt.Key.Key_Space)
            at.controls.approve(code)
            await at.poll(user)
            await user.until_focus("Yes, that is me")
            user.press(Qt.Key.Key_Space)
            await user.until_text("Read at")
            assert {name.rpartition("-")[0] for name in at.keyring.entries} == {"session", "intent-key"}

    stay(qapp, steps)


def test_nothing_to_type_is_ever_asked_for(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            assert user.fields() == []
            user.click("Sign in")
            await at.code(user)
            assert user.fields() == []

    stay(qapp, steps)


def test_the_qr_code_leads_to_the_page_for_the_code(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            code = await at.code(user)
            await user.until(lambda: read_codes(user.window.grab().toImage()))
            assert read_codes(user.window.grab().toImage()) == [confirm_code(code)]

    stay(qapp, steps)


def test_the_page_is_opened_in_the_browser_with_the_code(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            code = await at.code(user)
            user.click("Open roblox.com with this code")
            assert at.browser.opened == [f"https://www.roblox.com/crossdevicelogin/ConfirmCode?code={code}"]
            at.browser.missing = True
            user.click("Open roblox.com with this code")
            assert user.reads("No browser could be opened.")

    stay(qapp, steps)


def test_cancelled(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            await at.code(user)
            user.click("Cancel")
            await user.until_text("Welcome to Twinbolt")
            await user.until(lambda: at.controls.sign_in_codes() == ())
            await user.until_focus("Sign in")

    stay(qapp, steps)


def test_cancelled_with_escape(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            await at.code(user)
            user.press(Qt.Key.Key_Escape)
            await user.until_text("Welcome to Twinbolt")

    stay(qapp, steps)


def test_run_out_then_a_new_code_with_one_click(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            first = await at.code(user)
            at.controls.expire(first)
            await at.poll(user)
            await user.until_text("The code has run out")
            await user.until_focus("New code")
            user.click("New code")
            await user.until_text("Your code")
            second = await at.code(user)
            assert second != first
            await at.sign_in(user)

    stay(qapp, steps)


def test_denied_on_the_other_device(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            at.controls.deny(await at.code(user))
            await at.poll(user)
            await user.until_text("The other device said no")
            user.click("New code")
            await at.sign_in(user)

    stay(qapp, steps)


def test_somebody_else_took_the_code(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            at.controls.enter(await at.code(user))
            await at.poll(user)
            await user.until_text("Is that you?")
            user.click("No, somebody else")
            await user.until_text("is not you, so nobody was signed in")
            assert at.world.wire.count(neighbours.LOG_IN) == 0
            await user.until(lambda: at.controls.prompts() == ())

    stay(qapp, steps)


def test_a_check_that_only_a_browser_can_show(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        at.world.simulator.world.generic_challenges.guarded[neighbours.LOG_IN] = (ChallengeKind.CAPTCHA,)
        async with at.app() as user:
            user.click("Sign in")
            at.controls.approve(await at.code(user))
            await at.poll(user)
            await user.until_text("Is that you?")
            user.click("Yes, that is me")
            await user.until_text("that only a web browser can show")
            assert user.reads("captcha")
            user.click("Open roblox.com")
            assert at.browser.opened[-1].startswith("https://www.roblox.com/")

    stay(qapp, steps)


def test_roblox_does_not_answer_for_a_while(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            await at.code(user)
            at.world.wire.cut = True
            await at.poll(user)
            await user.until_text("Twinbolt keeps asking")
            at.world.wire.cut = False
            await at.sign_in(user)

    stay(qapp, steps)


def test_no_connection_at_all(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            at.world.wire.cut = True
            user.click("Sign in")
            await user.until_text("There is no connection to Roblox.")
            at.world.wire.cut = False
            user.click("New code")
            await at.sign_in(user)

    stay(qapp, steps)


def test_the_second_step_is_passed_in_the_challenge_dialog(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            user.click("Sign in")
            at.controls.approve(await at.code(user))
            await at.poll(user)
            await user.until_text("Is that you?")
            user.click("Yes, that is me")
            await user.until(at.controls.inbox)
            await user.until(user.fields)
            user.write(at.controls.inbox()[0].code)
            user.press(Qt.Key.Key_Return)
            await user.until_text("Read at")
            assert at.world.wire.count(neighbours.FINISH_LOG_IN) == 1

    stay(qapp, steps, persona="email_only")
