"""The flow that makes new recovery codes or voids all: its way, its detours, and its ends."""

import pytest

from desktop.contract.two_step import CLEAR_RECOVERY_CODES, GET_RECOVERY_CODES, REGENERATE_RECOVERY_CODES
from desktop.model.authenticator import NO_CODES
from desktop.model.secret import Secret
from desktop.services.codes_verdict import Verdict
from desktop.services.recovery_codes import NotCleared
from desktop.services.secret_store import StoreTrouble
from desktop.simulator.faults import Fault, FaultKind
from desktop.viewmodels.flow import PasswordReason
from desktop.viewmodels.recovery_codes_change.flow import ChangeCodesViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.recovery_codes_change.state import Leaving, Step
from tests.support.change_codes import Codes, bare, change_codes, password


async def to_the_codes(at: Codes) -> ChangeCodesViewModel:
    flow = at.flow()
    await flow.proceed()
    assert flow.state.step is Step.CODES
    return flow


def test_from_the_first_page_to_the_last() -> None:
    async def steps(at: Codes) -> None:
        flow = at.flow()
        assert flow.state.active == 10
        await flow.proceed()
        assert bare(flow.saving.state.codes.codes) == at.unused
        flow.codes_written_down()
        await flow.give_back("none of them")
        assert (flow.state.step, flow.saving.state.mismatch) == (Step.CONFIRM, True)
        assert at.keyring.entries
        await flow.give_back(flow.saving.state.codes.codes[-1].reveal().upper())
        assert flow.state.step is Step.DONE
        assert (flow.saving.state.codes, at.keyring.entries) == (NO_CODES, {})
        assert at.account.world.wire.count(REGENERATE_RECOVERY_CODES) == 1

    change_codes(steps)


@pytest.mark.parametrize("purpose", Purpose)
def test_the_password_is_asked_for_where_the_service_demands_it(purpose: Purpose) -> None:
    async def steps(at: Codes) -> None:
        flow = at.flow(purpose)
        await flow.proceed()
        assert (flow.state.step, flow.state.password_reason) == (Step.PASSWORD, PasswordReason.DEMANDED)
        await flow.give_password(Secret("canary-wrong"))
        assert (flow.state.step, flow.state.password_reason) == (Step.PASSWORD, PasswordReason.WRONG)
        assert at.keyring.entries == {}
        await flow.give_password(password(at))
        assert flow.state.step in {Step.CODES, Step.CLEARED}
        assert not flow.state.can_go_back

    change_codes(steps, prepare=None)


def test_codes_that_got_lost_on_the_way_are_called_lost_and_new_ones_can_be_made() -> None:
    async def steps(at: Codes) -> None:
        flow = at.flow()
        at.account.world.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
        await flow.proceed()
        assert (flow.state.step, flow.state.lost, flow.state.problem) == (Step.EXPLAIN, Verdict.MADE, None)
        await flow.proceed()
        assert flow.state.step is Step.CODES

    change_codes(steps)


def test_while_nobody_knows_what_happened_nothing_is_sent_again() -> None:
    async def steps(at: Codes) -> None:
        flow, wire = at.flow(), at.account.world.wire
        wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
        for _ in range(4):
            wire.lose_request_of(GET_RECOVERY_CODES)
        await flow.proceed()
        assert flow.state.open_question
        await flow.proceed()
        assert wire.count(REGENERATE_RECOVERY_CODES) == 1
        flow.ask_to_leave()
        assert flow.state.leaving is Leaving.PERHAPS_CHANGED
        flow.stay()
        await flow.find_out()
        await flow.find_out()
        assert flow.state.lost is Verdict.MADE

    change_codes(steps)


def test_leaving_keeps_the_codes_and_they_are_shown_again() -> None:
    async def steps(at: Codes) -> None:
        flow = await to_the_codes(at)
        codes = flow.saving.state.codes
        flow.ask_to_leave()
        assert flow.state.leaving is Leaving.UNSAVED_CODES
        flow.leave()
        assert flow.saving.state.codes == NO_CODES
        later = at.flow()
        await later.resume()
        assert (later.state.step, later.saving.state.codes, later.saving.state.found) == (Step.CODES, codes, True)
        assert at.account.world.wire.count(REGENERATE_RECOVERY_CODES) == 1

    change_codes(steps)


def test_without_a_keyring_the_page_says_so_and_the_end_says_nothing_of_one() -> None:
    async def steps(at: Codes) -> None:
        at.keyring.trouble = StoreTrouble.NO_STORE
        flow = await to_the_codes(at)
        assert flow.saving.state.trouble is StoreTrouble.NO_STORE
        flow.codes_written_down()
        await flow.give_back(flow.saving.state.codes.codes[-1].reveal())
        assert flow.saving.state.not_forgotten is None

    change_codes(steps)


@pytest.mark.parametrize("before", [None, StoreTrouble.TIMED_OUT])
def test_the_end_says_what_a_keyring_could_not_forget_or_may_have(before: StoreTrouble | None) -> None:
    async def steps(at: Codes) -> None:
        at.keyring.trouble = before
        flow = await to_the_codes(at)
        at.keyring.trouble = StoreTrouble.REFUSED
        flow.codes_written_down()
        await flow.give_back(flow.saving.state.codes.codes[-1].reveal())
        assert flow.saving.state.not_forgotten is StoreTrouble.REFUSED

    change_codes(steps)


def test_clearing_and_its_lost_answers() -> None:
    async def steps(at: Codes) -> None:
        flow = at.flow(Purpose.CLEAR)
        at.account.world.wire.lose_request_of(CLEAR_RECOVERY_CODES)
        await flow.proceed()
        assert (flow.state.step, flow.state.not_cleared) == (Step.EXPLAIN, NotCleared())
        nothing_done = Fault(kind=FaultKind.EMPTY, endpoint=CLEAR_RECOVERY_CODES)
        at.account.world.simulator.world.faults.order(nothing_done)
        await flow.proceed()
        assert (flow.state.step, flow.state.not_cleared) == (Step.EXPLAIN, NotCleared(agreed=True))
        at.account.world.wire.lose_answer_of(CLEAR_RECOVERY_CODES)
        await flow.proceed()
        assert (flow.state.step, flow.state.answer_lost) == (Step.CLEARED, True)
        assert at.unused == set()

    change_codes(steps)


def test_another_account_ends_the_flow_and_takes_the_codes_off_the_screen() -> None:
    async def steps(at: Codes) -> None:
        flow = await to_the_codes(at)
        at.account.overview.show(None)
        assert flow.state.closed
        assert flow.saving.state.codes == NO_CODES

    change_codes(steps)


def test_a_refusal_is_told_where_it_can_be_tried_again() -> None:
    async def steps(at: Codes) -> None:
        at.account.world.simulator.world.limits.close(60)
        flow = at.flow()
        await flow.proceed()
        assert flow.state.problem is not None
        assert (flow.state.step, flow.state.open_question) == (Step.EXPLAIN, False)
        flow.ask_to_leave()
        assert flow.state.closed

    change_codes(steps)
