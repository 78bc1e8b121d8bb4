"""Columns beside each other where there is room, and below each other where there is none."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components.columns import Columns

WIDE, NARROW = 600, 200


@pytest.fixture
def page(qtbot: QtBot, dressed: object) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def columns(page: QWidget) -> Columns:
    labels = [QLabel(f"{word} " * 12, wordWrap=True, minimumWidth=150) for word in ("first", "second")]
    columns = Columns(labels, parent=page)
    columns.show()
    return columns


def is_whole(label: QLabel) -> bool:
    return label.height() >= label.heightForWidth(label.width())


def places(qtbot: QtBot, columns: Columns, width: int) -> list[tuple[int, int]]:
    columns.resize(width, columns.heightForWidth(width))
    labels = columns.findChildren(QLabel)
    qtbot.waitUntil(lambda: all(is_whole(label) and columns.rect().contains(label.geometry()) for label in labels))
    return [(label.x(), label.y()) for label in labels]


def test_they_stand_beside_each_other_where_there_is_room(qtbot: QtBot, columns: Columns) -> None:
    (_, first), (left, second) = places(qtbot, columns, WIDE)
    assert first == second
    assert left > WIDE // 2


def test_and_below_each_other_where_there_is_not(qtbot: QtBot, columns: Columns) -> None:
    (first_left, first), (second_left, second) = places(qtbot, columns, NARROW)
    assert first_left == second_left
    assert second > first


def test_all_of_them_are_seen_either_way(qtbot: QtBot, columns: Columns) -> None:
    for width in (WIDE, NARROW, WIDE):
        places(qtbot, columns, width)
        assert all(map(is_whole, columns.findChildren(QLabel)))


def test_a_window_can_be_as_narrow_as_one_of_them(columns: Columns) -> None:
    assert columns.minimumSizeHint().width() < NARROW


def test_they_turn_when_one_needs_more_room(qtbot: QtBot, columns: Columns) -> None:
    places(qtbot, columns, WIDE)
    first, second = columns.findChildren(QLabel)
    usual = first.text()
    first.setText("W" * 40)
    qtbot.waitUntil(lambda: second.y() > first.y())
    first.setText(usual)
    qtbot.waitUntil(lambda: second.y() == first.y())
