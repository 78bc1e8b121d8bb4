"""Removing keys: one request, then what the list says."""

import pytest

from desktop.contract import two_step
from desktop.model.errors import NoAnswer, Refused
from desktop.services.security_keys import Keys
from desktop.simulator.service import Simulator
from tests.support.adding_keys import AddingKeys, adding_keys


def as_it_is(_: Simulator) -> None:
    """Leave the persona its two keys."""


def lists_names_alone(simulator: Simulator) -> None:
    simulator.world.dialect.lists_credential_ids = False


def listed(at: AddingKeys) -> Keys:
    return at.overview.state.security_keys.value or ()


@pytest.mark.parametrize("prepare", [as_it_is, lists_names_alone])
def test_several_keys_go_in_one_request_by_id_or_by_name(prepare: object) -> None:
    async def steps(at: AddingKeys) -> None:
        both = listed(at)
        assert len(both) == 2
        removal = await at.service.remove(both)
        assert (removal.removed, removal.left_over, removal.gone_besides) == (both, (), ())
        assert at.registered == []
        assert listed(at) == ()
        assert at.world.wire.count(two_step.DISABLE_SECURITY_KEY) == 1

    adding_keys(steps, prepare=prepare)  # type: ignore[arg-type]  # pytest's parameter


def test_what_went_away_elsewhere_is_told_apart() -> None:
    async def steps(at: AddingKeys) -> None:
        first, second = listed(at)
        keys = at.world.simulator.world.configuration.security_keys
        keys.registered = [key for key in keys.registered if key.nickname != second.nickname]
        removal = await at.service.remove([first])
        assert (removal.removed, removal.gone_besides) == ((first,), (second,))

    adding_keys(steps, prepare=as_it_is)


def test_a_lost_answer_is_settled_by_the_list() -> None:
    async def steps(at: AddingKeys) -> None:
        first, second = listed(at)
        at.world.wire.lose_answer_of(two_step.DISABLE_SECURITY_KEY)
        removal = await at.service.remove([first])
        assert (removal.removed, removal.answer_lost) == ((first,), True)

        at.world.wire.lose_request_of(two_step.DISABLE_SECURITY_KEY)
        removal = await at.service.remove([second])
        assert (removal.removed, removal.left_over, removal.answer_lost) == ((), (second,), True)
        assert at.world.wire.count(two_step.DISABLE_SECURITY_KEY) == 1

    adding_keys(steps, prepare=as_it_is)


def test_what_nobody_knows_is_said_and_what_is_agreed_stands_without_the_list() -> None:
    async def steps(at: AddingKeys) -> None:
        first, second = listed(at)
        at.world.wire.lose_request_of(two_step.LIST_SECURITY_KEYS)
        removal = await at.service.remove([first])
        assert (removal.removed, removal.unchecked) == ((first,), True)

        await at.overview.refresh()
        at.world.wire.lose_answer_of(two_step.DISABLE_SECURITY_KEY)
        at.world.wire.lose_request_of(two_step.LIST_SECURITY_KEYS)
        with pytest.raises(NoAnswer) as lost:
            await at.service.remove([second])
        assert lost.value.may_have_changed

    adding_keys(steps, prepare=as_it_is)


def test_a_refusal_removes_nothing() -> None:
    async def steps(at: AddingKeys) -> None:
        both = listed(at)
        keys = at.world.simulator.world.configuration.security_keys
        keys.registered = keys.registered[:1]
        with pytest.raises(Refused):
            await at.service.remove(both)
        assert len(at.registered) == 1

    adding_keys(steps, prepare=as_it_is)


def test_keys_are_listed_as_they_come_and_go() -> None:
    async def steps(at: AddingKeys) -> None:
        seen = at.service.plugged_in()
        assert await anext(seen) == ()
        at.plain.plug()
        assert [device.name for device in await anext(seen)] == ["Plain key"]
        await seen.aclose()

    adding_keys(steps, prepare=as_it_is)
