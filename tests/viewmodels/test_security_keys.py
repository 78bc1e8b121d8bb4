"""The Security keys tab: what is chosen, what would remain, and what a removal leaves on screen."""

import pytest

from desktop.contract import two_step
from desktop.services.security_keys import KEY_LIMIT
from desktop.simulator.media import MediaType
from desktop.simulator.service import Simulator
from desktop.viewmodels.security_keys import Remains, SecurityKeysViewModel, remains_without
from tests.support.adding_keys import AddingKeys, adding_keys


def with_recovery_codes(_: Simulator) -> None:
    """Leave the persona what it has: an authenticator, recovery codes and two keys."""


def without_recovery_codes(simulator: Simulator) -> None:
    simulator.world.configuration.recovery_codes.clear()


def tab(at: AddingKeys) -> SecurityKeysViewModel:
    return SecurityKeysViewModel(at.overview, lambda: at.service)


def choose_all(keys: SecurityKeysViewModel) -> None:
    for key in keys.state.keys:
        keys.choose(key, chosen=True)


@pytest.mark.parametrize(
    ("prepare", "number", "remains"),
    [
        (with_recovery_codes, 2, Remains.ENOUGH),
        (without_recovery_codes, 1, Remains.ENOUGH),
        (without_recovery_codes, 2, Remains.NO_SPARE),
    ],
)
def test_what_would_remain_is_said_before_anything_is_removed(prepare: object, number: int, remains: Remains) -> None:
    async def steps(at: AddingKeys) -> None:
        keys = tab(at)
        for key in keys.state.keys[:number]:
            keys.choose(key, chosen=True)
        keys.ask_to_remove()
        assert keys.state.confirming is remains
        keys.keep()
        assert keys.state.confirming is None
        assert len(at.registered) == 2

    adding_keys(steps, prepare=prepare)  # type: ignore[arg-type]  # pytest's parameter


def test_keys_that_are_all_there_is_leave_nothing() -> None:
    async def steps(at: AddingKeys) -> None:
        at.world.simulator.world.configuration.methods.turn_off(MediaType.AUTHENTICATOR)
        await at.overview.refresh()
        keys = at.overview.state.security_keys.value or ()
        assert remains_without(at.overview.state, keys) is Remains.NOTHING

    adding_keys(steps, prepare=without_recovery_codes)


def test_the_difference_is_shown_and_what_was_chosen_is_forgotten() -> None:
    async def steps(at: AddingKeys) -> None:
        keys = tab(at)
        choose_all(keys)
        keys.choose(keys.state.keys[1], chosen=False)
        unwanted = keys.state.chosen
        keys.ask_to_remove()
        await keys.remove()
        assert keys.state.removal is not None
        assert keys.state.removal.removed == unwanted
        assert (keys.state.chosen, keys.state.confirming, len(keys.state.keys)) == ((), None, 1)
        await at.overview.refresh()
        assert keys.state.removal is not None

    adding_keys(steps, prepare=with_recovery_codes)


def test_what_was_removed_is_no_news_once_another_key_was_added() -> None:
    async def steps(at: AddingKeys) -> None:
        keys = tab(at)
        keys.choose(keys.state.keys[0], chosen=True)
        keys.ask_to_remove()
        await keys.remove()
        await at.add("Another")
        assert (keys.state.removal, len(keys.state.keys)) == (None, 2)

    adding_keys(steps, prepare=with_recovery_codes)


def test_nothing_is_removed_that_was_not_asked_about() -> None:
    async def steps(at: AddingKeys) -> None:
        keys = tab(at)
        keys.ask_to_remove()
        await keys.remove()
        choose_all(keys)
        await keys.remove()
        assert at.world.wire.count(two_step.DISABLE_SECURITY_KEY) == 0

    adding_keys(steps, prepare=with_recovery_codes)


def test_a_refusal_is_shown_and_the_keys_stay_chosen() -> None:
    async def steps(at: AddingKeys) -> None:
        keys = tab(at)
        choose_all(keys)
        keys.ask_to_remove()
        at.world.simulator.world.platform.under_maintenance = True
        await keys.remove()
        assert keys.state.problem is not None
        assert len(keys.state.chosen) == 2
        at.world.simulator.world.platform.under_maintenance = False
        await keys.look_again()
        assert keys.state.problem is None

    adding_keys(steps, prepare=with_recovery_codes)


def test_a_key_that_is_gone_is_not_chosen_any_more() -> None:
    async def steps(at: AddingKeys) -> None:
        keys = tab(at)
        choose_all(keys)
        at.world.simulator.world.configuration.security_keys.remove_all()
        await at.overview.refresh()
        assert (keys.state.chosen, keys.state.limit) == ((), KEY_LIMIT)

    adding_keys(steps, prepare=with_recovery_codes)
