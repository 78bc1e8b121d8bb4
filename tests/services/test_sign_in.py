import asyncio

import pytest

from desktop.api.client import Client
from desktop.contract import neighbours
from desktop.model.challenges import PassedChallenge, TwoStepStage
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.services.arrival import Arrival
from desktop.services.sign_in import FAILED_POLLS, POLL_S, QuickSignInService, Stop
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.generic_challenges import ChallengeKind
from tests.services.gateway import PassTwoStep, PlainGateway
from tests.services.sign_ins import NAME, Attempt, Owner, by_email, run, settle
from tests.support.pretend import pretend


def test_linked_approved_recognised_and_signed_in() -> None:
    async def steps(at: Attempt) -> None:
        code = await at.code()
        await at.poll()
        assert at.owner.heard == []
        at.controls.enter(code)
        await at.poll()
        assert at.owner.heard == [f"linked {NAME}"]
        at.controls.approve(code)
        await at.poll()
        arrival = await at.running
        assert (arrival.account.name, arrival.found_out, at.owner.asked) == (NAME, False, [NAME])
        assert at.owner.heard == [f"linked {NAME}", "redeeming"]
        assert arrival.session.cookie
        assert at.world.wire.count(neighbours.LOG_IN) == 1

    run(steps)


def test_it_asks_every_five_seconds_and_not_before() -> None:
    async def steps(at: Attempt) -> None:
        await at.code()
        at.world.clock.advance(POLL_S - 1)
        await settle()
        assert at.world.wire.count(neighbours.POLL_QUICK_SIGN_IN) == 0
        at.world.clock.advance(1)
        await settle()
        assert at.world.wire.count(neighbours.POLL_QUICK_SIGN_IN) == 1
        at.running.cancel()

    run(steps)


def test_a_stranger_who_read_the_code_is_not_signed_in_to() -> None:
    async def steps(at: Attempt) -> None:
        at.controls.approve(await at.code())
        await at.poll()
        assert await at.stopped() is Stop.NOT_ME
        assert at.world.wire.count(neighbours.LOG_IN) == 0

    run(steps, owner=Owner(says=False))


def test_denied_on_the_other_device() -> None:
    async def steps(at: Attempt) -> None:
        at.controls.deny(await at.code())
        await at.poll()
        assert await at.stopped() is Stop.DENIED

    run(steps)


def test_run_out() -> None:
    async def steps(at: Attempt) -> None:
        at.controls.expire(await at.code())
        await at.poll()
        assert await at.stopped() is Stop.EXPIRED

    run(steps)


def test_run_out_between_approval_and_redeeming() -> None:
    class Slow(Owner):
        async def is_owner(self, name: str) -> bool:
            world.simulator.controls.advance(10_000)
            return await super().is_owner(name)

    async def scenario() -> None:
        at = Attempt(world, Slow())
        at.controls.approve(await at.code())
        await at.poll()
        assert await at.stopped() is Stop.EXPIRED

    world = pretend("signed_out")
    asyncio.run(scenario())


def test_not_offered() -> None:
    async def scenario() -> None:
        world = pretend("signed_out")
        world.simulator.world.policy.quick_sign_in = False
        at = Attempt(world, Owner())
        assert await at.stopped() is Stop.NOT_OFFERED
        assert at.owner.begun == []

    asyncio.run(scenario())


def test_a_question_that_goes_unanswered_is_asked_again() -> None:
    async def steps(at: Attempt) -> None:
        code = await at.code()
        at.world.wire.cut = True
        await at.poll(FAILED_POLLS - 1)
        at.world.wire.cut = False
        assert at.owner.heard == ["wavering"] * (FAILED_POLLS - 1)
        at.controls.approve(code)
        await at.poll()
        assert (await at.running).account.name == NAME

    run(steps)


def test_too_many_unanswered_questions_end_it() -> None:
    async def steps(at: Attempt) -> None:
        await at.code()
        at.world.wire.cut = True
        await at.poll(FAILED_POLLS)
        assert await at.stopped() is Stop.FAILED
        assert type(at.problem).__name__ == "Unreachable"

    run(steps)


def test_a_service_that_wants_to_be_left_alone_for_longer_than_a_code_lasts_ends_it() -> None:
    async def steps(at: Attempt) -> None:
        await at.code()
        busy = Fault(kind=FaultKind.REFUSAL, endpoint=neighbours.POLL_QUICK_SIGN_IN, status=503, code=7)
        busy.retry_after = "3600"
        at.world.simulator.world.faults.order(busy)
        await at.poll()
        assert await at.stopped() is Stop.FAILED
        assert type(at.problem).__name__ == "UnderMaintenance"

    run(steps)


def test_an_answer_that_nobody_knows_is_told_and_waited_out() -> None:
    async def steps(at: Attempt) -> None:
        code = await at.code()
        at.world.simulator.world.faults.order(
            Fault(kind=FaultKind.UNKNOWN_VALUES, endpoint=neighbours.POLL_QUICK_SIGN_IN, times=4)
        )
        await at.poll(4)
        assert at.owner.heard == ["wavering"] * 4
        at.controls.approve(code)
        await at.poll()
        await at.running

    run(steps)


def test_a_check_that_only_a_browser_shows() -> None:
    async def steps(at: Attempt) -> None:
        at.world.simulator.world.generic_challenges.guarded[neighbours.LOG_IN] = (ChallengeKind.CAPTCHA,)
        at.controls.approve(await at.code())
        await at.poll()
        assert await at.stopped() is Stop.BROWSER_NEEDED

    run(steps)


def test_a_server_error_while_waiting_is_passed_over() -> None:
    async def steps(at: Attempt) -> None:
        code = await at.code()
        fault = Fault(kind=FaultKind.HTML, endpoint=neighbours.POLL_QUICK_SIGN_IN, status=502)
        at.world.simulator.world.faults.order(fault)
        await at.poll()
        assert at.owner.heard == ["wavering"]
        at.controls.approve(code)
        await at.poll()
        await at.running

    run(steps)


def test_two_step_verification_is_passed_and_the_device_remembered() -> None:
    async def scenario() -> None:
        world = pretend("email_only")
        at = Attempt(world, Owner(), by_email(world))
        at.controls.approve(await at.code())
        await at.poll()
        arrival = await at.running
        assert arrival.account.name == NAME
        assert world.wire.count(neighbours.FINISH_LOG_IN) == 1

    asyncio.run(scenario())


async def puts_it_away(_client: Client, _stage: TwoStepStage) -> PassedChallenge:
    raise ChallengeUnsolved(Unsolved.CANCELLED, kind="")


@pytest.mark.parametrize(
    ("passes", "stop"), [(puts_it_away, Stop.TWO_STEP_GIVEN_UP), (None, Stop.TWO_STEP_ELSEWHERE)], ids=["away", "none"]
)
def test_two_step_verification_that_is_not_passed(passes: PassTwoStep | None, stop: Stop) -> None:
    async def steps(at: Attempt) -> None:
        at.controls.approve(await at.code())
        await at.poll()
        assert await at.stopped() is stop

    run(steps, persona="email_only", pass_two_step=passes)


def test_another_account_than_the_one_wanted_is_left_again() -> None:
    async def steps(at: Attempt) -> None:
        at.controls.approve(await at.code())
        await at.poll()
        assert await at.stopped() is Stop.OTHER_ACCOUNT
        assert at.world.wire.count(neighbours.LOG_OUT) == 1

    run(steps, only=1)


def test_calling_off_takes_the_question_off_the_other_device() -> None:
    async def scenario() -> None:
        world = pretend("signed_out")
        at = Attempt(world, Owner())
        await at.code()
        at.running.cancel()
        service = QuickSignInService(PlainGateway(world), sleep=world.clock.sleep)
        await service.call_off(at.owner.begun[0])
        assert at.controls.sign_in_codes() == ()
        await service.call_off(at.owner.begun[0])

    asyncio.run(scenario())


def test_no_secret_is_in_the_words_of_any_outcome() -> None:
    async def steps(at: Attempt) -> None:
        code = await at.code()
        quick = at.owner.begun[0]
        assert quick.private_key.reveal() not in repr(quick)
        at.controls.approve(code)
        await at.poll()
        arrival: Arrival = await at.running
        assert arrival.session.cookie is not None
        assert arrival.session.cookie.reveal() not in repr(arrival)

    run(steps)
