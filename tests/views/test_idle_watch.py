"""One timer notices that nobody is there, and none runs where there is nothing to wait for."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from desktop.services.idle import Idleness
from desktop.views.idle_watch import LONGEST_WAIT_S, IdleWatch
from tests.support.pretend import AppClock, TestClock


class Room:
    """A window with nobody before it, until somebody presses a key."""

    def __init__(self) -> None:
        self.clock = TestClock()
        self.window = QWindow()
        self.watch = IdleWatch(Idleness(AppClock(self.clock)), self.window)
        self.locked = 0
        self.watch.idle.connect(self._lock)

    @property
    def timer(self) -> QTimer:
        timer = self.watch.findChild(QTimer)
        assert isinstance(timer, QTimer)
        return timer

    def press(self) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self.window, event)

    def run_out(self) -> None:
        """Let the time pass that the timer waits for."""
        assert self.timer.isActive()
        assert self.timer.isSingleShot()
        self.clock.advance(self.timer.interval() / 1000)
        self.elapse()

    def elapse(self) -> None:
        self.timer.stop()
        self.timer.timeout.emit()

    def _lock(self) -> None:
        self.locked += 1
        self.watch.wait(0)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room()


def test_nothing_runs_while_locking_is_off(room: Room) -> None:
    room.press()
    assert not room.timer.isActive()
    room.watch.wait(10)
    room.watch.wait(0)
    assert not room.timer.isActive()


def test_nobody_there_for_the_whole_time(room: Room) -> None:
    room.watch.wait(10)
    assert room.timer.interval() == 600_000
    room.run_out()
    assert room.locked == 1
    assert not room.timer.isActive()


def test_the_time_counts_from_the_last_use(room: Room) -> None:
    room.watch.wait(10)
    room.clock.advance(599)
    room.press()
    room.clock.advance(1)
    room.elapse()
    assert (room.locked, room.timer.interval()) == (0, 599_000)
    room.run_out()
    assert room.locked == 1


def test_whoever_wakes_a_computer_that_slept_too_long_comes_too_late(room: Room) -> None:
    room.watch.wait(10)
    room.clock.advance(600)
    room.press()
    assert room.locked == 1


@pytest.mark.parametrize("minutes", [5, 60])
def test_another_wish_counts_from_now(room: Room, minutes: int) -> None:
    room.watch.wait(10)
    room.clock.advance(599)
    room.watch.wait(minutes)
    assert (room.locked, room.timer.interval()) == (0, minutes * 60_000)


def test_a_wish_beyond_what_a_timer_counts_is_kept_all_the_same(room: Room) -> None:
    room.watch.wait(60 * 24 * 365)
    assert room.timer.interval() == LONGEST_WAIT_S * 1000
    room.run_out()
    assert room.locked == 0
    assert room.timer.isActive()
