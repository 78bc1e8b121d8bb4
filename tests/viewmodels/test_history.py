"""The history as its page sees it, over an account at the simulator."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.services.journal_store import JournalTrouble
from desktop.services.posture import Finding
from desktop.viewmodels.history import HistoryViewModel
from desktop.viewmodels.saved_file import Outcome
from desktop.viewmodels.status import StatusViewModel
from tests.support.computer import nothing_held
from tests.support.journals import history_of
from tests.support.pretend import AppClock
from tests.support.watched import Run, on_disk, run, watched_world

NAME = "twinbolt-report-PracticePenguin-2026-03-01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    app: Run
    history: HistoryViewModel
    status: StatusViewModel

    async def change_elsewhere(self) -> None:
        self.app.world.clock.advance(60)
        self.app.elsewhere.turn_on_email()
        await self.app.look()


def seeing(home: Path, steps: Callable[[Sight], Awaitable[None]], folder: Path | None = None) -> None:
    async def scenario() -> None:
        world = watched_world()
        async with run(world, on_disk(home)) as app:
            clock = AppClock(world.clock)
            status = StatusViewModel(app.overview, nothing_held(app.overview, clock), app.journal, clock)
            history = history_of(app.overview, app.journal, status, clock, folder)
            await steps(Sight(app=app, history=history, status=status))

    asyncio.run(scenario())


def test_a_change_made_elsewhere_is_listed_and_found_and_gone_once_the_history_is_cleared(tmp_path: Path) -> None:
    async def steps(at: Sight) -> None:
        assert at.history.state.read
        assert at.history.state.entries == ()
        await at.change_elsewhere()
        (entry,) = at.history.state.entries
        (found,) = [item for item in at.status.state.findings if item.finding is Finding.CHANGED_ELSEWHERE]
        assert (found.change, found.since) == (entry, entry.when)
        at.history.ask()
        at.history.keep()
        assert not at.history.state.asking
        at.history.ask()
        await at.history.clear()
        assert (at.history.state.asking, at.history.state.entries) == (False, ())
        assert Finding.CHANGED_ELSEWHERE not in {item.finding for item in at.status.state.findings}

    seeing(tmp_path, steps)


def test_what_was_cleared_comes_back_until_it_is_let_go_or_another_account_is_shown(tmp_path: Path) -> None:
    async def steps(at: Sight) -> None:
        await at.change_elsewhere()
        before = at.history.state.entries
        await at.history.clear()
        assert at.history.state.cleared
        await at.history.restore()
        assert (at.history.state.cleared, at.history.state.entries) == (False, before)
        for let_go in (at.history.let_go, lambda: at.app.overview.show(None)):
            await at.history.clear()
            assert at.history.state.cleared
            let_go()
            assert not at.history.state.cleared
            await at.history.restore()
            assert at.history.state.entries == ()

    seeing(tmp_path, steps)


def test_what_cannot_be_cleared_is_said_until_it_is_asked_again(tmp_path: Path) -> None:
    async def steps(at: Sight) -> None:
        assert at.history.state.trouble is JournalTrouble.FAILED
        await at.change_elsewhere()
        await at.history.clear()
        assert (at.history.state.not_cleared, at.history.state.cleared) == (True, False)
        at.history.ask()
        assert not at.history.state.not_cleared

    (tmp_path / "journal.sqlite3").mkdir()
    seeing(tmp_path, steps)


def test_reports_are_written_where_their_owner_says_and_never_over_another_file(tmp_path: Path) -> None:
    async def steps(at: Sight) -> None:
        await at.change_elsewhere()
        await at.history.save_page()
        assert at.history.state.saved is not None
        assert at.history.state.saved.outcome is Outcome.DONE
        assert (tmp_path / f"{NAME}.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
        data = tmp_path / f"{NAME}.json"
        data.write_text("mine")
        await at.history.save_data()
        assert at.history.state.saved.outcome is Outcome.EXISTS
        assert data.read_text() == "mine"
        await at.history.replace_file()
        assert json.loads(data.read_bytes())["changes"][0]["origin"] == "elsewhere"
        at.history.begin()
        assert at.history.state.saved is None
        await at.history.replace_file()
        assert at.history.state.saved is None

    seeing(tmp_path, steps, tmp_path)


def test_no_report_is_written_where_its_owner_thinks_better_of_it_or_nobody_is_signed_in(tmp_path: Path) -> None:
    async def steps(at: Sight) -> None:
        await at.history.save_page()
        assert (at.history.state.busy, at.history.state.saved) == (False, None)
        at.app.overview.show(None)
        await at.history.save_data()
        assert (at.history.account_name, at.history.state.saved) == ("", None)

    seeing(tmp_path, steps)
