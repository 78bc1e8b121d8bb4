import asyncio
from contextlib import suppress
from pathlib import Path

from desktop.contract import neighbours, two_step
from desktop.model.errors import SignedOut
from desktop.model.secret import Secret
from desktop.services.account_state import Phase
from desktop.services.accounts_state import Standing
from tests.services.house import PENGUIN, PUFFIN, House, live


def test_nobody_is_known_at_first(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        assert at.accounts.state.started
        assert at.accounts.state.known == ()
        assert at.shown is None
        assert not (at.home / "settings.json").exists()

    live(tmp_path, steps)


def test_the_newest_account_is_shown_and_the_other_one_stays_signed_in(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN)
        await at.sign_in(PUFFIN)
        assert at.shown == "PracticePuffin"
        assert at.standing(PENGUIN) is at.standing(PUFFIN) is Standing.SIGNED_IN

    live(tmp_path, steps)


def test_all_accounts_are_read_at_the_same_time(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN)
        await at.sign_in(PUFFIN)
        answers = at.wire.hold(two_step.GET_CONFIGURATION)
        refresh = asyncio.ensure_future(at.accounts.refresh())
        for _ in range(200):
            await asyncio.sleep(0)
        assert at.wire.count(two_step.GET_CONFIGURATION) == 2
        answers.set()
        await refresh
        assert at.overview.state.configuration.phase is Phase.READY

    live(tmp_path, steps)


def test_a_change_that_is_refused_because_the_session_is_over_ends_it_on_screen_too(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN)
        await at.accounts.refresh()
        at.penguin.sessions.end_all()
        with suppress(SignedOut):
            await at.overview.client.recovery_codes.clear(password=Secret("canary-password"))
        assert at.overview.state.session_ended
        assert at.standing(PENGUIN) is Standing.ENDED
        assert at.overview.state.configuration.phase is Phase.READY, "what was read stays"

    live(tmp_path, steps)


def test_switching_while_answers_are_on_their_way_mixes_nothing_up(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN)
        await at.sign_in(PUFFIN)
        seen: list[tuple[str | None, int | None]] = []

        def note() -> None:
            codes = at.overview.state.recovery_codes.value
            seen.append((at.shown, codes.active if codes else None))

        at.overview.subscribe(note)
        puffins = at.wire.hold(two_step.GET_RECOVERY_CODES, user_id=PUFFIN)
        refresh = asyncio.ensure_future(at.accounts.refresh())
        for _ in range(50):
            await asyncio.sleep(0)
            at.accounts.show(PENGUIN)
            at.accounts.show(PUFFIN)
        at.accounts.show(PENGUIN)
        puffins.set()
        await refresh
        assert at.shown == "PracticePenguin"
        assert set(seen) == {("PracticePenguin", None), ("PracticePenguin", 0), ("PracticePuffin", None)}
        at.accounts.show(PUFFIN)
        assert seen[-1] == ("PracticePuffin", 10)

    live(tmp_path, steps)


def test_each_account_has_cookies_and_tokens_of_its_own(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.sign_in(PUFFIN, keep=True)
        at.penguin.sessions.rotate()
        before = dict(at.keyring.entries)
        await at.accounts.refresh()
        await asyncio.gather(*at.tasks)
        assert at.keyring.entries[f"session-{PENGUIN}"] != before[f"session-{PENGUIN}"]
        assert at.keyring.entries[f"session-{PUFFIN}"] == before[f"session-{PUFFIN}"]

    live(tmp_path, steps)


def test_signing_out_tells_the_service_and_then_forgets(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        cookie = at.keyring.entries[f"session-{PENGUIN}"].reveal()
        assert (await at.accounts.sign_out([PENGUIN])).problem is None
        assert at.penguin.sessions.find(cookie) is None
        assert at.keyring.entries == {}
        assert (at.shown, at.standing(PENGUIN)) == (None, Standing.SIGNED_OUT)

    live(tmp_path, steps)


def test_signing_one_out_leaves_the_other_alone(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.sign_in(PUFFIN, keep=True)
        await at.accounts.sign_out([PENGUIN])
        assert (at.shown, at.standing(PUFFIN)) == ("PracticePuffin", Standing.SIGNED_IN)
        assert set(at.keyring.entries) == {f"session-{PUFFIN}"}

    live(tmp_path, steps)


def test_without_a_connection_signing_out_forgets_here_and_says_so(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        at.wire.cut = True
        farewell = await at.accounts.sign_out([PENGUIN])
        assert type(farewell.problem).__name__ == "Unreachable"
        assert at.keyring.entries == {}
        assert at.standing(PENGUIN) is Standing.SIGNED_OUT

    live(tmp_path, steps)


def test_all_are_signed_out_together(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN)
        await at.sign_in(PUFFIN)
        await at.accounts.sign_out([PENGUIN, PUFFIN])
        assert at.wire.count(neighbours.LOG_OUT) == 2
        assert at.shown is None

    live(tmp_path, steps)


def test_removing_takes_the_account_off_the_list(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.remove(PENGUIN)
        assert at.accounts.state.known == ()
        at.start_over()
        await at.started()
        assert at.accounts.state.known == ()

    live(tmp_path, steps)


def test_a_session_that_ends_keeps_what_was_read_and_goes_on_after_signing_in_again(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.refresh()
        before = at.overview.state.recovery_codes.value
        at.penguin.sessions.end_all()
        await at.accounts.refresh()
        await asyncio.gather(*at.tasks)
        assert at.standing(PENGUIN) is Standing.ENDED
        assert at.overview.state.recovery_codes.value == before
        assert at.keyring.entries == {}
        await at.sign_in(PENGUIN)
        assert at.standing(PENGUIN) is Standing.SIGNED_IN
        assert at.overview.state.recovery_codes.value == before

    live(tmp_path, steps)


def test_a_late_answer_to_the_session_before_does_not_end_the_one_that_took_its_place(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN)
        at.penguin.sessions.end_all()
        answers = at.wire.hold(two_step.GET_RECOVERY_CODES)
        late = asyncio.ensure_future(at.overview.client.recovery_codes.status())
        for _ in range(200):
            await asyncio.sleep(0)
        at.arrive(PENGUIN)
        answers.set()
        with suppress(SignedOut):
            await late
        assert not at.overview.state.session_ended
        await at.accounts.settle(PENGUIN, keep=False)
        assert at.standing(PENGUIN) is Standing.SIGNED_IN

    live(tmp_path, steps)


def test_a_session_that_answers_for_another_account_is_dropped_and_shows_nothing(tmp_path: Path) -> None:
    async def steps(at: House) -> None:
        await at.sign_in(PENGUIN, keep=True)
        await at.accounts.close()
        at.start_over()
        at.penguin.account.user_id = 99
        await at.started()
        await at.accounts.refresh()
        await asyncio.gather(*at.tasks)
        assert (at.shown, at.standing(PENGUIN), at.keyring.entries) == (None, Standing.SIGNED_OUT, {})
        assert at.accounts.state.mixed_up == at.accounts.state.known[0].account
        at.penguin.account.user_id = PENGUIN
        await at.sign_in(PENGUIN)
        assert at.accounts.state.mixed_up is None

    live(tmp_path, steps)
