"""The challenge dialog with another device that is signed in."""

from desktop.contract import two_step
from tests.journeys.challenges import to_the_dialog, to_the_way, until_passed
from tests.journeys.steps import Go
from tests.support.running import Rehearsal

WAITING = "Waiting for the answer of your other device."
QUESTION = "Somebody wants to pass a check for your account. Is it you?"


async def to_the_question(at: Rehearsal) -> None:
    await to_the_dialog(at)
    await to_the_way(at, "Another device", WAITING)
    await at.user.until_text(QUESTION)


async def until_the_next_look(at: Rehearsal) -> None:
    """Let the time pass after which the app asks again whether there is an answer, as soon as it waits for that."""
    await at.user.until(lambda: at.clock.is_waited_for)
    at.clock.advance(3)


def test_the_keyboard_stays_at_the_other_device_while_it_is_waited_for(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_question(at)
        assert not at.user.button("Ask again").isEnabled()
        at.user.tab_to("Approve")
        at.clock.advance(3)
        await at.user.until_enabled("Ask again")
        assert at.user.focus_name() == "Approve"

    journey(steps, persona="every_way")


def test_another_way_takes_the_question_back_and_yes_on_the_other_device_passes(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_question(at)
        at.user.click("Another way")
        await at.user.until(lambda: not at.user.reads(QUESTION))
        assert at.wire.count(two_step.RETRACT_CROSS_DEVICE) == 1
        at.clock.advance(3)
        at.user.click("Back")
        await at.user.until_text(QUESTION)
        await until_the_next_look(at)
        await at.user.until(lambda: at.wire.count(two_step.VERIFY_CROSS_DEVICE) == 1)
        assert at.user.reads(WAITING)
        at.user.click("Approve")
        await until_the_next_look(at)
        await until_passed(at)
        assert at.wire.count(two_step.RETRY_CROSS_DEVICE) == 2
        assert at.wire.count(two_step.RETRACT_CROSS_DEVICE) == 1

    journey(steps, persona="every_way")


def test_no_on_the_other_device_is_taken_for_an_answer(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_question(at)
        at.user.click("Deny")
        at.clock.advance(3)
        await at.user.until_text("“No” was said on the other device.")
        at.clock.advance(30)
        assert at.wire.count(two_step.VERIFY_CROSS_DEVICE) == 1
        await to_the_way(at, "Password", "Type your Roblox password")
        at.user.type_into("Roblox password", at.simulator.controls.password)
        at.user.click("Continue")
        await until_passed(at)

    journey(steps, persona="every_way")


def test_a_question_that_nobody_answered_can_be_put_again(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_question(at)
        assert at.user.reads("You can ask 4 more times.")
        at.clock.advance(301)
        await at.user.until_text("Nobody answered there in time.")
        at.user.click("Ask again")
        await at.user.until_text(WAITING)
        await at.user.until_text(QUESTION)
        at.user.click("Approve")
        at.clock.advance(3)
        await until_passed(at)
        assert at.wire.count(two_step.RETRY_CROSS_DEVICE) == 2

    journey(steps, persona="every_way")
