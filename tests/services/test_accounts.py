import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from desktop.contract import neighbours, two_step
from desktop.model.account import Account
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Phase
from desktop.services.accounts import Accounts
from desktop.services.accounts_state import Standing
from desktop.services.secret_store import StoreTrouble
from desktop.services.settings import SettingsFile
from desktop.services.sign_in import Arrival
from tests.services.gateway import PlainGateway
from tests.support.computer import Keyring
from tests.support.pretend import AppClock, Pretend, pretend

ANN, BOB = 7_204_118_350, 2**62
STEPS = Callable[["House"], Coroutine[Any, Any, None]]


def bobs_world() -> Pretend:
    world = pretend("guarded")
    account = world.simulator.world.account
    account.user_id, account.name, account.display_name = BOB, "Bob", "Bob B."
    return world


class House:
    """One computer at which Ann (two-step verification off) and Bob (on, with keys) have their accounts."""

    def __init__(self, home: Path, keyring: Keyring | None = None) -> None:
        self.home = home
        self.ann = pretend("fresh")
        self.bob = bobs_world()
        self.keyring = keyring or Keyring()
        self.gateway = PlainGateway(self.ann)
        self.start_over()

    def start_over(self) -> None:
        """Start the program again."""
        self.overview = AccountOverview(AppClock(self.ann.clock))
        self.tasks: list[asyncio.Task[None]] = []
        self.accounts = Accounts(
            self.overview,
            store=self.keyring,
            settings=SettingsFile(self.home / "settings.json"),
            clock=AppClock(self.ann.clock),
            background=lambda work: self.tasks.append(asyncio.ensure_future(work)),  # type: ignore[arg-type]
        )

    async def started(self, *, forget: bool = False) -> "House":
        await self.accounts.start(self.gateway, forget=forget)
        return self

    async def sign_in(self, user_id: int, *, keep: bool = False) -> None:
        world = self.ann if user_id == ANN else self.bob
        self.gateway.world = world
        pretended = world.simulator.sign_in()
        assert pretended is not None
        account = Account(user_id=user_id, name=pretended.name, display_name=pretended.display_name)
        session = self.gateway.session(cookie=Secret(pretended.cookie))
        self.accounts.arrive(Arrival(session=session, account=account))
        await self.accounts.settle(user_id, keep=keep)

    def standing(self, user_id: int) -> Standing | None:
        known = {one.account.user_id: one.standing for one in self.accounts.state.known}
        return known.get(user_id)

    def kept(self, user_id: int) -> bool:
        return next(one.kept for one in self.accounts.state.known if one.account.user_id == user_id)

    @property
    def shown(self) -> str | None:
        account = self.overview.state.account
        return account.name if account else None


@pytest.fixture
def live(tmp_path: Path) -> Callable[[STEPS], None]:
    """Run steps in a house."""

    def run(steps: STEPS) -> None:
        async def scenario() -> None:
            house = await House(tmp_path).started()
            await steps(house)
            await asyncio.gather(*house.tasks)
            await house.accounts.close()

        asyncio.run(scenario())

    return run


Live = Callable[[STEPS], None]


def test_nobody_is_known_at_first(live: Live) -> None:
    async def steps(at: House) -> None:
        assert at.accounts.state.started
        assert at.accounts.state.known == ()
        assert at.shown is None
        assert not (at.home / "settings.json").exists()

    live(steps)


def test_the_newest_account_is_shown_and_the_other_one_stays_signed_in(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN)
        await at.sign_in(BOB)
        assert at.shown == "Bob"
        assert at.standing(ANN) is at.standing(BOB) is Standing.SIGNED_IN

    live(steps)


def test_all_accounts_are_read_at_the_same_time(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN)
        await at.sign_in(BOB)
        anns, bobs = (world.wire.hold(two_step.GET_CONFIGURATION) for world in (at.ann, at.bob))
        refresh = asyncio.ensure_future(at.accounts.refresh())
        for _ in range(200):
            await asyncio.sleep(0)
        assert at.ann.wire.count(two_step.GET_CONFIGURATION) == at.bob.wire.count(two_step.GET_CONFIGURATION) == 1
        anns.set()
        bobs.set()
        await refresh
        assert at.overview.state.configuration.phase is Phase.READY

    live(steps)


def test_switching_while_answers_are_on_their_way_mixes_nothing_up(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN)
        await at.sign_in(BOB)
        seen: list[tuple[str | None, int | None]] = []

        def note() -> None:
            codes = at.overview.state.recovery_codes.value
            seen.append((at.shown, codes.active if codes else None))

        at.overview.subscribe(note)
        bobs = at.bob.wire.hold(two_step.GET_RECOVERY_CODES)
        refresh = asyncio.ensure_future(at.accounts.refresh())
        for _ in range(50):
            await asyncio.sleep(0)
            at.accounts.show(ANN)
            at.accounts.show(BOB)
        at.accounts.show(ANN)
        bobs.set()
        await refresh
        assert at.shown == "PracticePenguin"
        assert set(seen) == {("PracticePenguin", None), ("PracticePenguin", 0), ("Bob", None)}
        at.accounts.show(BOB)
        assert seen[-1] == ("Bob", 10)

    live(steps)


def test_each_account_has_cookies_and_tokens_of_its_own(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.sign_in(BOB, keep=True)
        at.ann.simulator.world.sessions.rotate()
        before = dict(at.keyring.entries)
        await at.accounts.refresh()
        await asyncio.gather(*at.tasks)
        assert at.keyring.entries[f"session-{ANN}"] != before[f"session-{ANN}"]
        assert at.keyring.entries[f"session-{BOB}"] == before[f"session-{BOB}"]

    live(steps)


def test_without_the_wish_nothing_is_kept(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN)
        await at.accounts.refresh()
        await at.accounts.close()
        assert at.keyring.entries == {}
        at.start_over()
        await at.started()
        assert at.standing(ANN) is Standing.SIGNED_OUT
        assert at.shown is None

    live(steps)


def test_kept_sessions_are_there_again_and_the_same_account_is_shown(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.close()
        at.start_over()
        await at.started()
        assert at.shown == "PracticePenguin"
        await at.accounts.refresh()
        assert at.overview.state.configuration.phase is Phase.READY
        assert not at.overview.state.session_ended

    live(steps)


def test_a_rotated_cookie_is_stored_at_once_and_is_the_one_that_is_loaded(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        at.ann.simulator.world.sessions.rotate()
        await at.accounts.refresh()
        await at.accounts.close()
        at.ann.clock.advance(1000)
        at.start_over()
        await at.started()
        await at.accounts.refresh()
        assert not at.overview.state.session_ended

    live(steps)


def test_the_list_on_disk_holds_no_secret(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.refresh()
        cookie = at.keyring.entries[f"session-{ANN}"].reveal()
        written = (at.home / "settings.json").read_text()
        assert "PracticePenguin" in written
        assert "WARNING" not in written
        assert cookie[-20:] not in written

    live(steps)


@pytest.mark.parametrize("trouble", list(StoreTrouble))
def test_a_keyring_that_fails_leaves_one_signed_in_in_memory_and_is_told(live: Live, trouble: StoreTrouble) -> None:
    async def steps(at: House) -> None:
        at.keyring.trouble = trouble
        await at.sign_in(ANN, keep=True)
        assert at.standing(ANN) is Standing.SIGNED_IN
        assert at.accounts.state.trouble is trouble
        assert not at.kept(ANN)

    live(steps)


def test_a_keyring_that_cannot_be_read_at_the_start_is_told_and_can_be_read_later(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.close()
        at.keyring.trouble = StoreTrouble.LOCKED
        at.start_over()
        await at.started()
        assert (at.shown, at.accounts.state.trouble) == (None, StoreTrouble.LOCKED)
        at.keyring.trouble = None
        await at.accounts.unlock()
        assert (at.shown, at.accounts.state.trouble) == ("PracticePenguin", None)

    live(steps)


def test_signing_out_tells_the_service_and_then_forgets(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        cookie = at.keyring.entries[f"session-{ANN}"].reveal()
        assert await at.accounts.sign_out([ANN]) is None
        assert at.ann.simulator.world.sessions.find(cookie) is None
        assert at.keyring.entries == {}
        assert (at.shown, at.standing(ANN)) == (None, Standing.SIGNED_OUT)

    live(steps)


def test_signing_one_out_leaves_the_other_alone(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.sign_in(BOB, keep=True)
        await at.accounts.sign_out([ANN])
        assert (at.shown, at.standing(BOB)) == ("Bob", Standing.SIGNED_IN)
        assert set(at.keyring.entries) == {f"session-{BOB}"}

    live(steps)


def test_without_a_connection_signing_out_forgets_here_and_says_so(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        at.ann.wire.cut = True
        problem = await at.accounts.sign_out([ANN])
        assert type(problem).__name__ == "Unreachable"
        assert at.keyring.entries == {}
        assert at.standing(ANN) is Standing.SIGNED_OUT

    live(steps)


def test_all_are_signed_out_together(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN)
        await at.sign_in(BOB)
        await at.accounts.sign_out([ANN, BOB])
        assert at.ann.wire.count(neighbours.LOG_OUT) == at.bob.wire.count(neighbours.LOG_OUT) == 1
        assert at.shown is None

    live(steps)


def test_removing_takes_the_account_off_the_list(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.remove(ANN)
        assert at.accounts.state.known == ()
        at.start_over()
        await at.started()
        assert at.accounts.state.known == ()

    live(steps)


def test_a_session_that_ends_keeps_what_was_read_and_goes_on_after_signing_in_again(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.refresh()
        before = at.overview.state.recovery_codes.value
        at.ann.simulator.world.sessions.end_all()
        await at.accounts.refresh()
        await asyncio.gather(*at.tasks)
        assert at.standing(ANN) is Standing.ENDED
        assert at.overview.state.recovery_codes.value == before
        assert at.keyring.entries == {}
        await at.sign_in(ANN)
        assert at.standing(ANN) is Standing.SIGNED_IN
        assert at.overview.state.recovery_codes.value == before

    live(steps)


def test_a_session_that_answers_for_another_account_shows_nothing(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.close()
        at.start_over()
        at.ann.simulator.world.account.user_id = 99
        await at.started()
        await at.accounts.refresh()
        assert at.standing(ANN) is Standing.ENDED
        assert at.overview.state.configuration.value is None

    live(steps)


def test_locking_leaves_no_secret_in_memory_and_unlocking_reads_the_keyring(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(BOB)
        await at.sign_in(ANN, keep=True)
        session = at.accounts._open[ANN]._session
        await at.accounts.lock()
        assert session.cookie is None
        assert at.accounts._open == {}
        assert at.accounts.state.locked
        assert at.shown is None
        assert at.bob.wire.count(neighbours.LOG_OUT) == 1
        assert at.ann.wire.count(neighbours.LOG_OUT) == 0
        await at.accounts.unlock()
        assert not at.accounts.state.locked
        assert at.shown == "PracticePenguin"
        assert at.standing(BOB) is Standing.SIGNED_OUT

    live(steps)


def test_it_stays_locked_while_the_keyring_cannot_be_read(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.lock()
        at.keyring.trouble = StoreTrouble.REFUSED
        await at.accounts.unlock()
        assert at.accounts.state.locked
        assert at.accounts.state.trouble is StoreTrouble.REFUSED
        at.accounts.leave_locked()
        assert not at.accounts.state.locked
        assert at.shown is None

    live(steps)


def test_practice_starts_without_what_an_earlier_practice_left(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.close()
        at.start_over()
        await at.started(forget=True)
        assert at.accounts.state.known == ()
        assert at.keyring.entries == {}

    live(steps)


def test_a_list_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        (tmp_path / "file").write_text("")
        at = await House(tmp_path / "file").started()
        await at.sign_in(ANN)
        assert not at.accounts.state.remembered
        assert at.standing(ANN) is Standing.SIGNED_IN
        await at.accounts.close()

    asyncio.run(scenario())


def test_what_the_keyring_holds_may_be_no_session_at_all(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        await at.accounts.close()
        at.keyring.entries[f"session-{ANN}"] = Secret("canary no cookie; at all")
        at.start_over()
        await at.started()
        assert at.standing(ANN) is Standing.SIGNED_OUT
        assert at.keyring.entries == {}

    live(steps)


def test_the_end_of_the_program_waits_for_a_cookie_that_is_being_stored(live: Live) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(ANN, keep=True)
        at.ann.simulator.world.sessions.rotate()
        await at.accounts.refresh()
        newest = at.accounts._open[ANN]._session.cookie
        await at.accounts.close()
        for task in at.tasks:
            task.cancel()
        at.tasks.clear()
        assert at.keyring.entries[f"session-{ANN}"] == newest

    live(steps)
