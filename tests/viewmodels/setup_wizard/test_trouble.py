"""What the service refuses, what is lost on the way, and what is pressed twice."""

import asyncio

import pytest

from desktop.contract.refusals import Refusal
from desktop.contract.two_step import (
    ENABLE_AUTHENTICATOR,
    ENABLE_VERIFY_AUTHENTICATOR,
    GET_METADATA,
)
from desktop.model.secret import Secret
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.service import Simulator
from desktop.viewmodels.problem import Kind
from desktop.viewmodels.setup_wizard.state import PasswordReason, Remedy, Step
from tests.support.pretend import demands_password
from tests.support.set_up import SetUp, set_up

WRONG_CODE = "000000"


def refuse_next(at: SetUp, status: int, code: int) -> None:
    fault = Fault(kind=FaultKind.REFUSAL, endpoint=ENABLE_AUTHENTICATOR, status=status, code=code)
    at.world.simulator.world.faults.order(fault)


async def give(at: SetUp, password: str) -> None:
    await at.wizard.give_password(Secret(password))


async def give_right_password(at: SetUp) -> None:
    await give(at, at.world.simulator.controls.password)


def test_a_password_that_metadata_demands_is_asked_for_before_anything_is_sent() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_key()
        assert (at.step, at.state.password_reason) == (Step.PASSWORD, PasswordReason.DEMANDED)
        assert at.world.wire.count(ENABLE_AUTHENTICATOR) == 0
        await give(at, "canary-wrong")
        assert (at.step, at.state.password_reason) == (Step.PASSWORD, PasswordReason.WRONG)
        await give_right_password(at)
        assert at.step is Step.SCAN
        at.wizard.back()
        assert at.step is Step.METHOD

    set_up(steps, prepare=demands_password)


@pytest.mark.parametrize(("persona", "step"), [("fresh", Step.SCAN), ("email_only", Step.PASSWORD)])
def test_a_password_that_is_demanded_only_beside_another_method_is_asked_for_only_then(
    persona: str, step: Step
) -> None:
    def only_if_on(simulator: Simulator) -> None:
        demands_password(simulator)
        simulator.world.policy.password_for_authenticator_only_if_on = True

    async def steps(at: SetUp) -> None:
        await at.to_the_key()
        assert at.step is step

    set_up(steps, persona=persona, prepare=only_if_on)


@pytest.mark.parametrize(("status", "code"), [(400, 4), (403, 13)])
def test_a_password_that_the_service_asks_for_unexpectedly_is_asked_for(status: int, code: int) -> None:
    async def steps(at: SetUp) -> None:
        refuse_next(at, status, code)
        await at.to_the_key()
        assert (at.step, at.state.password_reason) == (Step.PASSWORD, PasswordReason.AGAIN)
        assert at.state.problem is None
        await give_right_password(at)
        assert at.step is Step.SCAN

    set_up(steps)


def test_a_password_asked_for_at_the_code_leads_back_to_an_empty_code() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        order = Fault(kind=FaultKind.REFUSAL, endpoint=ENABLE_VERIFY_AUTHENTICATOR, status=403, code=13)
        at.world.simulator.world.faults.order(order)
        await at.send(at.code())
        assert at.step is Step.PASSWORD
        await give_right_password(at)
        assert at.step is Step.CODE
        await at.wizard.send_code()
        assert at.world.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1, "the code from before was sent again"
        await at.send(at.code())
        assert at.step is Step.CODES

    set_up(steps)


def test_a_wrong_code_is_one_attempt_and_changes_nothing_else() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        key = at.state.scan
        await at.send(WRONG_CODE)
        assert at.state.problem is not None
        assert at.state.problem.refusal is Refusal.WRONG_CODE
        assert (at.step, at.state.scan, at.state.remedy) == (Step.CODE, key, None)
        assert at.world.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1
        at.wizard.type_code("1")
        assert at.state.problem is None, "what was wrong with the last code is not said of the next"
        await at.send(at.code())
        assert at.step is Step.CODES

    set_up(steps)


def test_a_code_that_was_used_before_is_named_so() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        order = Fault(kind=FaultKind.REFUSAL, endpoint=ENABLE_VERIFY_AUTHENTICATOR, status=400, code=18)
        at.world.simulator.world.faults.order(order)
        await at.send(at.code())
        assert at.state.problem is not None
        assert at.state.problem.refusal is Refusal.USED_CODE

    set_up(steps)


def test_an_expired_key_is_replaced_and_the_rest_is_kept() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_key()
        await give_right_password(at)
        at.wizard.scanned()
        old = at.state.scan
        at.world.clock.advance(601)
        await at.send(at.code())
        assert at.state.remedy is Remedy.FRESH_KEY
        await at.wizard.renew_key()
        assert at.step is Step.SCAN, "the password was given and is not asked for again"
        assert at.state.scan is not None
        assert old is not None
        assert (at.state.scan.renewed, at.state.scan.key == old.key) == (True, False)
        at.wizard.scanned()
        await at.send(at.code())
        assert at.step is Step.CODES

    set_up(steps, prepare=demands_password)


def test_a_fresh_key_for_which_the_password_is_asked_is_there_after_the_password() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        old = at.state.scan
        at.world.simulator.controls.expire_setup()
        await at.send(at.code())
        refuse_next(at, 403, 13)
        await at.wizard.renew_key()
        assert at.step is Step.PASSWORD
        await give_right_password(at)
        assert at.step is Step.SCAN
        assert at.state.scan != old

    set_up(steps)


def test_what_is_pressed_twice_is_sent_once() -> None:
    async def steps(at: SetUp) -> None:
        at.wizard.begin()
        await asyncio.gather(at.wizard.continue_with_choice(), at.wizard.continue_with_choice())
        assert at.world.wire.count(ENABLE_AUTHENTICATOR) == 1
        at.wizard.scanned()
        at.wizard.type_code(at.code())
        await asyncio.gather(at.wizard.send_code(), at.wizard.send_code())
        assert at.world.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1
        assert at.step is Step.CODES

    set_up(steps)


def test_while_an_answer_is_awaited_there_is_neither_back_nor_leaving() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        at.wizard.type_code(at.code())
        released = at.world.wire.hold(ENABLE_VERIFY_AUTHENTICATOR)
        sending = asyncio.ensure_future(at.wizard.send_code())
        await asyncio.sleep(0)
        assert at.state.busy
        at.wizard.back()
        at.wizard.ask_to_leave()
        assert (at.step, at.state.leaving) == (Step.CODE, None)
        released.set()
        await sending
        assert at.step is Step.CODES

    set_up(steps)


def test_no_network_is_said_and_the_same_button_tries_again() -> None:
    async def steps(at: SetUp) -> None:
        at.world.wire.cut = True
        await at.to_the_key()
        assert at.step is Step.METHOD
        assert at.state.problem is not None
        assert at.state.problem.kind is Kind.UNREACHABLE
        at.world.wire.cut = False
        await at.wizard.continue_with_choice()
        assert (at.step, at.state.problem) == (Step.SCAN, None)

    set_up(steps)


def test_a_challenge_that_holds_the_set_up_up_is_named() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_key()
        assert at.state.problem is not None
        assert (at.state.problem.kind, at.state.problem.challenge) == (Kind.CHALLENGED, "reauthentication")

    set_up(steps, persona="challenged")


def test_an_account_that_is_not_known_yet_is_read_and_then_offers_its_methods() -> None:
    async def steps(at: SetUp) -> None:
        at.wizard.begin()
        assert at.state.choices == ()
        await at.wizard.start()
        assert at.state.chosen is not None

    set_up(steps, read=False)


def test_an_account_that_cannot_be_read_says_why_and_can_be_read_again() -> None:
    async def steps(at: SetUp) -> None:
        fault = Fault(kind=FaultKind.HTML, endpoint=GET_METADATA, times=3)
        at.world.simulator.world.faults.order(fault)
        await at.wizard.start()
        at.wizard.begin()
        assert (at.state.choices, at.state.remedy) == ((), Remedy.READ_AGAIN)
        at.world.simulator.world.faults.clear()
        await at.wizard.start()
        assert (at.state.problem, at.state.remedy) == (None, None)
        assert at.state.chosen is not None

    set_up(steps, read=False)
