"""Waiting is shown once it is worth showing, and stops costing anything when it is over."""

import pytest
from PySide6.QtCore import QTimeLine
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.countdown import Countdown
from desktop.views.components.skeleton import Skeleton
from tests.support.motion import Wish


@pytest.fixture
def wish(monkeypatch: pytest.MonkeyPatch) -> Wish:
    wish = Wish()
    monkeypatch.setattr(theme.Theme, "motion", wish)
    return wish


@pytest.fixture
def bar(wish: Wish, dressed: theme.Theme, qtbot: QtBot) -> BusyBar:
    made = BusyBar()
    qtbot.addWidget(made)
    made.show()
    return made


def moving(bar: BusyBar) -> bool:
    return bar.findChild(QTimeLine).state() is QTimeLine.State.Running


def test_short_work_shows_nothing(bar: BusyBar, qtbot: QtBot) -> None:
    bar.set_busy(True, "Reading your account")
    bar.set_busy(False)
    qtbot.wait(320)
    assert not bar.is_shown()


def test_long_work_shows_the_bar(bar: BusyBar, qtbot: QtBot) -> None:
    bar.set_busy(True, "Reading your account")
    assert not bar.is_shown()
    qtbot.waitUntil(bar.is_shown, timeout=2000)
    assert moving(bar)
    assert bar.accessibleName() == "Reading your account"
    bar.set_busy(False)
    assert not bar.is_shown()
    assert not moving(bar)


def test_a_hidden_bar_costs_nothing(bar: BusyBar, qtbot: QtBot) -> None:
    bar.set_busy(True)
    qtbot.waitUntil(bar.is_shown, timeout=2000)
    bar.hide()
    assert not moving(bar)


def show(bar: BusyBar) -> None:
    """Have the bar be seen, without the time that it takes for that."""
    bar.set_busy(True)
    bar._delay.timeout.emit()
    assert bar.is_shown()


def test_nothing_moves_when_the_system_asks_for_none(wish: Wish, bar: BusyBar) -> None:
    wish.moving = False
    show(bar)
    assert not moving(bar)
    assert bar._lit().center().x() == bar.rect().width() / 2


def test_the_system_is_asked_each_time_anew_and_only_then(wish: Wish, bar: BusyBar) -> None:
    assert wish.asked == 0
    show(bar)
    bar.set_busy(True)
    assert (wish.asked, moving(bar)) == (1, True)
    bar.set_busy(False)
    wish.moving = False
    show(bar)
    assert (wish.asked, moving(bar)) == (2, False)


@pytest.mark.parametrize("busy", [True, False])
def test_an_answer_that_takes_long_finds_the_bar_as_it_is_by_then(wish: Wish, bar: BusyBar, *, busy: bool) -> None:
    wish.at_once = False
    show(bar)
    assert not moving(bar)
    bar.set_busy(busy)
    wish.answer()
    assert moving(bar) is busy


def test_a_bar_that_was_shown_before_anybody_could_be_asked_moves_then(
    wish: Wish, bar: BusyBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme.Theme, "motion", None)
    show(bar)
    assert not moving(bar)
    monkeypatch.setattr(theme.Theme, "motion", wish)
    bar.set_busy(True)
    assert moving(bar)


def test_the_bar_keeps_its_place(bar: BusyBar, qtbot: QtBot) -> None:
    before = bar.sizeHint()
    bar.set_busy(True)
    qtbot.waitUntil(bar.is_shown, timeout=2000)
    assert bar.sizeHint() == before


def test_a_countdown_reads_out_the_seconds_left(qtbot: QtBot) -> None:
    ring = Countdown("Seconds until the next code")
    qtbot.addWidget(ring)
    ring.set_remaining(11.2, 30)
    spoken = QAccessible.queryAccessibleInterface(ring)
    assert spoken.text(QAccessible.Text.Name) == "Seconds until the next code"
    assert spoken.valueInterface().currentValue() == 12


@pytest.mark.parametrize(("remaining", "total", "shown"), [(-3, 30, 0), (99, 30, 30), (5, 0, 0)])
def test_a_countdown_stays_within_its_bounds(qtbot: QtBot, remaining: float, total: float, shown: int) -> None:
    ring = Countdown("Left")
    qtbot.addWidget(ring)
    ring.set_remaining(remaining, total)
    assert ring.value() == shown


def test_a_skeleton_says_what_is_loading(qtbot: QtBot) -> None:
    rows = Skeleton("Loading your security keys", rows=2)
    qtbot.addWidget(rows)
    assert rows.accessibleName() == "Loading your security keys"
    assert Skeleton("more", rows=4).sizeHint().height() == 2 * rows.sizeHint().height()
