"""What the settings know of newer versions."""

import asyncio
from pathlib import Path

from desktop.services.updates import Finding, UpdateSearch
from desktop.viewmodels.updates import UpdatesState, UpdatesViewModel
from tests.support.pretend import AppClock, TestClock
from tests.support.releases import SOURCE, release_file


def updates(folder: Path, asked: list[str]) -> UpdatesViewModel:
    async def fetch(address: str) -> bytes | None:
        asked.append(address)
        return release_file()

    clock = AppClock(TestClock())
    return UpdatesViewModel(UpdateSearch(folder / "updates.json", fetch, clock, source=SOURCE, running="1.0"))


def test_a_start_asks_nobody_until_that_is_wanted(tmp_path: Path) -> None:
    asked: list[str] = []
    asyncio.run(updates(tmp_path, asked).begin())
    assert asked == []
    asyncio.run(updates(tmp_path, asked).want(wanted=True))
    later = updates(tmp_path, asked)
    asyncio.run(later.begin())
    assert asked == [SOURCE.address] * 2
    assert later.state == UpdatesState(possible=True, wanted=True, finding=Finding(newer="2.0.0"))


def test_who_wants_it_no_more_is_told_no_more(tmp_path: Path) -> None:
    asked: list[str] = []
    model = updates(tmp_path, asked)
    asyncio.run(model.want(wanted=True))
    asyncio.run(model.want(wanted=False))
    assert model.state == UpdatesState(possible=True)
    assert len(asked) == 1
