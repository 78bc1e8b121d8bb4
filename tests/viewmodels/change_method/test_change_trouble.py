"""What the service refuses, what is lost on the way, and what is pressed twice."""

import asyncio

import pytest

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal
from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.services.methods import Certainty
from desktop.services.obstacles import Obstacle
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.media import MediaType as PretendMediaType
from desktop.viewmodels.change_method.state import Leaving, Remedy, Step
from desktop.viewmodels.flow import PasswordReason
from desktop.viewmodels.problem import Kind
from tests.support.changing import Changing, changing

EMAIL_ON = Change(media_type=MediaType.EMAIL, on=True)
SMS_ON = Change(media_type=MediaType.SMS, on=True)
EMAIL_OFF = Change(media_type=MediaType.EMAIL, on=False)


def refuse(at: Changing, endpoint: Endpoint, status: int, code: int, times: int = 1) -> None:
    fault = Fault(kind=FaultKind.REFUSAL, endpoint=endpoint, status=status, code=code, times=times)
    at.world.simulator.world.faults.order(fault)


@pytest.mark.parametrize(
    ("endpoint", "change", "status", "code", "refusal", "remedy"),
    [
        (two_step.ENABLE_SMS, SMS_ON, 503, 8, Refusal.NOT_ALLOWED, Remedy.WEBSITE),
        (two_step.ENABLE_SMS, SMS_ON, 503, 7, Refusal.MAINTENANCE, None),
        (two_step.ENABLE_SMS, SMS_ON, 400, 15, Refusal.INVALID_PHONE, Remedy.WEBSITE),
        (two_step.ENABLE_EMAIL, EMAIL_ON, 400, 3, Refusal.INVALID_EMAIL, Remedy.WEBSITE),
        (two_step.ENABLE_EMAIL, EMAIL_ON, 403, 2, Refusal.INVALID_USER, None),
    ],
)
def test_a_refusal_is_named_and_can_be_tried_again(
    endpoint: Endpoint, change: Change, status: int, code: int, refusal: Refusal, remedy: Remedy | None
) -> None:
    async def steps(at: Changing) -> None:
        refuse(at, endpoint, status, code)
        await at.flow.go_ahead()
        assert at.state.problem is not None
        assert (at.step, at.state.problem.refusal, at.state.remedy) == (Step.EXPLAIN, refusal, remedy)
        await at.flow.go_ahead()
        assert at.step is Step.DONE

    changing(change, steps)


@pytest.mark.parametrize(("status", "code"), [(400, 4), (403, 13)])
def test_a_password_that_the_service_asks_for_unexpectedly_is_asked_for(status: int, code: int) -> None:
    async def steps(at: Changing) -> None:
        refuse(at, two_step.ENABLE_EMAIL, status, code)
        await at.flow.go_ahead()
        assert (at.step, at.state.password_reason) == (Step.PASSWORD, PasswordReason.AGAIN)
        assert at.state.problem is None

    changing(EMAIL_ON, steps)


def test_what_was_turned_off_elsewhere_meanwhile_is_said_instead_of_a_refusal() -> None:
    async def steps(at: Changing) -> None:
        at.world.simulator.world.configuration.turn_off(PretendMediaType.EMAIL)
        await at.go_ahead()
        assert (at.state.problem, at.state.obstacle) == (None, Obstacle.ALREADY_OFF)

    changing(EMAIL_OFF, steps, persona="email_only")


def test_a_lost_answer_that_the_account_tells_of_is_no_problem() -> None:
    async def steps(at: Changing) -> None:
        at.world.wire.lose_answer_of(two_step.ENABLE_EMAIL)
        await at.flow.go_ahead()
        assert at.state.outcome is not None
        assert at.state.outcome.certainty is Certainty.ANSWER_LOST

    changing(EMAIL_ON, steps)


def test_a_lost_request_is_known_to_have_done_nothing_and_can_be_sent_again() -> None:
    async def steps(at: Changing) -> None:
        at.world.wire.lose_request_of(two_step.ENABLE_EMAIL)
        await at.flow.go_ahead()
        assert at.state.not_changed
        await at.flow.go_ahead()
        assert at.step is Step.DONE
        assert at.world.wire.count(two_step.ENABLE_EMAIL) == 1

    changing(EMAIL_ON, steps)


def test_what_cannot_be_found_out_stays_open_until_it_is_and_nothing_is_sent_meanwhile() -> None:
    async def steps(at: Changing) -> None:
        at.world.wire.lose_answer_of(two_step.ENABLE_EMAIL)
        refuse(at, two_step.GET_CONFIGURATION, 400, 1, times=2)
        await at.flow.go_ahead()
        assert at.state.remedy is Remedy.LOOK
        await at.flow.go_ahead()
        await at.flow.find_out()
        assert at.state.remedy is Remedy.LOOK
        at.flow.ask_to_leave()
        assert at.state.leaving is Leaving.PERHAPS_CHANGED
        at.flow.stay()
        await at.flow.find_out()
        assert at.step is Step.DONE
        assert at.world.wire.count(two_step.ENABLE_EMAIL) == 1

    changing(EMAIL_ON, steps)


def test_what_is_pressed_twice_is_sent_once() -> None:
    async def steps(at: Changing) -> None:
        await asyncio.gather(at.flow.go_ahead(), at.flow.go_ahead())
        assert at.world.wire.count(two_step.ENABLE_EMAIL) == 1

    changing(EMAIL_ON, steps)


def test_an_account_that_cannot_be_read_is_not_changed_until_it_can() -> None:
    async def steps(at: Changing) -> None:
        at.world.wire.cut = True
        await at.flow.start()
        assert (at.state.consequences, at.state.remedy) == (None, Remedy.READ_AGAIN)
        await at.flow.go_ahead()
        at.world.wire.cut = False
        await at.flow.start()
        assert (at.state.problem, at.state.remedy) == (None, None)
        await at.flow.go_ahead()
        assert at.step is Step.DONE

    changing(EMAIL_ON, steps)


def test_a_challenge_that_nobody_passes_changes_nothing() -> None:
    async def steps(at: Changing) -> None:
        await at.go_ahead()
        assert at.state.problem is not None
        assert at.state.problem.kind is Kind.CHALLENGED
        assert at.state.remedy is Remedy.WEBSITE
        assert at.account.is_on(MediaType.EMAIL)

    changing(EMAIL_OFF, steps, persona="challenged")
