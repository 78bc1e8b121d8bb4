"""A row keeps to its line while that is long enough, and breaks where it is not; nothing is cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components.buttons import secondary_button
from desktop.views.components.check_box import CheckBox
from desktop.views.components.labels import BodyLabel
from desktop.views.components.sides import Sides
from tests.support.crowding import faults_in
from tests.support.layout import lay_out

SENTENCE = "I understand that my keys are deleted and that only my password is left."


def shown(qtbot: QtBot, row: QWidget, width: int, direction: Qt.LayoutDirection) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(row)
    column.addStretch(1)
    page.setLayoutDirection(direction)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    lay_out()
    return page


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("width", "lines"), [(900, 1), (260, 4)])
def test_a_row_of_buttons_breaks_where_it_is_too_short(
    qtbot: QtBot, width: int, lines: int, direction: Qt.LayoutDirection
) -> None:
    buttons = [secondary_button(f"Something to do {number}") for number in range(4)]
    page = shown(qtbot, Sides(buttons[:2], buttons[2:]), width, direction)
    assert len({button.y() for button in buttons}) == lines
    first, last = (buttons[0], buttons[3]) if direction is Qt.LayoutDirection.LeftToRight else (buttons[3], buttons[0])
    assert first.x() < last.x()
    assert faults_in(page) == []


def test_words_beside_a_button_take_the_lines_that_they_need(qtbot: QtBot) -> None:
    words, button = BodyLabel(SENTENCE), secondary_button("Understood")
    page = shown(qtbot, Sides([words], [button], stretching=True), 340, Qt.LayoutDirection.LeftToRight)
    assert words.height() > words.fontMetrics().height() * 2
    assert faults_in(page) == []
    words.setText("Short.")
    lay_out()
    assert words.height() <= button.height()


def test_a_button_that_is_told_apart_by_its_words_has_all_of_them_in_its_tip(qtbot: QtBot) -> None:
    button = secondary_button("A caption that is &longer than <b>there</b> is room for")
    page = shown(qtbot, Sides([button]), 150, Qt.LayoutDirection.LeftToRight)
    assert button.width() < button.sizeHint().width()
    assert button.toolTip() == "A caption that is longer than &lt;b&gt;there&lt;/b&gt; is room for"
    page.resize(900, 400)
    lay_out()
    assert button.toolTip() == ""


def test_the_words_of_a_check_box_break(qtbot: QtBot) -> None:
    box = CheckBox(SENTENCE)
    page = shown(qtbot, box, 240, Qt.LayoutDirection.LeftToRight)
    assert page.width() == 240
    assert box.height() > box.fontMetrics().height() * 3
    assert faults_in(page) == []
