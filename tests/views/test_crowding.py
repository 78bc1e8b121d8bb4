"""Nothing is cut off, hidden or on top of something else, in the least window, in long words, mirrored, in large print.

The rest of the pages is looked at by ``python -m tests.gallery``.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views import language
from desktop.views.components.card import Card
from desktop.views.theme import Theme
from tests.gallery.session import dress
from tests.gallery.sizes import SIZES
from tests.support.crowding import LEAST, WIDE, crowded, faults_in
from tests.support.layout import lay_out
from tests.support.pseudo import Speech, speak
from tests.support.running import Rehearsal, rehearse
from tests.tours.tabs import TABS, name_at_length

LOOKS = [(Speech.ENGLISH, "1x", LEAST), (Speech.PSEUDO, "1x", LEAST), (Speech.MIRRORED, "large text", WIDE)]


@pytest.fixture
def app(qapp: QApplication, dressed: Theme) -> Iterator[QApplication]:
    assert dressed
    usual = qapp.font()
    yield qapp
    qapp.setFont(usual)
    speak(qapp, Speech.ENGLISH)
    language.apply(qapp)


def test_what_is_seen_every_day_fits_however_it_is_shown(app: QApplication) -> None:
    faults: list[str] = []
    usual = app.font()
    for speech, size, wanted in LOOKS:

        async def steps(at: Rehearsal, wanted: QSize = wanted) -> None:
            faults.extend(look_round(at, wanted))

        app.setFont(usual)
        dress(app, speech, SIZES[size])
        rehearse(app, steps, persona="every_way", on_the_way=name_at_length)
    assert not faults, "\n".join(faults)


def look_round(at: Rehearsal, wanted: QSize) -> Iterator[str]:
    """Turn to one page after the other, and say what does not fit."""
    for tab in TABS:
        at.user.tab(tab)
        yield from crowded(at.user.window, wanted)
    at.user.click("Accounts")
    yield from crowded(at.user.window, wanted)
    at.user.press(Qt.Key.Key_Escape)
    at.user.click("Settings (Ctrl+,)")
    yield from crowded(at.user.window, wanted)
    at.user.press(Qt.Key.Key_Escape)


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(page)
    page.resize(200, 200)
    page.show()
    lay_out()
    return page


def test_words_that_are_cut_off_are_noticed(qtbot: QtBot) -> None:
    label = QLabel("More than there is room for in so narrow a window as this")
    label.setMinimumWidth(1)
    button = QPushButton("Press")
    button.setFixedHeight(5)
    faults = faults_in(shown(qtbot, label, button))
    assert any("wide and needs" in fault for fault in faults)
    assert any("'Press' is" in fault for fault in faults)


def test_what_lies_over_or_outside_of_something_else_is_noticed(qtbot: QtBot) -> None:
    page = shown(qtbot, first := QLabel("one"), second := QLabel("two"))
    first.setGeometry(second.geometry())
    assert any("overlap" in fault for fault in faults_in(page))
    first.move(190, 190)
    assert any("is outside of" in fault for fault in faults_in(page))


def test_a_page_that_says_nothing_is_noticed(qtbot: QtBot) -> None:
    assert faults_in(shown(qtbot, QWidget())) == ["nothing is said"]


def test_a_card_that_says_nothing_is_noticed(qtbot: QtBot) -> None:
    assert faults_in(shown(qtbot, QLabel("words"), Card())) == ["nothing is said in a card"]


def test_a_window_that_does_not_get_small_enough_is_noticed(qtbot: QtBot) -> None:
    wide = QLabel("wide")
    wide.setMinimumWidth(LEAST.width() + 1)
    page = shown(qtbot, wide)
    assert any("cannot be smaller" in fault for fault in crowded(page, LEAST))
