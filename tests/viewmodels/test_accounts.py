"""What is told of sessions that came and went, one thing at a time, for as long as it is true."""

from pathlib import Path

import pytest

from desktop.contract import neighbours
from desktop.services.arrival import Arrival
from desktop.services.removal import Removal
from desktop.services.secret_store import StoreTrouble
from desktop.viewmodels.accounts import AccountsViewModel
from tests.services.house import PENGUIN, PUFFIN, House, live
from tests.support.journals import nothing_noted
from tests.support.pretend import AppClock


def account_list(house: House) -> AccountsViewModel:
    journal = nothing_noted(house.overview, AppClock(house.world.clock))
    return AccountsViewModel(house.accounts, Removal(house.accounts, journal.forget))


async def arrived(house: House, accounts: AccountsViewModel, *, found_out: bool) -> None:
    """Sign in to the first account, with an answer that was lost or not."""
    await house.sign_in(PENGUIN)
    account = house.overview.state.account
    assert account is not None
    accounts.arrived(Arrival(session=house.gateway.session(), account=account, found_out=found_out))


def test_that_the_answer_was_lost_is_told_until_it_is_understood(tmp_path: Path) -> None:
    async def steps(house: House) -> None:
        accounts = account_list(house)
        await arrived(house, accounts, found_out=False)
        assert not accounts.state.found_in
        await arrived(house, accounts, found_out=True)
        assert accounts.state.found_in
        accounts.dismiss()
        assert not accounts.state.found_in

    live(tmp_path, steps)


@pytest.mark.parametrize("leave", ["sign out", "lock", "switch"])
def test_it_is_told_only_while_that_account_is_on_screen(tmp_path: Path, leave: str) -> None:
    async def steps(house: House) -> None:
        accounts = account_list(house)
        await house.sign_in(PUFFIN)
        await arrived(house, accounts, found_out=True)
        match leave:
            case "sign out":
                await accounts.sign_out([PENGUIN])
            case "lock":
                await accounts.lock()
            case _:
                assert accounts.switch(PUFFIN)
        assert not accounts.state.found_in

    live(tmp_path, steps)


def test_what_was_not_seen_is_not_understood_yet(tmp_path: Path) -> None:
    async def steps(house: House) -> None:
        accounts = account_list(house)
        house.keyring.trouble = StoreTrouble.LOCKED
        await house.sign_in(PUFFIN)
        await house.sign_in(PENGUIN, keep=True)
        house.wire.lose_answer_of(neighbours.LOG_OUT)
        await accounts.sign_out([PUFFIN])
        assert (accounts.state.found_out, accounts.state.trouble) == (True, StoreTrouble.LOCKED)
        accounts.dismiss()
        assert (accounts.state.found_out, accounts.state.trouble) == (False, StoreTrouble.LOCKED)
        accounts.dismiss()
        assert accounts.state.trouble is None

    live(tmp_path, steps)


def test_a_lock_that_could_not_sign_out_says_so(tmp_path: Path) -> None:
    async def steps(house: House) -> None:
        accounts = account_list(house)
        await house.sign_in(PENGUIN)
        house.wire.cut = True
        await accounts.lock()
        assert accounts.state.locked
        assert accounts.state.untold is not None
        house.wire.cut = False

    live(tmp_path, steps)
