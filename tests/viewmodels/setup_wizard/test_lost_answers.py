"""Where the answer to the first code is lost: what the wizard says, and what it sends after that."""

from desktop.contract.refusals import Refusal
from desktop.contract.two_step import ENABLE_VERIFY_AUTHENTICATOR, GET_CONFIGURATION
from desktop.simulator.faults import Fault, FaultKind
from desktop.viewmodels.setup_wizard.state import Leaving, Remedy, Step
from tests.support.set_up import SetUp, set_up


def test_an_answer_that_was_lost_is_found_out_about_and_nothing_is_sent_twice() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        at.world.wire.lose_answer_of(ENABLE_VERIFY_AUTHENTICATOR)
        await at.send(at.code())
        assert at.step is Step.DONE
        assert at.state.result is not None
        assert at.state.result.answer_lost
        assert at.world.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1

    set_up(steps)


def test_a_request_that_was_lost_is_known_to_have_done_nothing() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        at.world.wire.lose_request_of(ENABLE_VERIFY_AUTHENTICATOR)
        await at.send(at.code())
        assert (at.step, at.state.still_off, at.state.problem) == (Step.CODE, True, None)
        at.wizard.type_code("")
        assert not at.state.still_off
        await at.send(at.code())
        assert at.step is Step.CODES

    set_up(steps)


async def lose_everything_after_the_code(at: SetUp) -> None:
    """Have the service turn the authenticator on, lose the answer, and answer nothing more."""
    await at.to_the_code()
    at.world.wire.lose_answer_of(ENABLE_VERIFY_AUTHENTICATOR)
    at.world.simulator.world.faults.order(
        Fault(kind=FaultKind.HTML, endpoint=GET_CONFIGURATION, status=503, times=1000)
    )
    await at.send(at.code())


def test_what_cannot_be_found_out_stays_open_until_it_is() -> None:
    async def steps(at: SetUp) -> None:
        await lose_everything_after_the_code(at)
        assert (at.step, at.state.remedy) == (Step.CODE, Remedy.LOOK)
        at.wizard.type_code("1")
        assert at.state.remedy is Remedy.LOOK, "typing does not answer the question"
        await at.wizard.find_out()
        assert at.state.remedy is Remedy.LOOK, "a look that failed does not answer it either"
        at.world.simulator.world.faults.clear()
        await at.wizard.find_out()
        assert at.step is Step.DONE
        assert at.overview.state.recovery_codes.value is not None
        assert at.overview.state.recovery_codes.value.active == 10, "what else changed is read again"

    set_up(steps)


def test_an_open_question_survives_going_back_and_is_what_leaving_warns_of() -> None:
    async def steps(at: SetUp) -> None:
        await lose_everything_after_the_code(at)
        at.wizard.back()
        assert (at.step, at.state.remedy) == (Step.SCAN, Remedy.LOOK)
        at.wizard.ask_to_leave()
        assert at.state.leaving is Leaving.PERHAPS_ON

    set_up(steps)


def test_sending_again_after_a_lost_answer_looks_first() -> None:
    async def steps(at: SetUp) -> None:
        await lose_everything_after_the_code(at)
        await at.send(at.code())
        assert at.world.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1
        at.world.simulator.world.faults.clear()
        await at.send(at.code())
        assert at.step is Step.DONE
        assert at.world.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1

    set_up(steps)


def test_already_on_after_a_lost_request_is_this_wizards_own_doing() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        at.world.wire.lose_request_of(ENABLE_VERIFY_AUTHENTICATOR)
        await at.send(at.code())
        assert at.state.still_off
        assert at.state.scan is not None
        # The request that seemed lost arrives late.
        setup = at.world.simulator.world.configuration.authenticator
        token = next(iter(setup._setups))
        at.world.simulator.world.configuration.finish_authenticator(token, at.code())
        await at.send(at.code())
        assert at.step is Step.DONE
        assert at.state.result is not None
        assert at.state.result.answer_lost

    set_up(steps)


def test_already_on_by_somebody_else_is_a_refusal() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        typed = at.code()
        configuration = at.world.simulator.world.configuration
        other = configuration.begin_authenticator()
        configuration.finish_authenticator(other.setup_token, configuration.authenticator.code(other.secret))
        await at.send(typed)
        assert at.state.problem is not None
        assert at.state.problem.refusal is Refusal.ALREADY_ENABLED
        at.wizard.ask_to_leave()
        assert at.state.leaving is Leaving.UNUSED_KEY

    set_up(steps)
