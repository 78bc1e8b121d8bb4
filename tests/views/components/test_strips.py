"""Messages above everything else: whole where there is room, and never in the way of what is under them."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.strips import Strips
from desktop.views.theme_tokens import Tone

LONG = "Something happened that takes a while to tell. " * 20


@pytest.fixture
def message() -> InlineMessage:
    return InlineMessage()


@pytest.fixture
def window(qtbot: QtBot, dressed: object, message: InlineMessage) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Strips([message]))
    column.addWidget(QWidget(), 1)
    qtbot.addWidget(window)
    window.resize(400, 800)
    window.show()
    return window


def strips(window: QWidget) -> Strips:
    return window.findChild(Strips)


def test_nothing_takes_no_room(window: QWidget) -> None:
    assert strips(window).height() == 0


@pytest.mark.parametrize("words", ["It worked.", LONG[:140]])
@pytest.mark.parametrize("width", [400, 1080])
def test_a_short_message_is_seen_whole(
    qtbot: QtBot, window: QWidget, message: InlineMessage, words: str, width: int
) -> None:
    window.resize(width, 800)
    message.show_message(words, Tone.POSITIVE, action="&Undo")
    qtbot.waitUntil(lambda: strips(window).height() == message.height() > 0)
    assert not strips(window).verticalScrollBar().isVisible()


def test_a_long_one_leaves_room_and_can_be_scrolled(qtbot: QtBot, window: QWidget, message: InlineMessage) -> None:
    message.show_message(LONG, Tone.DANGER, action="&Understood")
    for height in (800, 400):
        window.resize(400, height)
        qtbot.waitUntil(lambda height=height: strips(window).height() == height // 4)
        assert strips(window).verticalScrollBar().maximum() > 0


def test_it_goes_when_it_is_understood(qtbot: QtBot, window: QWidget, message: InlineMessage) -> None:
    message.show_message(LONG, Tone.DANGER)
    qtbot.waitUntil(lambda: strips(window).height() > 0)
    message.clear()
    qtbot.waitUntil(lambda: strips(window).height() == 0)
