"""The lock scrolls where a long name and large print have no room."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.components.labels import Heading
from desktop.views.locked import Locked


@pytest.mark.usefixtures("dressed")
def test_a_long_name_asks_for_no_height(qtbot: QtBot) -> None:
    locked = Locked()
    qtbot.addWidget(locked)
    title = locked.findChild(Heading)
    assert isinstance(title, Heading)
    title.setText("A name that somebody thought about for a long time " * 5)
    assert locked.minimumSizeHint().height() < title.heightForWidth(600)
