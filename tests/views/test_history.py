"""What the history says of today stays true while it is seen, and nothing beats for it while it is not."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.journal import Entry, Origin, What
from desktop.services.account_overview import AccountOverview
from desktop.viewmodels.history import HistoryViewModel
from desktop.viewmodels.status import StatusViewModel
from desktop.views import language
from desktop.views.components.minutes import Minutes
from desktop.views.history.card import HistoryCard
from desktop.views.history.page import HistoryPage
from desktop.views.tasks import TaskRunner
from tests.support.computer import nothing_held
from tests.support.journals import history_of, nothing_noted
from tests.support.pretend import AppClock, TestClock

A_DAY_S = timedelta(days=1).total_seconds()
Show = Callable[[HistoryViewModel], QWidget]


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def history(clock: TestClock) -> HistoryViewModel:
    """One change of just now."""
    at = AppClock(clock)
    overview = AccountOverview(at)
    journal = nothing_noted(overview, at)
    status = StatusViewModel(overview, nothing_held(overview, at), journal, at)
    made = history_of(overview, journal, status, at)
    change = Entry(account=1, what=What.CODES_MADE, origin=Origin.THIS_APP, when=at.now())
    made._show(replace(made.state, read=True, entries=(change,)))
    return made


def when(shown: QWidget) -> str:
    texts = (label.text() for label in shown.findChildren(QLabel))
    *_, words = (text for text in texts if text.startswith("Changed:"))  # those of before may still be there
    return words.removeprefix("Changed: ").partition(",")[0]


@pytest.mark.parametrize(
    "show", [lambda history: HistoryPage(history, TaskRunner()), HistoryCard], ids=["the page", "the card"]
)
def test_a_change_grows_old_while_it_is_seen(
    qtbot: QtBot, qapp: QApplication, clock: TestClock, history: HistoryViewModel, show: Show
) -> None:
    language.apply(qapp)
    shown = show(history)
    qtbot.addWidget(shown)
    shown.show()
    assert when(shown) == "today"
    minutes = shown.findChild(Minutes)
    assert minutes.isActive()
    clock.advance(A_DAY_S)
    minutes.passed.emit()
    assert when(shown) == "yesterday"
    shown.hide()
    assert not minutes.isActive()
    clock.advance(A_DAY_S)
    shown.show()
    assert when(shown) not in {"today", "yesterday"}
