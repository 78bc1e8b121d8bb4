"""Staying signed in, leaving, locking, and having several accounts, in the window."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.contract import neighbours, two_step
from desktop.services.secret_store import StoreTrouble
from desktop.services.settings import LOCK_AFTER_MIN
from desktop.simulator.generic_challenges import ChallengeKind
from desktop.viewmodels.shell_state import Mode
from desktop.views import theme
from desktop.views.idle_watch import IdleWatch
from tests.journeys.stays import PENGUIN, PUFFIN, Stay, stay
from tests.journeys.steps import PASSWORD_FIELD
from tests.support.driver import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier
ONLY_A_PASSWORD = "Only your password protects this account"


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


async def signed_in(at: Stay, user: Driver, *, keep: bool = False) -> None:
    user.click("Sign in")
    await at.sign_in(user, keep=keep)


def go_to_the_account_above(user: Driver) -> None:
    """Switch, with the keyboard."""
    user.press(Qt.Key.Key_K, CONTROL)
    user.press(Qt.Key.Key_Up)
    user.press(Qt.Key.Key_Return)


def look_at_the_accounts(user: Driver) -> None:
    """See which one is shown, to which there is no switching."""
    user.press(Qt.Key.Key_K, CONTROL)
    assert user.reads("Shown now")
    assert user.reads(f"@{PUFFIN} · Signed in · ")
    assert not user.button("Switch to it").isEnabled()
    user.press(Qt.Key.Key_Up)
    assert user.button("Switch to it").isEnabled()
    user.press(Qt.Key.Key_Escape)


def leave_it_alone(at: Stay, user: Driver) -> None:
    """Let the time pass after which the window locks itself."""
    watch = user.window.windowHandle().findChild(IdleWatch)
    assert isinstance(watch, IdleWatch)
    timer = watch.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    at.world.clock.time += LOCK_AFTER_MIN * 60
    timer.timeout.emit()


def test_a_kept_session_outlives_a_restart_and_a_lock(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app() as user:
            await signed_in(at, user, keep=True)
        async with at.app() as user:
            await user.until_text(f"Practice Penguin (@{PENGUIN})")
            await user.until_text(ONLY_A_PASSWORD)
            user.press(Qt.Key.Key_L, CONTROL)
            await user.until_text(f"Practice Penguin (@{PENGUIN}) is locked")
            assert not user.reads(ONLY_A_PASSWORD)
            at.keyring.trouble = StoreTrouble.LOCKED
            await user.until_focus("Unlock")
            user.press(Qt.Key.Key_Space)
            await user.until_text("This computer's keyring is locked.")
            at.keyring.trouble = None
            user.press(Qt.Key.Key_Space)
            await user.until_text(ONLY_A_PASSWORD)
            assert (at.world.wire.count(neighbours.LOG_IN), at.world.wire.count(neighbours.LOG_OUT)) == (1, 0)
            user.click("Accounts")
            user.click("Remove from the list")
            await user.until_text("There is no account on this computer yet.")
            assert at.keyring.entries == {}
        async with at.app() as user:
            await user.until_text("Welcome to Twinbolt")
            assert not user.reads("Practice Penguin")

    stay(qapp, steps)


def test_a_session_that_is_not_kept_ends_with_the_lock_and_with_the_program(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        at.keyring.trouble = StoreTrouble.NO_STORE
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            await user.until_text("has no keyring that Twinbolt trusts")
            assert user.reads(ONLY_A_PASSWORD)
            user.click("Understood")
            assert not user.reads("has no keyring")
            user.click("Lock")
            await user.until_text("locking has signed it out")
            await user.until(lambda: at.world.wire.count(neighbours.LOG_OUT) == 1)
            user.click("Unlock")
            await user.until_text("Welcome to Twinbolt")
            at.keyring.trouble = None
            await signed_in(at, user)
        assert at.keyring.entries == {}
        async with at.app() as user:
            await user.until_text("Welcome to Twinbolt")
            assert user.reads("Practice Penguin")
            user.click(f"Sign in as {PENGUIN}")
            await user.until_text(f"Sign in again as {PENGUIN}")
            at.controls.approve(await at.code(user))  # nobody is asked whether that is the one: the name says so
            await at.poll(user)
            await user.until_text("Read at")

    stay(qapp, steps)


def test_two_accounts_in_practice(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        async with at.app(Mode.PRACTICE) as user:
            await add_the_other_account(at, user)
            look_at_the_accounts(user)
            puffins = at.world.wire.hold(two_step.GET_CONFIGURATION)
            user.press(Qt.Key.Key_F5)
            go_to_the_account_above(user)
            puffins.set()
            await user.until_text(f"(@{PENGUIN})")
            await user.until_text("Read at")
            assert user.reads(ONLY_A_PASSWORD)
            user.click("Accounts")
            at.world.wire.cut = True
            user.click("Sign out")
            await user.until_text("Signed out here, but Roblox could not be told")
            at.world.wire.cut = False
            user.click("Understood")
            assert not user.reads("could not be told")
            assert {name.rpartition("-")[0] for name in at.keyring.entries} == {"session", "intent-key"}
            user.click("Sign out of all")
            await user.until(lambda: at.world.wire.count(neighbours.LOG_OUT))
            await user.until(lambda: not at.keyring.entries)
            user.click("Close")
            await user.until_text("Welcome to Twinbolt")
            assert not user.reads("Protected, but")

    stay(qapp, steps, persona="fresh")


async def add_the_other_account(at: Stay, user: Driver) -> None:
    """With the practice devices alone: the phone scans, the second device approves, the mail has the code."""
    user.press(Qt.Key.Key_K, CONTROL)
    user.click("Add an account")
    await at.code(user)
    user.click("Keep me signed in on this computer")
    (chooser,) = (box for box in user.window.findChildren(QComboBox) if box.isVisible())
    chooser.setCurrentText(PUFFIN)
    user.click("Scan the screen")
    await at.poll(user)
    await user.until_text("Is that you?")
    assert user.reads(PUFFIN)
    user.click("Yes, that is me")
    user.click("Approve")
    await at.poll(user)
    await at.pass_second_step(user)
    await user.until_text(f"Practice Puffin (@{PUFFIN})")
    await user.until_text("Read at")
    assert user.reads(f"For @{PUFFIN}, to p*****@example.com")


def test_a_session_that_ends_or_was_never_ones_own_leads_to_signing_in_again(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        inside = at.world.simulator.world
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            inside.sessions.end_all()
            await user.click_when_enabled("Refresh")
            await user.until_text("Your session has ended.")
            assert user.reads(ONLY_A_PASSWORD)
            await user.until(lambda: not at.keyring.entries)
            user.click("Sign in again")
            await at.approve(user, PUFFIN)
            await at.pass_second_step(user)
            await user.until_text("That was another account")
            assert at.world.wire.count(neighbours.LOG_OUT) == 1
            user.click("New code")
            at.controls.approve(await at.code(user))
            await at.poll(user)
            await user.until(lambda: not user.reads("Your session has ended."))
            await user.until_text(ONLY_A_PASSWORD)
            inside.account.user_id += 1
            await user.click_when_enabled("Refresh")
            await user.until_text("turned out to belong to another account")
            assert not user.reads(ONLY_A_PASSWORD)
            user.click("Sign in again")
            await user.until_text(f"Sign in again as {PENGUIN}")

    stay(qapp, steps)


def test_what_is_under_way_is_not_lost_to_its_owner_and_not_left_open_by_nobody(qapp: QApplication) -> None:
    async def steps(at: Stay) -> None:
        inside = at.world.simulator.world
        inside.policy.two_step_at_sign_in = inside.policy.password_for_recovery_codes = False
        inside.generic_challenges.guarded[two_step.REGENERATE_RECOVERY_CODES] = (ChallengeKind.REAUTHENTICATION,)
        async with at.app() as user:
            await signed_in(at, user, keep=True)
            at.world.clock.time += 60
            user.tab("Recovery codes")
            user.click("Make new ones")
            is_refused_until_this_is_finished(user)
            user.click("Make new codes")
            await user.until(user.fields)
            await unlocked_after_being_left_alone(at, user)
            await user.until_text("ended what was open. Nothing was changed on your account.")
            user.click("Understood")
            assert not user.reads("ended what was open")
            await user.until_text("Read at")
            user.click("Make new ones")
            user.click("Make new codes")
            await user.until(user.fields)
            user.type_into(PASSWORD_FIELD, at.controls.password)
            user.press(Qt.Key.Key_Return)
            await user.until_text("Write down your recovery codes")
            await unlocked_after_being_left_alone(at, user)
            await user.until_text("Write down your recovery codes")
            user.button("Hold to show").pressed.emit()
            await user.until(lambda: set(user.texts()) >= set(at.controls.recovery_codes))
            user.window.showMinimized()
            user.window.come_up()  # as a second start of the program has it do
            assert not user.window.isMinimized()
            assert user.window.isActiveWindow()

    stay(qapp, steps, persona="guarded")


def is_refused_until_this_is_finished(user: Driver) -> None:
    user.press(Qt.Key.Key_L, CONTROL)
    assert user.reads("Finish or cancel this first. Then Twinbolt can be locked.")
    user.press(Qt.Key.Key_K, CONTROL)
    assert user.reads("Finish or cancel this first. Then you can switch.")
    assert user.reads("Make new codes")


async def unlocked_after_being_left_alone(at: Stay, user: Driver) -> None:
    leave_it_alone(at, user)
    await user.until_text("is locked")
    assert user.fields() == []
    assert not user.reads("Finish or cancel")
    user.click("Unlock")
    await user.until_text("Twinbolt locked itself because nobody was there")
