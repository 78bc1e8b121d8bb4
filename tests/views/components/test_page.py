"""A page reads well on a wide screen and loses nothing on a small one with large text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.components.banner import Banner
from desktop.views.components.card import Card
from desktop.views.components.choice import Choice
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.page import Page
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Tone

SENTENCE = "An app on your phone makes a new code every 30 seconds, and works without a network."


@pytest.fixture
def page(dressed: theme.Theme, qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    message = InlineMessage()
    message.show_message(SENTENCE, Tone.WARNING, action="Why?")
    card = Card("Ways to sign in")
    card.body.addWidget(Choice(Icon.PHONE, "Authenticator app", SENTENCE, badge="Recommended"))
    card.body.addWidget(ListRow(Icon.KEY, "A nickname as long as the service allows it", SENTENCE))
    for widget in (message, card, MutedLabel(SENTENCE), Banner(SENTENCE)):
        made.column.addWidget(widget)
    return made


def clipped(page: Page) -> list[str]:
    """The wrapping texts that get less height than they need at their width."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    assert len(labels) >= 7, "the page shows its texts"
    return [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [520, 720, 1920])
def test_no_text_is_clipped(page: Page, qapp: QApplication, qtbot: QtBot, scale: float, width: int) -> None:
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    qapp.setFont(font)
    page.resize(width, 520)
    page.show()
    qtbot.waitUntil(lambda: clipped(page) == [], timeout=3000)  # a new font is laid out in the next turn of the loop
    assert page.widget().minimumSizeHint().width() <= max(width, 720)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_column_stays_in_the_middle_of_a_wide_screen(page: Page, direction: Qt.LayoutDirection) -> None:
    page.setLayoutDirection(direction)
    page.resize(3840, 1200)
    page.show()
    card = page.findChild(Card)
    left = card.mapTo(page, card.rect().topLeft()).x()
    right = page.viewport().width() - left - card.width()
    assert card.width() < 1200
    assert abs(left - right) <= 2
