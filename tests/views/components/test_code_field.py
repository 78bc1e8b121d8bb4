"""Codes are taken as people type and paste them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.components.code_field import CodeField, clean


@pytest.fixture
def field(qtbot: QtBot) -> CodeField:
    made = CodeField("Code from your app")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "typed",
    [
        "123456",
        "123 456",
        " 123456\n",
        "123-456",
        "12\u201334\u201356",
        "\u200e123\u00a0456",
        "\uff11\uff12\uff13\uff14\uff15\uff16",
        "\u0661\u0662\u0663\u0664\u0665\u0666",
    ],
    ids=["plain", "space", "blanks around", "dash", "en dashes", "direction mark", "full width", "Arabic figures"],
)
def test_the_same_code_however_it_is_written(typed: str) -> None:
    assert clean(typed) == "123456"


def test_letters_stay_for_recovery_codes() -> None:
    assert clean("1e3-4b6 7a9") == "1e34b67a9"


def test_pasting_with_spaces_gives_the_code(field: CodeField, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("123 456")
    with qtbot.waitSignal(field.edited) as told:
        field.paste()
    assert told.args == ["123456"]
    assert field.text() == field.code() == "123456"


def test_what_is_dictated_counts_like_what_is_typed(field: CodeField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.edited) as told:
        QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, "123 456")
    assert told.args == ["123456"]
    assert field.text() == "123456"


def test_what_the_program_puts_in_was_not_edited(field: CodeField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.edited):
        field.setText("123456")
        field.clear()
    assert field.text() == ""


def test_a_longer_code_is_neither_cut_off_nor_refused(field: CodeField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "1234567890")
    assert field.code() == "1234567890"


def test_the_cursor_stays_where_one_types(field: CodeField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "1256")
    field.setCursorPosition(2)
    qtbot.keyClicks(field, " 34")
    assert field.text() == "123456"
    assert field.cursorPosition() == 4


def test_enter_submits(field: CodeField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_codes_run_left_to_right_in_every_language(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = CodeField("Code")
        qtbot.addWidget(made)
        assert made.layoutDirection() is Qt.LayoutDirection.LeftToRight
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_is_as_wide_as_its_code(field: CodeField) -> None:
    short = field.sizeHint().width()
    field.set_length(10)
    assert field.sizeHint().width() > short
    assert field.accessibleName() == "Code from your app"
