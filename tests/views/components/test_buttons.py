"""Every button can be named, reached and pressed without a mouse, and shows where the keyboard is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.components.buttons import (
    Button,
    IconButton,
    danger_button,
    primary_button,
    quiet_button,
    secondary_button,
)
from desktop.views.icons import Icon

VARIANTS = [primary_button, secondary_button, quiet_button, danger_button]


def visible_colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("make", VARIANTS)
@pytest.mark.parametrize("wanted", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_focus_ring_is_seen(
    dressed: theme.Theme, qtbot: QtBot, make: Callable[[str], Button], wanted: Qt.ColorScheme
) -> None:
    dressed.force(wanted)
    page = QWidget()
    qtbot.addWidget(page)
    button = make("Continue")
    button.setParent(page)
    page.show()
    button.clearFocus()
    assert theme.scheme().focus not in visible_colours(button)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert theme.scheme().focus in visible_colours(button)


@pytest.mark.parametrize("make", VARIANTS)
def test_space_presses(dressed: theme.Theme, qtbot: QtBot, make: Callable[[str], Button]) -> None:
    button = make("Continue")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_mnemonic_is_kept(qtbot: QtBot) -> None:
    button = primary_button("&Set up")
    qtbot.addWidget(button)
    assert button.shortcut().toString() == "Alt+S"
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Set up"


def test_a_button_asks_for_the_room_that_its_words_take(dressed: theme.Theme, qtbot: QtBot) -> None:
    button = secondary_button("Make new recovery codes", icon=Icon.CODE_LIST)
    qtbot.addWidget(button)
    assert button.sizeHint().width() > button.fontMetrics().horizontalAdvance(button.text())
    assert button.minimumSizeHint().height() >= 24


def test_an_icon_button_is_named_for_eyes_and_ears(qtbot: QtBot) -> None:
    button = IconButton(Icon.COPY, "Copy the key")
    qtbot.addWidget(button)
    assert button.toolTip() == "Copy the key"
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Copy the key"
    assert button.focusPolicy() is Qt.FocusPolicy.StrongFocus
    button.set_icon(Icon.CHECK, "Copied")
    assert button.accessibleName() == button.toolTip() == "Copied"
