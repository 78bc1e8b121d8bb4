"""The wizard where something goes wrong, and the way on from there."""

from desktop.contract.two_step import ENABLE_AUTHENTICATOR, ENABLE_VERIFY_AUTHENTICATOR, GET_CONFIGURATION
from desktop.simulator.faults import Fault, FaultKind
from tests.journeys.steps import (
    CODE_FIELD,
    PASSWORD_FIELD,
    Go,
    is_on,
    running_code,
    scan,
    to_the_choice,
    to_the_code,
    to_the_password,
    type_the_running_code,
)
from tests.support.pretend import demands_password
from tests.support.running import Rehearsal


def test_a_wrong_code_is_one_attempt_and_a_phone_that_is_slow_is_told_so(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        at.user.type_into(CODE_FIELD, "000000")
        assert at.user.reads("You can still send it.")
        at.user.click("Turn it on")
        await at.user.until_text("Roblox says that this code is not right.")
        assert at.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1
        assert not is_on(at)
        await at.user.until_focus(CODE_FIELD)
        at.user.set_phone_clock(-90)
        at.user.field(CODE_FIELD).selectAll()
        at.user.write(running_code(at))
        assert at.user.reads("Your phone's clock seems 90 seconds slow")
        at.user.click("Turn it on")
        await at.user.until(lambda: at.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 2)
        await at.user.until_focus(CODE_FIELD)
        at.user.set_phone_clock(0)
        at.user.field(CODE_FIELD).clear()
        type_the_running_code(at)
        assert at.user.reads("This code matches")
        at.user.click("Turn it on")
        await at.user.until_text("Write down your recovery codes")

    journey(steps)


def test_an_expired_qr_code_is_replaced_and_the_rest_is_kept(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        at.user.click("Let the QR code expire")
        type_the_running_code(at)
        at.user.click("Turn it on")
        await at.user.until_text("The QR code is too old")
        at.user.click("Fresh QR code")
        await at.user.until_text("This is a fresh code.")
        at.user.click("Delete this entry from the app")
        scan(at)
        type_the_running_code(at)
        at.user.click("Turn it on")
        await at.user.until_text("Write down your recovery codes")

    journey(steps)


def test_the_code_of_the_newest_key_stands_on_top_if_the_old_one_was_not_deleted(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        old = running_code(at)
        at.clock.advance(601)
        at.user.type_into(CODE_FIELD, old)
        at.user.click("Turn it on")
        await at.user.until_text("The QR code is too old")
        at.user.click("Fresh QR code")
        await at.user.until_text("This is a fresh code.")
        scan(at)
        assert len(at.user.labels("Running code")) == 2
        type_the_running_code(at)
        assert at.user.reads("This code matches")

    journey(steps)


def test_a_password_is_asked_for_first_wrong_then_right(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_password(at)
        at.user.type_into(PASSWORD_FIELD, "canary-wrong")
        at.user.click("Continue")
        await at.user.until_text("That password was not right.")
        await at.user.until_focus(PASSWORD_FIELD)
        assert at.user.field(PASSWORD_FIELD).text() == ""
        at.user.write(at.simulator.controls.password)
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        at.user.click("Back")
        assert at.user.reads("How do you want to prove that it is you?")

    journey(steps, prepare=demands_password)


def test_no_network_in_the_middle_is_said_and_the_same_button_tries_again(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        to_the_choice(at)
        at.wire.cut = True
        at.user.click("Continue")
        await at.user.until_text("There is no connection to Roblox.")
        at.wire.cut = False
        at.user.click("Continue")
        await at.user.until_text("Scan this with your authenticator app")
        assert at.wire.count(ENABLE_AUTHENTICATOR) == 1
        assert not at.user.reads("There is no connection")
        at.user.click("Enlarge")
        assert len(at.user.other_windows()) == 1
        at.user.click("I have scanned it")
        assert at.user.other_windows() == [], "a picture that was enlarged closes with its page"

    journey(steps)


def test_an_answer_that_is_lost_is_found_out_about(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        at.wire.lose_answer_of(ENABLE_VERIFY_AUTHENTICATOR)
        type_the_running_code(at)
        at.user.click("Turn it on")
        await at.user.until_text("The answer from Roblox was lost on the way. The authenticator is on")
        assert at.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1
        assert not at.user.reads("Put the paper away safely"), "there is no paper"
        at.user.click("Finish")
        await at.user.until_text("Practice Penguin")

    journey(steps)


def test_an_answer_that_cannot_be_found_out_about_stays_a_question(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        at.wire.lose_answer_of(ENABLE_VERIFY_AUTHENTICATOR)
        at.simulator.world.faults.order(Fault(kind=FaultKind.HTML, endpoint=GET_CONFIGURATION, times=100))
        type_the_running_code(at)
        at.user.click("Turn it on")
        await at.user.until_text("It may or may not be done.")
        at.user.click("Back")
        assert at.user.reads("It may or may not be done.")
        at.user.click("Cancel")
        assert at.user.reads("Keep the entry in your app")
        at.user.click("Keep going")
        at.simulator.world.faults.clear()
        at.user.click("Look now")
        await at.user.until_text("The authenticator is on")

    journey(steps)


def test_a_request_that_was_lost_is_said_to_have_done_nothing(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_code(at)
        at.wire.lose_request_of(ENABLE_VERIFY_AUTHENTICATOR)
        type_the_running_code(at)
        at.user.click("Turn it on")
        await at.user.until_text("Roblox says that the authenticator is still off.")
        at.user.click("Turn it on")
        await at.user.until_text("Write down your recovery codes")

    journey(steps)
