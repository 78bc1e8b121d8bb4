import asyncio
from pathlib import Path

import pytest

from desktop.contract import neighbours
from desktop.model.secret import Secret
from desktop.services.account_state import Phase
from desktop.services.accounts_state import Standing
from desktop.services.secret_store import StoreTrouble
from tests.services.house import PENGUIN, PUFFIN, House, live


def test_without_the_wish_nothing_is_kept(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN)
        await at.accounts.refresh()
        await at.accounts.close()
        assert at.keyring.entries == {}
        at.start_over()
        await at.started()
        assert at.standing(PENGUIN) is Standing.SIGNED_OUT
        assert at.shown is None

    live(tmp_path, steps)


def test_kept_sessions_are_there_again_and_the_same_account_is_shown(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.close()
        at.start_over()
        await at.started()
        assert at.shown == "PracticePenguin"
        await at.accounts.refresh()
        assert at.overview.state.configuration.phase is Phase.READY
        assert not at.overview.state.session_ended

    live(tmp_path, steps)


def test_a_rotated_cookie_is_stored_at_once_and_is_the_one_that_is_loaded(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        at.penguin.sessions.rotate()
        await at.accounts.refresh()
        await at.accounts.close()
        at.world.clock.advance(1000)
        at.start_over()
        await at.started()
        await at.accounts.refresh()
        assert not at.overview.state.session_ended

    live(tmp_path, steps)


def test_the_list_on_disk_holds_no_secret(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.refresh()
        cookie = at.keyring.entries[f"session-{PENGUIN}"].reveal()
        written = (at.home / "settings.json").read_text()
        assert "PracticePenguin" in written
        assert "WARNING" not in written
        assert cookie[-20:] not in written

    live(tmp_path, steps)


@pytest.mark.parametrize("trouble", list(StoreTrouble))
def test_a_keyring_that_fails_leaves_one_signed_in_in_memory_and_is_told(tmp_path: Path, trouble: StoreTrouble) -> None:
    async def steps(at: House) -> None:
        at.keyring.trouble = trouble
        await at.sign_in(PENGUIN, keep=True)
        assert at.standing(PENGUIN) is Standing.SIGNED_IN
        assert at.accounts.state.trouble is trouble
        assert not at.kept(PENGUIN)

    live(tmp_path, steps)


def test_a_keyring_that_cannot_be_read_at_the_start_is_told_and_can_be_read_later(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.close()
        at.keyring.trouble = StoreTrouble.LOCKED
        at.start_over()
        await at.started()
        assert (at.shown, at.accounts.state.trouble) == (None, StoreTrouble.LOCKED)
        at.keyring.trouble = None
        await at.accounts.unlock()
        assert (at.shown, at.accounts.state.trouble) == ("PracticePenguin", None)

    live(tmp_path, steps)


def test_locking_leaves_no_secret_in_memory_and_unlocking_reads_the_keyring(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PUFFIN)
        await at.sign_in(PENGUIN, keep=True)
        session = at.accounts._open[PENGUIN]._session
        await at.accounts.lock()
        assert session.cookie is None
        assert at.accounts._open == {}
        assert at.accounts.state.locked
        assert at.shown is None
        assert at.wire.count(neighbours.LOG_OUT) == 1
        assert at.penguin.sessions.find(at.keyring.entries[f"session-{PENGUIN}"].reveal()) is not None
        await at.accounts.unlock()
        assert not at.accounts.state.locked
        assert at.shown == "PracticePenguin"
        assert at.standing(PUFFIN) is Standing.SIGNED_OUT

    live(tmp_path, steps)


def test_it_stays_locked_while_the_keyring_cannot_be_read(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.lock()
        at.keyring.trouble = StoreTrouble.REFUSED
        await at.accounts.unlock()
        assert at.accounts.state.locked
        assert at.accounts.state.trouble is StoreTrouble.REFUSED
        at.accounts.leave_locked()
        assert not at.accounts.state.locked
        assert at.shown is None

    live(tmp_path, steps)


def test_practice_starts_without_what_an_earlier_practice_left(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.close()
        at.start_over()
        await at.started(forget=True)
        assert at.accounts.state.known == ()
        assert at.keyring.entries == {}

    live(tmp_path, steps)


def test_a_list_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        (tmp_path / "file").write_text("")
        at = await House(tmp_path / "file").started()
        await at.sign_in(PENGUIN)
        assert not at.accounts.state.remembered
        assert at.standing(PENGUIN) is Standing.SIGNED_IN
        await at.accounts.close()

    asyncio.run(scenario())


def test_what_the_keyring_holds_may_be_no_session_at_all(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.close()
        at.keyring.entries[f"session-{PENGUIN}"] = Secret("canary no cookie; at all")
        at.start_over()
        await at.started()
        assert at.standing(PENGUIN) is Standing.SIGNED_OUT
        assert at.keyring.entries == {}

    live(tmp_path, steps)


def test_the_end_of_the_program_waits_for_a_cookie_that_is_being_stored(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        at.penguin.sessions.rotate()
        await at.accounts.refresh()
        newest = at.accounts._open[PENGUIN]._session.cookie
        await at.accounts.close()
        for task in at.tasks:
            task.cancel()
        at.tasks.clear()
        assert at.keyring.entries[f"session-{PENGUIN}"] == newest

    live(tmp_path, steps)


def test_the_key_of_the_sessions_intents_is_kept_beside_its_cookie_and_goes_with_it(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN)
        at.gateway.keys = dict.fromkeys(at.gateway.keys, Secret("canary-intent-key"))
        await at.accounts.settle(PENGUIN, keep=True)
        assert at.keyring.entries[f"intent-key-{PENGUIN}"] == Secret("canary-intent-key")
        await at.accounts.close()
        at.start_over()
        at.gateway.keys.clear()
        await at.started()
        assert list(at.gateway.keys.values()) == [Secret("canary-intent-key")]
        await at.accounts.sign_out([PENGUIN])
        assert at.keyring.entries == {}

    live(tmp_path, steps)
