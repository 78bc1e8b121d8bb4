"""An account that was taken off the list can be put back for a while; its session cannot."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop.services.accounts_state import Standing
from desktop.services.journal import Restore
from desktop.services.removal import Removal
from tests.services.house import PENGUIN, PUFFIN, House, live


class Removing:
    """A house with two accounts, and what becomes of their histories."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.forgotten: list[int] = []
        self.restored: list[int] = []
        self.removal = Removal(house.accounts, self._forget)

    @property
    def listed(self) -> list[int]:
        return [known.account.user_id for known in self.house.accounts.state.known]

    async def _forget(self, user_id: int) -> Restore:
        self.forgotten.append(user_id)

        async def restore() -> None:
            self.restored.append(user_id)

        return restore


def removing(home: Path, steps: Callable[[Removing], Awaitable[None]]) -> None:
    """Run steps after the first of two accounts was taken off the list."""

    async def scenario(house: House) -> None:
        await house.sign_in(PENGUIN, keep=True)
        await house.sign_in(PUFFIN)
        at = Removing(house)
        await at.removal.remove(PENGUIN)
        assert (at.listed, at.forgotten, house.keyring.entries) == ([PUFFIN], [PENGUIN], {})
        assert at.removal.removed is not None
        await steps(at)

    live(home, scenario)


def test_it_comes_back_to_its_place_with_its_history_and_signed_out(tmp_path: Path) -> None:
    async def steps(at: Removing) -> None:
        await at.removal.take_back()
        assert (at.listed, at.restored) == ([PENGUIN, PUFFIN], [PENGUIN])
        assert at.house.standing(PENGUIN) is Standing.SIGNED_OUT
        assert not at.house.kept(PENGUIN)
        assert at.house.keyring.entries == {}
        assert at.removal.removed is None
        at.house.start_over()
        await at.house.started()
        assert at.listed == [PENGUIN, PUFFIN], "it is on the list in the file as well"

    removing(tmp_path, steps)


async def let_go(at: Removing) -> None:
    at.removal.let_go()


async def lock(at: Removing) -> None:
    await at.house.accounts.lock()


async def sign_in_again(at: Removing) -> None:
    await at.house.sign_in(PENGUIN)


@pytest.mark.parametrize("act", [let_go, lock, sign_in_again])
def test_then_there_is_nothing_to_put_back(tmp_path: Path, act: Callable[[Removing], Awaitable[None]]) -> None:
    async def steps(at: Removing) -> None:
        await act(at)
        listed = at.listed
        assert at.removal.removed is None
        await at.removal.take_back()
        assert (at.listed, at.restored) == (listed, [])

    removing(tmp_path, steps)


def test_of_two_the_last_is_put_back(tmp_path: Path) -> None:
    async def steps(at: Removing) -> None:
        await at.removal.remove(PUFFIN)
        await at.removal.take_back()
        assert (at.listed, at.restored) == ([PUFFIN], [PUFFIN])

    removing(tmp_path, steps)


def test_who_is_not_on_the_list_is_not_put_there(tmp_path: Path) -> None:
    async def steps(at: Removing) -> None:
        await at.removal.take_back()
        await at.removal.remove(12345)
        assert at.removal.removed is None

    removing(tmp_path, steps)
