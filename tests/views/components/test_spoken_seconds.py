"""Who hears a countdown hears when it begins and when it is about to end, and is left alone in between."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components.spoken_seconds import SpokenSeconds
from tests.support.screen_reader import ScreenReader, listening


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def count(spoken: SpokenSeconds, start: int, end: int = 0) -> ScreenReader:
    with listening() as told:
        for left in range(start, end - 1, -1):
            spoken.tell(left, f"{left} left", "over")
    return told


def test_it_is_told_at_the_beginning_near_the_end_and_at_the_end(page: QWidget) -> None:
    page.show()
    told = count(SpokenSeconds(page), 45)
    assert [announcement.text for announcement in told.announcements] == ["45 left", "30 left", "10 left", "over"]


def test_a_countdown_that_begins_anew_is_told_anew(page: QWidget) -> None:
    page.show()
    spoken = SpokenSeconds(page)
    count(spoken, 45, 40)
    assert count(spoken, 50, 50).heard("50 left")


def test_what_is_not_on_screen_is_not_counted_aloud(page: QWidget) -> None:
    spoken = SpokenSeconds(page)
    assert count(spoken, 20, 15).announcements == []
    page.show()
    assert count(spoken, 14, 14).heard("14 left")
