"""The look follows the system, and what is forced, without a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.components.code_field import CodeField
from desktop.views.components.labels import BodyLabel, Heading, Level, MutedLabel
from desktop.views.theme_tokens import DARK, LIGHT


def test_forcing_dark_changes_what_is_shown_and_tells_so(
    dressed: theme.Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    with qtbot.waitSignal(dressed.changed):
        dressed.force(Qt.ColorScheme.Dark)
    assert theme.scheme() == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.surface


def test_an_open_window_changes_colour(dressed: theme.Theme, qtbot: QtBot) -> None:
    label = BodyLabel("Your account")
    qtbot.addWidget(label)
    label.show()
    dressed.force(Qt.ColorScheme.Dark)
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text
    dressed.force(Qt.ColorScheme.Light)
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == LIGHT.text


def test_the_system_is_followed_once_nothing_is_forced(dressed: theme.Theme, qapp: QApplication) -> None:
    dressed.force(Qt.ColorScheme.Unknown)
    system = qapp.styleHints().colorScheme()
    assert theme.scheme() == (DARK if system is Qt.ColorScheme.Dark else LIGHT)


def test_dressing_twice_is_dressing_once(dressed: theme.Theme, qapp: QApplication) -> None:
    assert theme.apply(qapp) is dressed


def test_all_text_grows_with_the_system_font(dressed: theme.Theme, qtbot: QtBot, qapp: QApplication) -> None:
    texts = [Heading("Title", Level.TITLE), BodyLabel("Body"), CodeField("Code")]
    for widget in texts:
        qtbot.addWidget(widget)
        widget.show()
    before = [widget.sizeHint().height() for widget in texts]
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    after = [widget.sizeHint().height() for widget in texts]
    assert all(new > 1.5 * old for new, old in zip(after, before, strict=True))


def test_headings_stand_above_text(dressed: theme.Theme, qtbot: QtBot) -> None:
    sizes = []
    for widget in (Heading("A", Level.TITLE), Heading("A"), Heading("A", Level.SECTION), BodyLabel("A")):
        qtbot.addWidget(widget)
        widget.show()
        sizes.append(widget.font().pointSizeF())
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 4


@pytest.mark.parametrize("ground", [QWidget, QRadioButton, QPushButton])
def test_text_has_the_ink_of_its_rank_whatever_it_stands_on(
    dressed: theme.Theme, qtbot: QtBot, ground: type[QWidget]
) -> None:
    holder = ground()
    qtbot.addWidget(holder)
    body, muted = BodyLabel("A", parent=holder), MutedLabel("A", parent=holder)
    inks = [label.palette().color(label.foregroundRole()).name() for label in (body, muted)]
    assert inks == [LIGHT.text, LIGHT.muted]
    holder.setEnabled(False)
    assert body.palette().color(body.foregroundRole()).name() == LIGHT.muted
