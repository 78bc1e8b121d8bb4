import pytest
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.components.picker import Picker


@pytest.mark.usefixtures("dressed")
def test_a_long_choice_does_not_keep_the_window_wide(qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    picker.addItems(["No", "After four hours in which nobody has used this computer at all"])
    assert picker.sizeHint().width() > 2 * picker.minimumSizeHint().width()
    assert picker.minimumSizeHint().height() == picker.sizeHint().height()


def test_a_short_choice_is_never_cut_off(dressed: theme.Theme, qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    picker.addItem("No")
    assert picker.minimumSizeHint() == picker.sizeHint()
