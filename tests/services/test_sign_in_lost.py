"""The answer to redeeming a code is lost, or holds less than it should: what became of it is found out and told."""

import asyncio

import pytest

from desktop.contract import neighbours
from desktop.services.sign_in import Stop
from desktop.simulator.faults import Fault, FaultKind
from desktop.viewmodels.problem import problem_of
from desktop.views.wording.sign_in import explain_stop
from tests.services.sign_ins import NAME, Attempt, Owner, by_email, run
from tests.support.pretend import pretend


def test_a_lost_answer_to_redeeming_is_not_sent_again() -> None:
    async def steps(at: Attempt) -> None:
        at.controls.approve(await at.code())
        at.world.wire.lose_answer_of(neighbours.LOG_IN)
        await at.poll()
        assert await at.stopped() is Stop.FAILED
        assert at.problem is not None
        assert at.problem.may_have_changed
        assert at.world.wire.count(neighbours.LOG_IN) == 1

    run(steps)


@pytest.mark.parametrize("kind", [FaultKind.WRONG_TYPES, FaultKind.MISSING_FIELDS])
def test_an_answer_of_which_only_the_cookie_arrived_is_looked_into_and_nothing_is_sent_again(kind: FaultKind) -> None:
    async def steps(at: Attempt) -> None:
        at.controls.approve(await at.code())
        at.world.simulator.world.faults.order(Fault(kind=kind, endpoint=neighbours.LOG_IN))
        await at.poll()
        arrival = await at.running
        assert (arrival.account.name, arrival.found_out) == (NAME, True)
        assert at.world.wire.count(neighbours.LOG_IN) == 1

    run(steps)


def test_a_cookie_that_came_alone_and_cannot_be_looked_into_is_left_and_told_as_lost() -> None:
    async def steps(at: Attempt) -> None:
        at.controls.approve(await at.code())
        faults = at.world.simulator.world.faults
        faults.order(Fault(kind=FaultKind.MISSING_FIELDS, endpoint=neighbours.LOG_IN))
        faults.order(Fault(kind=FaultKind.HTML, endpoint=neighbours.WHO_AM_I, times=9))
        await at.poll()
        assert await at.stopped() is Stop.FAILED
        assert (at.problem.endpoint, at.problem.may_have_changed) == (neighbours.LOG_IN, True)
        assert at.world.wire.count(neighbours.LOG_OUT) == 1

    run(steps)


def test_an_answer_without_a_cookie_is_told_as_lost() -> None:
    async def scenario() -> None:
        world = pretend("email_only")
        at = Attempt(world, Owner(), by_email(world))
        at.controls.approve(await at.code())
        world.simulator.world.faults.order(Fault(kind=FaultKind.EMPTY, endpoint=neighbours.FINISH_LOG_IN, served=True))
        await at.poll()
        assert await at.stopped() is Stop.FAILED
        assert at.problem.may_have_changed

    asyncio.run(scenario())


def test_another_account_that_could_not_be_signed_out_again_is_not_said_to_be() -> None:
    async def steps(at: Attempt) -> None:
        at.controls.approve(await at.code())
        at.world.simulator.world.faults.order(Fault(kind=FaultKind.REFUSED, endpoint=neighbours.LOG_OUT))
        await at.poll()
        assert await at.stopped() is Stop.OTHER_ACCOUNT
        told = str(explain_stop(Stop.OTHER_ACCOUNT, problem_of(at.problem), ""))
        assert "could not be told to sign it out" in told
        assert "end the other session" in told

    run(steps, only=1)
