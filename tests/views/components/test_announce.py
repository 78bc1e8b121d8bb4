"""What is announced goes to Qt's accessibility, on behalf of the widget, and urgent words interrupt."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components.announce import announce
from desktop.views.components.labels import Heading, Level
from tests.support.screen_reader import listening


@pytest.mark.parametrize("urgent", [False, True])
def test_an_announcement_is_sent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, urgent: bool) -> None:  # noqa: FBT001  (a parameter)
    widget, sent = QWidget(), list[QAccessibleAnnouncementEvent]()
    qtbot.addWidget(widget)
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    announce(widget, "Touch your key now.", urgent=urgent)
    (event,) = sent
    assert event.type() is QAccessible.Event.Announcement
    assert event.object() is widget
    assert event.message() == "Touch your key now."
    politeness = QAccessible.AnnouncementPoliteness
    assert event.politeness() is (politeness.Assertive if urgent else politeness.Polite)


def test_a_page_is_announced_by_its_title_once_it_is_seen(qtbot: QtBot) -> None:
    with listening() as told:
        page, title = QWidget(), Heading("Before", Level.TITLE)
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        for heading in (title, Heading("Read along with more", Level.TITLE, aloud=False), Heading("Of a card")):
            column.addWidget(heading)
        QApplication.processEvents()
        assert told.announcements == []
        page.show()
        title.setText("Where one is")
        QApplication.processEvents()
    assert [announcement.text for announcement in told.announcements] == ["Where one is"]
