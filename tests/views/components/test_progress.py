"""Waiting is shown once it is worth showing, and stops costing anything when it is over."""

import pytest
from PySide6.QtCore import QTimeLine
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.countdown import Countdown
from desktop.views.components.skeleton import Skeleton


@pytest.fixture
def bar(dressed: theme.Theme, qtbot: QtBot) -> BusyBar:
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


def test_nothing_moves_when_the_system_asks_for_none(
    bar: BusyBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme.Theme, "animated", lambda _self: False)
    bar.set_busy(True)
    qtbot.waitUntil(bar.is_shown, timeout=2000)
    assert not moving(bar)


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
