"""A challenge in the middle of something else: solved over it, and the original goes on."""

from PySide6.QtCore import Qt

from desktop.contract import neighbours, two_step, website
from desktop.simulator.generic_challenges import ChallengeKind
from tests.journeys.challenges import CHOICE, FIRST, challenge, in_dialog, to_the_way, until_passed
from tests.journeys.steps import PASSWORD_FIELD, Go, to_the_choice, to_the_qr_code
from tests.support.running import Rehearsal

BROWSER_ONLY = {
    ChallengeKind.CAPTCHA: "Roblox asks for a check that only a browser can show (“captcha”).",
    ChallengeKind.DEVICE_INTEGRITY: "Roblox asks for a check that only a browser can show (“deviceintegrity”).",
    ChallengeKind.BLOCK_SESSION: "Roblox has blocked this session (“blocksession”).",
    ChallengeKind.DENIED: "Roblox does not let this session do this (“denied”).",
}


async def to_the_password(at: Rehearsal) -> None:
    """Set an authenticator up until the service wants the password."""
    challenge(at, ChallengeKind.REAUTHENTICATION, endpoint=two_step.ENABLE_AUTHENTICATOR)
    to_the_choice(at)
    at.user.click("Continue")
    await at.user.until_text("Type your Roblox password")


def test_the_wizard_goes_on_after_the_password(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_password(at)
        at.user.type_into(PASSWORD_FIELD, at.simulator.controls.password)
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        assert at.wire.count(two_step.ENABLE_AUTHENTICATOR) == 2
        assert at.wire.count(neighbours.REAUTHENTICATE) == 1

    journey(steps)


def test_the_wizard_stays_where_it_was_when_the_check_is_put_away_and_goes_on_after_a_code_by_email(
    journey: Go,
) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_password(at)
        at.user.press(Qt.Key.Key_Escape)
        await at.user.until_text("You stopped the check, so nothing was changed.")
        assert at.user.reads("Step 2 of 6")
        assert at.wire.count(two_step.ENABLE_AUTHENTICATOR) == 1
        at.user.click("Continue")
        await at.user.until_text("Type your Roblox password")
        await to_the_way(at, "Email code", "A code was sent to the email address of your account.")
        at.user.type_into("Code from your email", at.simulator.controls.inbox()[0].code)
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        assert at.wire.count(neighbours.VALIDATE_ONE_TIME_CODE) == 1

    journey(steps)


def test_what_only_a_browser_can_show_is_named_and_left_to_it(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        to_the_choice(at)
        for kind, words in BROWSER_ONLY.items():
            challenge(at, kind, endpoint=two_step.ENABLE_AUTHENTICATOR)
            at.user.click("Continue")
            await at.user.until_text(words)
            at.user.click("Open roblox.com")
            assert at.browser.opened.pop() == website.SECURITY
        assert at.wire.count(neighbours.CONTINUE_CHALLENGE) == 0
        at.browser.missing = True
        at.user.click("Open roblox.com")
        await at.user.until_text(f"No browser could be opened. Go there yourself: {website.SECURITY}")

    journey(steps)


def test_two_step_verification_that_is_wanted_first_opens_the_wizard(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        challenge(at, ChallengeKind.FORCE_TWO_STEP)
        await at.user.click_when_enabled("Refresh")
        await at.user.until_text("Put a second lock on your account")
        assert not in_dialog(at)

    journey(steps)


def test_the_keyboard_alone_goes_another_way(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        challenge(at)
        at.user.press(Qt.Key.Key_F5)
        await at.user.until_text(FIRST)
        at.user.press_mnemonic("Another way")
        await at.user.until_text(CHOICE)
        await at.user.until_focus("Authenticator app")
        for _ in range(3):
            at.user.press(Qt.Key.Key_Down)
        at.user.press_mnemonic("Continue")
        await at.user.until_text("Type one of your recovery codes")
        await at.user.until_focus("Recovery code")
        at.user.write(at.simulator.world.configuration.regenerate_recovery_codes()[0])
        at.user.press(Qt.Key.Key_Return)
        await until_passed(at)

    journey(steps, persona="every_way")


def test_the_intent_goes_along_with_what_turns_the_method_on(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_qr_code(at)
        assert at.wire.count(neighbours.GET_SERVER_NONCE) == 1

    journey(steps)
