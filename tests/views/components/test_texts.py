"""Text is plain, keeps its place in both reading directions, and says in a tooltip what does not fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components.card import Card
from desktop.views.components.labels import BodyLabel, ElidedLabel, Heading
from desktop.views.components.list_row import ListRow
from desktop.views.components.secret_text import SecretText, grouped
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space


def test_markup_is_never_interpreted(qtbot: QtBot) -> None:
    for label in (BodyLabel("<h1>x</h1>"), Heading("<h1>x</h1>"), ElidedLabel("<h1>x</h1>"), SecretText("Key")):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_long_name_ends_in_an_ellipsis_and_stands_in_the_tooltip(qtbot: QtBot) -> None:
    name = "A nickname that somebody made as long as the service allows it"
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    label.show()
    label.resize(80, 20)
    assert label.toolTip() == name
    assert label.minimumSizeHint().width() < label.sizeHint().width()
    label.resize(2000, 20)
    assert label.toolTip() == ""


@pytest.mark.parametrize(
    ("direction", "side"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
        (Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
    ],
)
def test_lines_begin_where_the_page_begins(qtbot: QtBot, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = BodyLabel("builder_of_bridges", parent=page)
    page.setLayoutDirection(direction)
    assert label.alignment() & side


@pytest.mark.parametrize(
    ("secret", "shown"),
    [("", ""), ("CANA", "CANA"), ("CANARYCANARY", "CANA RYCA NARY"), ("CANARY", "CANA RY")],
)
def test_secrets_are_read_in_groups_of_four(secret: str, shown: str) -> None:
    assert grouped(secret) == shown


def test_a_secret_can_be_selected_and_wiped(qtbot: QtBot, qapp: QApplication) -> None:
    label = SecretText("Set-up key")
    qtbot.addWidget(label)
    label.show_secret("CANARYCANARY")
    label.setSelection(0, 9)
    assert label.selectedText() == "CANA RYCA"
    label.show_secret("")
    assert label.text() == label.accessibleDescription() == ""


def test_a_card_without_title_takes_no_room_for_it(qtbot: QtBot) -> None:
    titled, plain = Card("Methods"), Card()
    for card in (titled, plain):
        card.body.addWidget(BodyLabel("Words"))
        qtbot.addWidget(card)
        card.show()
    title = titled.findChild(Heading).height()
    assert plain.sizeHint().height() == titled.sizeHint().height() - title - Space.M


def test_in_a_narrow_row_a_sentence_takes_more_lines_and_a_name_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    title = "At the end you type one code back, to be sure that your copy is good"
    sentence, name = ListRow(Icon.KEY, title), ListRow(Icon.KEY, title, elided=True)
    for row in (sentence, name):
        qtbot.addWidget(row)
        assert row.heightForWidth(2000) == row.heightForWidth(1500)
    assert sentence.heightForWidth(180) > sentence.heightForWidth(2000)
    assert name.heightForWidth(180) == name.heightForWidth(2000)


def test_a_row_tells_its_title_and_what_there_is_to_know(qtbot: QtBot) -> None:
    row = ListRow(Icon.KEY, "Blue key", "Added today")
    qtbot.addWidget(row)
    assert (row.accessibleName(), row.accessibleDescription()) == ("Blue key", "Added today")
    assert row.badge.isHidden()
    row.set_texts("Red key")
    assert row.accessibleDescription() == ""
