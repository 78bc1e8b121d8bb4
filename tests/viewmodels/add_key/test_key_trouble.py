"""What goes wrong between the owner, the key and the service while a key is added, and what is left of it."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from desktop.contract import two_step
from desktop.model.secret import Secret
from desktop.security_key.failures import Trouble
from desktop.services.security_keys import NotAdded
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.media import MediaType as PretendMethod
from desktop.simulator.service import Simulator
from desktop.viewmodels.add_key.state import Hindrance, KeyTrouble, Leaving, Step
from desktop.viewmodels.flow import PasswordReason
from tests.support.adding_keys import PIN, AddingKeys, adding_keys, with_options, without_keys


def changed(change: Callable[[dict[str, Any]], None]) -> Callable[[str], str]:
    def apply(options: str) -> str:
        decoded = json.loads(options)
        change(decoded["publicKey"])
        return json.dumps(decoded)

    return apply


def trouble(at: AddingKeys) -> Trouble | None:
    return None if at.state.trouble is None else at.state.trouble.trouble


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (changed(lambda key: key["rp"].update(id="roblox.com.example")), Trouble.FOREIGN_RP_ID),
        (changed(lambda key: key["rp"].update(id="com")), Trouble.FOREIGN_RP_ID),
        (lambda options: options[:-3], Trouble.MALFORMED_OPTIONS),
        (lambda _: "", Trouble.MALFORMED_OPTIONS),
        (changed(lambda key: key.update(challenge="not base64url!")), Trouble.MALFORMED_OPTIONS),
        (changed(lambda key: key["user"].update(id="a+/=")), Trouble.MALFORMED_OPTIONS),
        (changed(lambda key: key.update(challenge="")), Trouble.MALFORMED_OPTIONS),
    ],
)
def test_hostile_options_reach_no_key(change: Callable[[str], str], expected: Trouble) -> None:
    async def steps(at: AddingKeys) -> None:
        told: list[bool] = []
        with_options(at, change)
        await at.to_the_key()
        at.plain.subscribe(lambda state: told.append(state.waiting_for_touch))
        await at.ask(at.plain, touch=True)
        assert trouble(at) is expected
        assert not any(told)
        assert at.world.wire.count(two_step.ENABLE_VERIFY_SECURITY_KEY) == 0

    adding_keys(steps)


def test_a_key_that_is_registered_already_is_not_taken_twice() -> None:
    async def steps(at: AddingKeys) -> None:
        await at.add("Mine")
        at.flow.add_another()
        await at.add("Again")
        assert (at.state.step, trouble(at)) == (Step.PLUG_IN, Trouble.ALREADY_REGISTERED)
        assert at.registered == ["Mine"]

    adding_keys(steps)


def test_without_a_key_nothing_is_waited_for() -> None:
    async def steps(at: AddingKeys) -> None:
        await at.to_the_key()
        await at.flow.ask_key()
        assert trouble(at) is Trouble.NO_DEVICE

    adding_keys(steps)


def test_a_key_that_is_pulled_out_can_be_asked_again() -> None:
    async def steps(at: AddingKeys) -> None:
        async def pull() -> None:
            await at.until(lambda state: state.prompt.touch)
            at.plain.unplug()

        await at.to_the_key()
        await at.ask(at.plain, then=pull)
        assert (at.state.step, trouble(at)) == (Step.PLUG_IN, Trouble.REMOVED)
        await at.ask(at.plain, touch=True)
        assert at.registered == ["Mine"]

    adding_keys(steps)


def test_three_wrong_pins_pause_the_key_until_it_is_plugged_in_again() -> None:
    async def steps(at: AddingKeys) -> None:
        async def guess() -> None:
            for left in (8, 7, 6):
                await at.give_pin("canary-wrong", tries_left=left)

        await at.to_the_key()
        await at.ask(at.guarded, then=guess)
        assert trouble(at) is Trouble.PIN_PAUSED
        await at.ask(at.guarded, touch=True, then=lambda: at.give_pin(PIN, tries_left=5))
        assert at.registered == ["Mine"]
        assert PIN not in repr(at.state)

    adding_keys(steps)


def test_the_last_try_of_a_pin_wants_a_decision_of_its_own() -> None:
    async def steps(at: AddingKeys) -> None:
        async def guess_twice() -> None:
            left = at.guarded.state.pin_tries_left
            await at.give_pin("canary-wrong", tries_left=left)
            await at.give_pin("canary-wrong", tries_left=left - 1)
            await at.until(lambda state: state.prompt.pin is not None and state.prompt.pin.tries_left == left - 2)
            at.flow.ask_to_leave()

        async def guess_last() -> None:
            await at.until(lambda state: state.prompt.warns_of_last_try)
            at.flow.give_pin(Secret(PIN))
            assert at.state.prompt.pin is not None
            at.flow.accept_last_try()
            await at.give_pin(PIN, tries_left=1)

        await at.to_the_key()
        for _ in range(3):
            await at.ask(at.guarded, then=guess_twice)
        await at.ask(at.guarded, then=lambda: at.give_pin("canary-wrong", tries_left=2))
        assert at.state.trouble == KeyTrouble(trouble=Trouble.WRONG_PIN, tries_left=1)
        await at.ask(at.guarded, touch=True, then=guess_last)
        assert at.registered == ["Mine"]

    adding_keys(steps)


def test_a_lost_answer_is_looked_up_in_the_list() -> None:
    async def steps(at: AddingKeys) -> None:
        at.world.wire.lose_answer_of(two_step.ENABLE_VERIFY_SECURITY_KEY)
        await at.add("Mine")
        assert at.state.step is Step.DONE
        assert at.state.result is not None
        assert at.state.result.answer_lost
        assert at.world.wire.count(two_step.ENABLE_VERIFY_SECURITY_KEY) == 1

    adding_keys(steps)


def test_a_lost_request_is_told_and_the_key_asked_again() -> None:
    async def steps(at: AddingKeys) -> None:
        at.world.wire.lose_request_of(two_step.ENABLE_VERIFY_SECURITY_KEY)
        await at.add("Mine")
        assert (at.state.step, at.state.not_added) == (Step.PLUG_IN, NotAdded())
        await at.ask(at.plain, touch=True)
        assert at.registered == ["Mine"]

    adding_keys(steps)


def test_a_registration_that_the_list_does_not_show_is_told() -> None:
    async def steps(at: AddingKeys) -> None:
        empty = Fault(kind=FaultKind.EMPTY, endpoint=two_step.ENABLE_VERIFY_SECURITY_KEY)
        at.world.simulator.world.faults.order(empty)
        await at.add("Mine")
        assert (at.state.step, at.state.not_added) == (Step.PLUG_IN, NotAdded(agreed=True))
        await at.ask(at.plain, touch=True)
        assert at.registered == ["Mine"]

    adding_keys(steps)


def test_a_question_that_stays_open_is_not_left_without_a_word() -> None:
    async def steps(at: AddingKeys) -> None:
        at.world.wire.lose_answer_of(two_step.ENABLE_VERIFY_SECURITY_KEY)
        at.world.wire.lose_request_of(two_step.LIST_SECURITY_KEYS)
        await at.add("Mine")
        assert at.state.problem is not None
        assert at.state.problem.may_have_changed
        at.flow.ask_to_leave()
        assert at.state.leaving is Leaving.PERHAPS_ADDED
        at.flow.stay()
        await at.flow.find_out()
        assert at.state.step is Step.DONE

    adding_keys(steps)


def test_a_name_that_the_service_refuses_can_be_mended_without_the_key() -> None:
    async def steps(at: AddingKeys) -> None:
        world = at.world.simulator.world
        world.faults.order(
            Fault(kind=FaultKind.REFUSAL, endpoint=two_step.ENABLE_VERIFY_SECURITY_KEY, status=403, code=17),
        )
        await at.add("Mine")
        assert at.state.step is Step.NAME
        assert at.state.problem is not None
        at.flow.ask_to_leave()
        assert at.state.leaving is Leaving.NOT_REGISTERED
        at.flow.stay()
        at.plain.unplug()
        at.flow.type_name("Better")
        await at.flow.confirm_name()
        assert at.registered == ["Better"]

    adding_keys(steps)


def test_an_authenticator_that_went_away_elsewhere_comes_first_again_and_then_the_flow_goes_on() -> None:
    async def steps(at: AddingKeys) -> None:
        methods = at.world.simulator.world.configuration.methods
        await at.to_the_key()
        methods.turn_off(PretendMethod.AUTHENTICATOR)
        await at.flow.ask_key()
        assert (at.state.step, at.state.hindrance) == (Step.NOT_YET, Hindrance.NEEDS_AUTHENTICATOR)
        methods.turn_on(PretendMethod.AUTHENTICATOR)
        await at.overview.refresh()
        assert (at.state.step, at.state.name) == (Step.NAME, "Mine")

    adding_keys(steps)


def test_a_password_that_the_service_demands_is_asked_for_before_anything_is_sent() -> None:
    def demands_password(simulator: Simulator) -> None:
        without_keys(simulator)
        simulator.world.policy.password_for_security_key = True

    async def steps(at: AddingKeys) -> None:
        await at.to_the_key()
        await at.flow.ask_key()
        assert (at.state.step, at.state.password_reason) == (Step.PASSWORD, PasswordReason.DEMANDED)
        assert at.world.wire.count(two_step.ENABLE_SECURITY_KEY) == 0

    adding_keys(steps, prepare=demands_password)


def test_the_password_is_asked_for_where_the_service_wants_it() -> None:
    async def steps(at: AddingKeys) -> None:
        world = at.world.simulator.world
        world.faults.order(Fault(kind=FaultKind.REFUSAL, endpoint=two_step.ENABLE_SECURITY_KEY, status=403, code=4))
        await at.to_the_key()
        await at.flow.ask_key()
        assert (at.state.step, at.state.password_reason) == (Step.PASSWORD, PasswordReason.AGAIN)
        at.plain.subscribe(lambda state: state.waiting_for_touch and at.plain.touch())
        at.plain.plug()
        await at.flow.give_password(Secret(world.account.password))
        assert at.registered == ["Mine"]

    adding_keys(steps)
