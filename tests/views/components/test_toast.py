"""A toast goes by itself, but not from under the hands of whoever is about to take something back."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components import toast
from desktop.views.components.buttons import Button
from desktop.views.components.toast import Toast
from desktop.views.theme_tokens import Tone


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.setattr(toast, "STAYS_MS", 30)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    made = Toast()
    elsewhere = QLineEdit()
    column.addWidget(elsewhere)
    column.addWidget(made)
    page.move(400, 300)  # away from the pointer
    page.show()
    elsewhere.setFocus()
    made.show_message("Done.", Tone.POSITIVE, action="Undo")
    return page


def test_it_goes_by_itself(page: QWidget, qtbot: QtBot) -> None:
    shown = page.findChild(Toast)
    with qtbot.waitSignal(shown.gone, timeout=2000):
        assert shown.text()
    assert not shown.text()
    assert not shown.isVisible()


def test_it_stays_while_somebody_is_at_its_button(page: QWidget, qtbot: QtBot) -> None:
    shown = page.findChild(Toast)
    button = shown.findChild(Button)
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus, timeout=2000)
    qtbot.wait(60)
    assert shown.text() == "Done."
    with qtbot.waitSignal(shown.action_triggered):
        button.click()
