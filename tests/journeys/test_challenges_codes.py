"""The challenge dialog with what is typed: authenticator, email, SMS, recovery code, password."""

import pytest
from PySide6.QtCore import Qt

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from tests.journeys.challenges import (
    AGAIN,
    AT_START,
    CHOICE,
    FIRST,
    HELD,
    challenge,
    in_dialog,
    to_the_dialog,
    to_the_way,
    until_passed,
)
from tests.journeys.steps import PASSWORD_FIELD, Go
from tests.support.running import Rehearsal

AUTHENTICATOR = "Code from your authenticator app"
RECOVERY = "Type one of your recovery codes"


def app_code(at: Rehearsal) -> str:
    code = at.simulator.controls.authenticator_code()
    assert code
    return code


def message(at: Rehearsal) -> str:
    """The code in the newest message of the practice inbox."""
    return at.simulator.controls.inbox()[0].code


def test_the_authenticator_passes_once_and_all_calls_that_were_held_up_go_on(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        challenge(at, endpoint=two_step.LIST_SECURITY_KEYS)
        await to_the_dialog(at)
        await at.user.until(lambda: at.wire.count(two_step.LIST_SECURITY_KEYS) == AT_START + HELD)
        at.user.type_into(AUTHENTICATOR, f"{app_code(at)[:3]} {app_code(at)[3:]}")
        at.user.click("Continue")
        await until_passed(at)
        await at.user.until(lambda: at.wire.count(two_step.LIST_SECURITY_KEYS) == AT_START + HELD + AGAIN)
        assert at.wire.count(two_step.VERIFY_AUTHENTICATOR) == 1
        assert not in_dialog(at)

    journey(steps, persona="every_way")


def test_a_used_and_a_wrong_code_are_an_attempt_each_and_too_many_have_to_wait(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        at.simulator.world.configuration.authenticator.redeem(app_code(at))
        await to_the_dialog(at)
        at.user.type_into(AUTHENTICATOR, app_code(at))
        at.user.click("Continue")
        await at.user.until_text("This code was used already.")
        await at.user.until_focus(AUTHENTICATOR)
        at.user.write("000000")
        at.user.click("Continue")
        await at.user.until_text("This code is not right.")
        assert at.wire.count(two_step.VERIFY_AUTHENTICATOR) == 2
        await at.user.until_focus(AUTHENTICATOR)
        assert not at.user.button("Continue").isEnabled()
        at.simulator.world.limits.close(30)
        at.user.write("111111")
        at.user.press(Qt.Key.Key_Return)
        await at.user.until_text("The next try is possible in 30 s.")
        assert not at.user.button("Continue").isEnabled()
        at.clock.advance(29)
        await at.user.until_text("The next try is possible in 1 s.")
        at.clock.advance(1)
        await at.user.until_enabled("Continue")
        at.user.field(AUTHENTICATOR).clear()
        at.user.type_into(AUTHENTICATOR, app_code(at))
        at.user.press(Qt.Key.Key_Return)
        await until_passed(at)

    journey(steps, persona="every_way")


def test_a_check_that_ran_out_says_so(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_dialog(at)
        at.clock.advance(3600)
        at.user.type_into(AUTHENTICATOR, app_code(at))
        at.user.click("Continue")
        await at.user.until(lambda: not in_dialog(at))
        at.user.tab("Recovery codes")
        await at.user.until_text("The check ran out or was used already, so nothing was changed.")

    journey(steps, persona="every_way")


@pytest.mark.parametrize(
    ("way", "title", "field", "send", "verify"),
    [
        (
            "Email code",
            "A code was sent to p******@example.com.",
            "Code from your email",
            two_step.SEND_EMAIL_CODE,
            two_step.VERIFY_EMAIL,
        ),
        (
            "Text message (SMS)",
            "A code was sent to the phone number of your account.",
            "Code from your text messages",
            two_step.SEND_SMS_CODE,
            two_step.VERIFY_SMS,
        ),
    ],
)
def test_a_code_that_is_sent(journey: Go, way: str, title: str, field: str, send: Endpoint, verify: Endpoint) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_dialog(at)
        await to_the_way(at, way, title)
        at.user.click("Back")
        await at.user.until_text(CHOICE)
        at.user.click("Back")
        await at.user.until_text(FIRST)
        await to_the_way(at, way, title)
        assert at.wire.count(send) == 1, "going back and forth sends no second code"
        first = message(at)
        assert not at.user.button("Send again in 30 seconds").isEnabled()
        at.clock.advance(30)
        await at.user.until(lambda: "Send again" in at.user.texts())
        at.user.click("Send again")
        await at.user.until(lambda: at.wire.count(send) == 2 and at.user.reads("Send again in 30 seconds"))
        at.user.type_into(field, first)
        at.user.click("Continue")
        await at.user.until_text("This code is not right.")
        at.user.type_into(field, message(at))
        at.user.press(Qt.Key.Key_Return)
        await until_passed(at)
        assert at.wire.count(verify) == 2

    journey(steps, persona="every_way")


def test_a_recovery_code_is_used_up(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        codes = at.simulator.world.configuration.regenerate_recovery_codes()
        await to_the_dialog(at)
        await to_the_way(at, "Recovery codes", RECOVERY)
        at.user.type_into("Recovery code", "canary-wrong")
        at.user.click("Continue")
        await at.user.until_text("This code is not right.")
        at.user.type_into("Recovery code", codes[3])
        at.user.click("Continue")
        await until_passed(at)
        await at.user.until_text("9 codes left")
        assert at.wire.count(two_step.VERIFY_RECOVERY_CODE) == 2

    journey(steps, persona="every_way")


def test_the_password(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_dialog(at)
        await to_the_way(at, "Password", "Type your Roblox password")
        at.user.type_into(PASSWORD_FIELD, "canary-wrong")
        at.user.click("Continue")
        await at.user.until_text("The password is not right.")
        await at.user.until_focus(PASSWORD_FIELD)
        at.user.write(at.simulator.controls.password)
        at.user.press(Qt.Key.Key_Return)
        await until_passed(at)
        assert at.wire.count(two_step.VERIFY_PASSWORD) == 2

    journey(steps, persona="every_way")
