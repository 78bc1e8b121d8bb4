"""The line about new versions: there only where there is something to look at, with words for all that can be found."""

import asyncio
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.services.release_file import Doubt
from desktop.services.updates import OFFICIAL, Finding, Source, UpdateSearch
from desktop.viewmodels.updates import UpdatesState, UpdatesViewModel
from desktop.views.tasks import TaskRunner
from desktop.views.updates import UpdatesLine
from tests.support.pretend import AppClock, TestClock
from tests.support.releases import SOURCE


async def nothing(_address: str) -> None:
    return None


def model(folder: Path, source: Source = SOURCE) -> UpdatesViewModel:
    return UpdatesViewModel(UpdateSearch(folder / "updates.json", nothing, AppClock(TestClock()), source=source))


def test_without_an_address_nothing_can_be_looked_for(tmp_path: Path) -> None:
    assert model(tmp_path).state.possible
    assert model(tmp_path, OFFICIAL).state.possible == bool(OFFICIAL.address)


def test_each_finding_has_words_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    line = UpdatesLine(model(tmp_path), TaskRunner())
    qtbot.addWidget(line)
    findings = [Finding(), Finding(newer="2.0"), Finding(unreachable=True), *(Finding(doubt=doubt) for doubt in Doubt)]
    said = set()
    for finding in findings:
        line.render_state(UpdatesState(possible=True, wanted=True, finding=finding))
        said.add(line._finding.text())
    assert len(said) == len(findings)
    assert "" not in said


def test_it_says_that_it_failed_to_reach_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    updates = model(tmp_path)
    line = UpdatesLine(updates, TaskRunner())
    qtbot.addWidget(line)
    assert line._choice.currentText() == "never"
    asyncio.run(updates.want(wanted=True))
    assert line._choice.currentText() == "at every start"
    assert line._finding.text() == "The list of releases could not be reached."
