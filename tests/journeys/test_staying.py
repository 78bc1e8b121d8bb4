"""Staying signed in, leaving, and having several accounts, in the window."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.contract import neighbours, two_step
from desktop.services.secret_store import StoreTrouble
from desktop.services.settings import LOCK_AFTER_MIN
from desktop.views import theme
from desktop.views.idle_watch import IdleWatch
from tests.journeys.stays import NAME, Stay, stay
from tests.support.driver import Driver

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


async def signed_in(at: Stay, user: Driver, *, keep: bool = False) -> None:
    user.click("Sign in")
    await at.sign_in(user, keep=keep)


async def both_signed_in(at: Stay, user: Driver) -> None:
    """Ann's account is PracticePenguin; Bob's is shown in the end."""
    await signed_in(at, user, keep=True)
    at.reach_bob()
    user.press(Qt.Key.Key_K, CONTROL)
    user.click("Add an account")
    await at.sign_in(user, keep=True)
    await user.until_text("Bob B. (@Bob)")


def test_a_kept_session_is_there_after_a_restart(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
        async with at.app() as user:
            await user.until_text(f"Practice Penguin (@{NAME})")
            await user.until_text("Read at")
            assert at.world.wire.count(neighbours.LOG_IN) == 1

    stay(qapp, steps)


def test_without_the_tick_a_restart_asks_to_sign_in_and_remembers_the_name(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user)
        assert at.keyring.entries == {}
        async with at.app() as user:
            await user.until_text("Welcome to Twinbolt")
            assert user.reads("Practice Penguin")
            user.click(f"Sign in as {NAME}")
            await user.until_text(f"Sign in again as {NAME}")
            at.controls.approve(await at.code(user))
            await at.poll(user)
            await user.until_text("Read at")

    stay(qapp, steps)


def test_signed_out(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            user.click("Accounts")
            user.click("Sign out")
            await user.until(lambda: at.world.wire.count(neighbours.LOG_OUT))
            await user.until(lambda: not at.keyring.entries)
            user.click("Close")
            await user.until_text("Welcome to Twinbolt")
            assert not user.reads("Only your password protects this account")

    stay(qapp, steps)


def test_signed_out_without_a_connection_is_said(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            at.world.wire.cut = True
            user.click("Accounts")
            user.click("Sign out")
            await user.until_text("Signed out here, but Roblox could not be told")
            assert at.keyring.entries == {}
            user.click("Understood")
            assert not user.reads("could not be told")

    stay(qapp, steps)


def test_a_keyring_that_refuses_is_said_and_the_session_lasts_until_the_end(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        at.keyring.trouble = StoreTrouble.NO_STORE
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            await user.until_text("has no keyring that Twinbolt trusts")
            assert user.reads("Only your password protects this account")
            user.click("Understood")
            assert not user.reads("has no keyring")

    stay(qapp, steps)


def test_switching_with_the_keyboard(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await both_signed_in(at, user)
            await user.until_text("10 left")
            user.press(Qt.Key.Key_K, CONTROL)
            await user.until_text("Your accounts")
            user.press(Qt.Key.Key_Up)
            user.press(Qt.Key.Key_Return)
            await user.until_text(f"Practice Penguin (@{NAME})")
            assert user.reads("Only your password protects this account")
            assert not user.reads("Bob")

    stay(qapp, steps)


def test_nothing_of_one_account_is_shown_under_another_while_answers_are_on_their_way(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await both_signed_in(at, user)
            bobs = at.reached.wire.hold(two_step.GET_CONFIGURATION)
            user.press(Qt.Key.Key_F5)
            user.press(Qt.Key.Key_K, CONTROL)
            user.press(Qt.Key.Key_Up)
            user.press(Qt.Key.Key_Return)
            bobs.set()
            await user.until_text(f"Practice Penguin (@{NAME})")
            await user.until_text("Read at")
            assert user.reads("Only your password protects this account")

    stay(qapp, steps)


def test_a_session_that_ends_loses_nothing_on_screen_and_is_signed_in_to_again(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            at.world.simulator.world.sessions.end_all()
            user.click("Refresh")
            await user.until_text("Your session has ended.")
            assert user.reads("Only your password protects this account")
            await user.until(lambda: not at.keyring.entries)
            user.click("Sign in again")
            at.controls.approve(await at.code(user))
            await at.poll(user)
            await user.until(lambda: not user.reads("Your session has ended."))
            await user.until_text("Only your password protects this account")
            assert at.keyring.entries == {}

    stay(qapp, steps)


def test_signing_in_again_to_another_account_is_not_what_was_asked_for(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user)
            at.world.simulator.world.sessions.end_all()
            user.click("Refresh")
            await user.until_text("Your session has ended.")
            bob = at.reach_bob()
            user.click("Sign in again")
            at.controls.approve(await at.code(user))
            await at.poll(user)
            await user.until_text("Is that you?")
            user.click("Yes, that is me")
            await user.until_text("That was another account")
            assert bob.wire.count(neighbours.LOG_OUT) == 1
            user.click("Cancel")
            await user.until_text(f"Practice Penguin (@{NAME})")

    stay(qapp, steps)


def test_locked_on_request_and_unlocked(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            user.press(Qt.Key.Key_L, CONTROL)
            await user.until_text(f"Practice Penguin (@{NAME}) is locked")
            assert not user.reads("Only your password protects this account")
            at.keyring.trouble = StoreTrouble.LOCKED
            await user.until_focus("Unlock")
            user.press(Qt.Key.Key_Space)
            await user.until_text("This computer's keyring is locked.")
            at.keyring.trouble = None
            user.press(Qt.Key.Key_Space)
            await user.until_text("Only your password protects this account")
            assert at.world.wire.count(neighbours.LOG_OUT) == 0

    stay(qapp, steps)


def test_locking_what_was_not_kept_signs_out(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user)
            user.click("Lock")
            await user.until_text("locking has signed it out")
            await user.until(lambda: at.world.wire.count(neighbours.LOG_OUT) == 1)
            user.click("Unlock")
            await user.until_text("Welcome to Twinbolt")

    stay(qapp, steps)


def test_locked_after_a_time_without_use(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            handle = user.window.windowHandle()
            watch = handle.findChild(IdleWatch)
            assert isinstance(watch, IdleWatch)
            at.world.clock.advance(LOCK_AFTER_MIN * 60 - 1)
            QCoreApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, NO_MODIFIER))
            at.world.clock.advance(LOCK_AFTER_MIN * 60 - 1)
            watch.looked.emit()
            assert not user.reads("is locked")
            at.world.clock.advance(1)
            watch.looked.emit()
            await user.until_text("is locked")

    stay(qapp, steps)


def test_the_wizard_is_not_locked_away(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            user.click("Set up two-step verification")
            user.press(Qt.Key.Key_L, CONTROL)
            await user.until_text("Finish or cancel this first.")
            user.press(Qt.Key.Key_K, CONTROL)
            assert not user.reads("Your accounts")
            assert user.reads("Put a second lock on your account")

    stay(qapp, steps)


def test_an_account_is_removed_from_the_list(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            user.click("Accounts")
            user.click("Remove from the list")
            await user.until_text("There is no account on this computer yet.")
            assert at.keyring.entries == {}
        async with at.app() as user:
            await user.until_text("Welcome to Twinbolt")
            assert not user.reads("Practice Penguin")

    stay(qapp, steps)
