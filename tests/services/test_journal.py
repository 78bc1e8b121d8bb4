import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from desktop.contract import two_step
from desktop.model.errors import TwinboltError
from desktop.model.journal import Origin, What
from desktop.model.security_keys import SecurityKeyCredential
from desktop.services.attribution import PATIENCE
from desktop.services.journal_store import JournalTrouble
from desktop.simulator.media import MediaType
from tests.support.journals import MemoryJournal
from tests.support.watched import Run, run, watched_world

HERE, ELSEWHERE = Origin.THIS_APP, Origin.ELSEWHERE
EMAIL_ON, EMAIL_OFF = (What.METHOD_ON, "Email"), (What.METHOD_OFF, "Email")


def running(*runs: Callable[[Run], Awaitable[None]], look: bool = True, store: MemoryJournal | None = None) -> None:
    """Run the app several times on one computer, for one account."""

    async def scenario() -> None:
        world, kept = watched_world(), store or MemoryJournal()
        for steps in runs:
            async with run(world, kept, look=look) as app:
                await steps(app)
            world.clock.advance(3600)

    asyncio.run(scenario())


def test_a_first_look_finds_nothing_changed() -> None:
    async def steps(app: Run) -> None:
        assert app.noted() == []
        assert app.journal.state.read
        assert app.journal.state.since is not None

    running(steps)


def test_what_this_app_changes_is_its_own_and_what_changes_without_it_is_not() -> None:
    async def steps(app: Run) -> None:
        await app.overview.client.configuration.enable_email()
        await app.look()
        assert app.noted() == [(*EMAIL_ON, HERE)]
        app.world.clock.advance(60)
        app.elsewhere.turn_off(MediaType.EMAIL)
        await app.look()
        assert app.noted() == [(*EMAIL_OFF, ELSEWHERE), (*EMAIL_ON, HERE)]

    running(steps)


def test_what_changed_while_the_app_was_closed_was_changed_elsewhere_and_dated() -> None:
    async def first(app: Run) -> None:
        app.world.clock.advance(100)
        app.elsewhere.turn_off(MediaType.AUTHENTICATOR)
        app.elsewhere.clear_recovery_codes()

    async def second(app: Run) -> None:
        entries = {entry.what: entry for entry in app.journal.state.entries}
        assert {entry.origin for entry in entries.values()} == {ELSEWHERE}
        dated, undated = entries[What.METHOD_OFF], entries[What.CODES_GONE]
        assert dated.after is None
        assert undated.after is not None
        assert undated.after < dated.when < undated.when

    running(first, second)


@pytest.mark.parametrize("lost", ["request", "answer"])
def test_a_change_without_an_answer_is_this_apps_own_if_it_came_about(lost: str) -> None:
    async def first(app: Run) -> None:
        lose = app.world.wire.lose_answer_of if lost == "answer" else app.world.wire.lose_request_of
        lose(two_step.ENABLE_EMAIL)
        with pytest.raises(TwinboltError):
            await app.overview.client.configuration.enable_email()

    async def second(app: Run) -> None:
        assert app.noted() == ([(*EMAIL_ON, HERE)] if lost == "answer" else [])

    running(first, second)


def test_a_program_that_dies_after_it_sent_something_knows_its_own_change_again() -> None:
    async def dies(app: Run) -> None:
        app.world.wire.hold(two_step.ENABLE_EMAIL)
        sending = asyncio.ensure_future(app.overview.client.configuration.enable_email())
        while not app.world.wire.count(two_step.ENABLE_EMAIL):  # noqa: ASYNC110  (no event tells that it was reached)
            await asyncio.sleep(0)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)

    async def looks_again(app: Run) -> None:
        assert app.noted() == [(*EMAIL_ON, HERE)]

    running(dies, looks_again)


def test_a_refused_change_explains_nothing() -> None:
    async def steps(app: Run) -> None:
        app.elsewhere.account.email.verified = False
        with pytest.raises(TwinboltError):
            await app.overview.client.configuration.enable_email()
        app.elsewhere.account.email.verified = True
        app.elsewhere.turn_on_email()
        await app.look()
        assert app.noted() == [(*EMAIL_ON, ELSEWHERE)]

    running(steps)


def test_a_change_that_takes_its_time_to_show_is_still_known() -> None:
    async def steps(app: Run) -> None:
        app.world.wire.lose_request_of(two_step.ENABLE_EMAIL)
        with pytest.raises(TwinboltError):
            await app.overview.client.configuration.enable_email()
        await app.look()
        app.elsewhere.turn_on_email()  # as if the request had only been slow
        await app.look()
        assert app.noted() == [(*EMAIL_ON, HERE)]

    running(steps)


def test_a_request_that_never_showed_explains_nothing_later() -> None:
    async def steps(app: Run) -> None:
        app.world.wire.lose_request_of(two_step.ENABLE_EMAIL)
        with pytest.raises(TwinboltError):
            await app.overview.client.configuration.enable_email()
        app.world.clock.advance(PATIENCE.total_seconds() + 1)
        await app.look()
        app.elsewhere.turn_on_email()
        await app.look()
        assert app.noted() == [(*EMAIL_ON, ELSEWHERE)]

    running(steps)


def test_what_goes_with_a_change_is_this_apps_own_as_well() -> None:
    async def steps(app: Run) -> None:
        await app.overview.client.configuration.disable_authenticator()
        await app.look()
        assert {origin for _, _, origin in app.noted()} == {HERE}
        whats = [what for what, _, _ in app.noted()]
        assert What.METHOD_OFF in whats
        assert whats.count(What.KEY_REMOVED) == len(app.journal.state.entries) - whats.count(What.METHOD_OFF)

    running(steps)


def test_of_two_keys_that_went_only_the_one_removed_here_is_this_apps_doing() -> None:
    async def steps(app: Run) -> None:
        keys = app.overview.state.security_keys.value
        assert keys is not None
        mine, other = keys[0].nickname, keys[1].nickname
        await app.overview.client.security_keys.disable([SecurityKeyCredential(nickname=mine, credential_id=None)])
        app.elsewhere.remove_security_keys([other], [])
        await app.look()
        assert set(app.noted()) >= {(What.KEY_REMOVED, mine, HERE), (What.KEY_REMOVED, other, ELSEWHERE)}

    running(steps)


def test_clearing_strikes_out_what_was_noted_and_goes_on_noticing() -> None:
    async def first(app: Run) -> None:
        app.elsewhere.turn_on_email()
        await app.look()
        assert await app.journal.clear()
        assert app.noted() == []

    async def second(app: Run) -> None:
        assert app.noted() == []
        app.elsewhere.turn_off(MediaType.EMAIL)
        await app.look()
        assert app.noted() == [(*EMAIL_OFF, ELSEWHERE)]

    running(first, second)


def test_what_was_cleared_is_off_the_disk_at_once_and_can_be_had_back() -> None:
    store = MemoryJournal()

    async def first(app: Run) -> None:
        app.elsewhere.turn_on_email()
        await app.look()
        (before,) = app.journal.state.entries
        restore = await app.journal.clear()
        assert [record.entries for record in store.records.values()] == [()]
        app.world.clock.advance(60)
        app.elsewhere.turn_off(MediaType.EMAIL)
        await app.look()
        assert restore is not None
        await restore()
        assert app.noted() == [(*EMAIL_OFF, ELSEWHERE), (*EMAIL_ON, ELSEWHERE)]
        assert app.journal.state.entries[1] == before

    async def second(app: Run) -> None:
        assert app.noted() == [(*EMAIL_OFF, ELSEWHERE), (*EMAIL_ON, ELSEWHERE)], "no change is noted twice"

    running(first, second, store=store)


def test_what_was_known_of_an_account_comes_back_with_it() -> None:
    store = MemoryJournal()

    async def first(app: Run) -> None:
        app.elsewhere.turn_on_email()
        await app.look()
        since = app.journal.state.since
        app.overview.show(None)
        restore = await app.journal.forget(app.elsewhere.account.user_id)
        assert store.records == {}
        await restore()
        (record,) = store.records.values()
        assert record.since == since
        app.elsewhere.turn_off(MediaType.EMAIL)

    async def second(app: Run) -> None:
        assert app.noted() == [(*EMAIL_OFF, ELSEWHERE), (*EMAIL_ON, ELSEWHERE)]

    running(first, second, store=store)


def test_an_account_that_was_taken_off_the_list_is_looked_at_for_the_first_time_again() -> None:
    async def first(app: Run) -> None:
        app.elsewhere.turn_on_email()
        await app.look()
        app.overview.show(None)
        assert app.journal.state.entries == ()
        await app.journal.forget(app.elsewhere.account.user_id)
        app.elsewhere.turn_off(MediaType.EMAIL)

    async def second(app: Run) -> None:
        assert app.noted() == []

    running(first, second)


def test_in_practice_nothing_of_earlier_runs_is_compared() -> None:
    async def first(app: Run) -> None:
        app.elsewhere.turn_on_email()
        await app.look()

    async def second(app: Run) -> None:
        app.journal.begin_afresh()
        await app.look()
        assert app.noted() == []

    running(first, second, look=False)


def test_what_could_not_be_written_is_told_and_written_later() -> None:
    store = MemoryJournal()
    store.trouble = JournalTrouble.FULL

    async def steps(app: Run) -> None:
        app.elsewhere.turn_on_email()
        await app.look()
        assert app.noted() == [(*EMAIL_ON, ELSEWHERE)]
        assert app.journal.state.trouble is JournalTrouble.FULL
        assert not await app.journal.clear()
        assert app.noted() == [(*EMAIL_ON, ELSEWHERE)]
        store.trouble = None

    async def when_there_was_room_again(app: Run) -> None:
        assert app.noted() == [(*EMAIL_ON, ELSEWHERE)]

    running(steps, when_there_was_room_again, store=store)


def test_where_own_changes_may_not_have_been_written_down_nobody_is_named() -> None:
    async def first(app: Run) -> None:
        app.elsewhere.turn_on_email()

    async def second(app: Run) -> None:
        assert app.noted() == [(*EMAIL_ON, Origin.UNKNOWN)]
        app.elsewhere.turn_off(MediaType.EMAIL)
        await app.look()
        assert app.noted()[0] == (*EMAIL_OFF, ELSEWHERE)

    running(first, second, store=MemoryJournal(complete=False))


def test_the_newest_is_told_first_and_the_oldest_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.services.journal.MOST_ENTRIES", 2)

    async def steps(app: Run) -> None:
        for change in (app.elsewhere.turn_on_email, lambda: app.elsewhere.turn_off(MediaType.EMAIL)) * 2:
            app.world.clock.advance(timedelta(days=1).total_seconds())
            change()
            await app.look()
        first, second = app.journal.state.entries
        assert (first.what, second.what) == (What.METHOD_OFF, What.METHOD_ON)
        assert first.when > second.when

    running(steps)
