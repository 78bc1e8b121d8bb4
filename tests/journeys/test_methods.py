"""Methods on and off, from their rows in the window."""

from PySide6.QtCore import Qt

from desktop.contract import two_step
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.media import MediaType
from desktop.simulator.service import Simulator
from tests.journeys.steps import PASSWORD_FIELD, Go, to_the_choice
from tests.support.pretend import Pretend
from tests.support.running import Rehearsal


def begin(at: Rehearsal, button: str) -> None:
    at.user.tab("Methods")
    at.user.click(button)


def is_on(at: Rehearsal, method: MediaType) -> bool:
    return at.simulator.world.configuration.is_on(method)


def test_email_is_turned_on_and_the_account_is_compared(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        begin(at, "Turn on: Email code")
        await at.user.until_text("Roblox will send a code to p******@example.com")
        await at.user.click_when_enabled("Turn it on")
        await at.user.until_text("Codes by email are on")
        assert at.user.labels("Email code: before Off, now On, asked first")
        at.user.click("Finish")
        await at.user.until_text("On, asked first")
        assert at.user.button("Turn off: Email code")
        assert at.user.window.focusWidget() is not None, "the keyboard is nowhere"

    journey(steps)


def unverified_phone(simulator: Simulator) -> None:
    simulator.world.account.phone.verified = False


def test_text_messages_need_a_number_that_is_verified_and_may_be_refused(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        begin(at, "Turn on: Text message (SMS)")
        await at.user.until_text("First verify your phone number")
        assert at.user.button("Open roblox.com").isEnabled()
        await at.user.until_enabled("Check again")
        at.simulator.world.account.phone.verified = True
        await at.user.click_when_enabled("Check again")
        await at.user.until_text("Nothing else changes")
        refusal = Fault(kind=FaultKind.REFUSAL, endpoint=two_step.ENABLE_SMS, status=503, code=8)
        at.simulator.world.faults.order(refusal)
        await at.user.click_when_enabled("Turn it on")
        await at.user.until_text("Roblox does not allow codes by text message")
        assert not is_on(at, MediaType.SMS)
        await at.user.click_when_enabled("Turn it on")
        await at.user.until_text("Codes by text message are on")

    journey(steps, prepare=unverified_phone)


def test_security_keys_that_go_with_the_authenticator_are_named_before_and_after(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        begin(at, "Turn off: Authenticator app")
        await at.user.until_text("2 security keys deleted")
        for words in ("“Blue key”, “Spare in the drawer”", "Only your password protects", "10 recovery codes stay"):
            assert at.user.reads(words)
        assert not at.user.button("Turn it off").isEnabled()
        assert at.user.focus_name().startswith("I understand that my keys are deleted")
        at.user.press(Qt.Key.Key_Space)
        await at.user.click_when_enabled("Turn it off")
        await at.user.until_text("The authenticator app is off")
        assert at.user.labels("Security key: before 2, now None")
        assert at.user.labels("Recovery codes: before 10, now 10")
        at.user.click("Finish")
        at.user.tab("Status")
        await at.user.until_text("Only your password protects this account")

    journey(steps, persona="guarded")


def wants_password(simulator: Simulator) -> None:
    simulator.world.policy.password_for_disabling_email = True


def test_the_last_method_goes_only_on_purpose_and_with_the_password(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        begin(at, "Turn off: Email code")
        await at.user.until_text("Only your password protects this account then")
        assert at.user.focus_name() == "I understand that only my password is left."
        at.user.press(Qt.Key.Key_Space)
        await at.user.click_when_enabled("Turn it off")
        await at.user.until_text("Roblox asks for your password")
        at.user.type_into(PASSWORD_FIELD, "canary-wrong")
        at.user.press(Qt.Key.Key_Return)
        await at.user.until_text("That password was not right")
        assert is_on(at, MediaType.EMAIL)
        at.user.type_into(PASSWORD_FIELD, at.simulator.controls.password)
        at.user.press(Qt.Key.Key_Return)
        await at.user.until_text("Codes by email are off")
        assert not is_on(at, MediaType.EMAIL)
        at.user.click("Set up another method")
        await at.user.until_text("Put a second lock on your account")

    journey(steps, persona="email_only", prepare=wants_password)


def both_messages(simulator: Simulator) -> None:
    simulator.world.configuration.turn_on_sms()


def lost(world: Pretend) -> None:
    world.wire.lose_answer_of(two_step.DISABLE_SMS)


def test_a_lost_answer_is_found_out_about(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        begin(at, "Turn off: Text message (SMS)")
        await at.user.until_text("One way in is left")
        await at.user.click_when_enabled("Turn it off")
        await at.user.until_text("answer was lost on the way, but your account shows the change")
        assert at.wire.count(two_step.DISABLE_SMS) == 1
        assert not is_on(at, MediaType.SMS)

    journey(steps, persona="email_only", prepare=both_messages, on_the_way=lost)


def test_the_wizard_leads_on_to_the_method_that_was_chosen(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        to_the_choice(at)
        at.user.press(Qt.Key.Key_Down)
        at.user.press(Qt.Key.Key_Return)
        await at.user.until_text("Turn on codes by email?")
        await at.user.click_when_enabled("Turn it on")
        await at.user.until_text("Codes by email are on")

    journey(steps)
