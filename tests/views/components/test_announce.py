"""What is announced goes to Qt's accessibility, on behalf of the widget, and urgent words interrupt."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components.announce import announce


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
