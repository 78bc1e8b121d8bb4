"""The password is dots until one asks to see it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.views.components.buttons import IconButton
from desktop.views.components.password_field import PasswordField


@pytest.fixture
def field(qtbot: QtBot) -> PasswordField:
    made = PasswordField("Password", reveal="Show password", conceal="Hide password")
    qtbot.addWidget(made)
    made.show()
    return made


def parts(field: PasswordField) -> tuple[QLineEdit, IconButton]:
    return field.findChild(QLineEdit), field.findChild(IconButton)


def test_it_can_be_revealed_and_hidden_with_the_keyboard(field: PasswordField, qtbot: QtBot) -> None:
    line, toggle = parts(field)
    qtbot.keyClicks(line, "canary-password")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    assert toggle.accessibleName() == "Hide password"
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert toggle.accessibleName() == "Show password"
    assert field.text() == "canary-password"


def test_clearing_also_hides(field: PasswordField, qtbot: QtBot) -> None:
    line, toggle = parts(field)
    qtbot.keyClicks(line, "canary")
    toggle.click()
    field.clear()
    assert field.text() == ""
    assert line.echoMode() is QLineEdit.EchoMode.Password


def test_enter_submits(field: PasswordField, qtbot: QtBot) -> None:
    line, _ = parts(field)
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.accessibleName() == "Password"
