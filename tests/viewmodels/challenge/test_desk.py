import asyncio
from typing import Any

import pytest

from desktop.model.account import Account
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState
from desktop.services.observers import Observers
from desktop.viewmodels.challenge.desk import ChallengeDesk
from tests.support.pretend import AppClock, TestClock
from tests.viewmodels.challenge.made_up import TOKEN, MadeUpCheck


async def pause() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def desk() -> ChallengeDesk:
    clock = TestClock()
    return ChallengeDesk(AppClock(clock), clock.sleep)


def test_one_dialog_at_a_time() -> None:
    async def run() -> None:
        at = desk()
        first = asyncio.ensure_future(at.put(MadeUpCheck(MediaType.PASSWORD)))
        second = asyncio.ensure_future(at.put(MadeUpCheck(MediaType.PASSWORD)))
        await pause()
        shown = at.state.dialog
        assert shown is not None
        shown.passed(TOKEN)
        assert (await first).token == TOKEN
        await pause()
        assert at.state.dialog is not None
        assert at.state.dialog is not shown
        at.put_away()
        with pytest.raises(ChallengeUnsolved) as unsolved:
            await second
        assert unsolved.value.reason is Unsolved.CANCELLED
        assert at.state.dialog is None

    asyncio.run(run())


def test_while_it_is_shut_every_check_is_put_away_and_none_comes_up() -> None:
    async def run() -> None:
        at = desk()
        waiting = [asyncio.ensure_future(at.put(MadeUpCheck(MediaType.PASSWORD))) for _ in range(3)]
        await pause()
        with at.shut():
            assert [type(error) for error in await asyncio.gather(*waiting, return_exceptions=True)] == (
                [ChallengeUnsolved] * 3
            )
            assert at.state.dialog is None
        later = asyncio.ensure_future(at.put(MadeUpCheck(MediaType.PASSWORD)))
        await pause()
        assert at.state.dialog is not None
        at.state.dialog.passed(TOKEN)
        await later

    asyncio.run(run())


def test_a_call_that_is_called_off_takes_its_dialog_along() -> None:
    async def run() -> None:
        at = desk()
        check = MadeUpCheck(MediaType.CROSS_DEVICE)
        waiting = asyncio.ensure_future(at.put(check))
        await pause()
        assert at.state.dialog is not None
        await at.state.dialog.start()
        entered = asyncio.ensure_future(at.state.dialog.enter())
        await pause()
        waiting.cancel()
        await pause()
        assert at.state.dialog is None
        assert check.asked == ["ask device", "withdraw"]
        entered.cancel()

    asyncio.run(run())


class Shown:
    """Stands in for the overview: which account is turned to."""

    def __init__(self) -> None:
        self.observers = Observers()
        self.subscribe = self.observers.subscribe
        self.state = AccountState()

    def show(self, user_id: int | None) -> None:
        account = None if user_id is None else Account(user_id=user_id, name="ann", display_name="Ann")
        self.state = AccountState(account=account)
        self.observers.notify()


@pytest.mark.parametrize(("before", "after", "stays"), [(1, 1, True), (1, 2, False), (1, None, False), (None, 1, True)])
def test_a_check_goes_with_the_account_that_is_left(before: int | None, after: int | None, *, stays: bool) -> None:
    async def run() -> None:
        at, shown = desk(), Shown()
        overview: Any = shown
        shown.show(before)
        at.follow(overview)
        waiting = asyncio.ensure_future(at.put(MadeUpCheck(MediaType.PASSWORD)))
        await pause()
        shown.show(after)
        await pause()
        assert (at.state.dialog is not None) == stays
        at.put_away()
        with pytest.raises(ChallengeUnsolved):
            await waiting

    asyncio.run(run())
