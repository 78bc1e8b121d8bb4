"""The names above the columns of the drill are shown as far as they tell anything; else the icon stands alone."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.drill import ColumnName
from desktop.views.theme import Theme


def colours(name: ColumnName) -> int:
    image = name.grab().toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


@pytest.mark.parametrize(("letters", "shown"), [(3, False), (7, True), (40, True)])
def test_a_name_of_which_next_to_nothing_fits_is_left_to_its_tip(
    qtbot: QtBot, dressed: Theme, letters: int, *, shown: bool
) -> None:
    name = ColumnName("Authenticator app", small=True)
    qtbot.addWidget(name)
    name.setMinimumWidth(1)
    name.resize(letters * name.fontMetrics().averageCharWidth(), 30)
    assert (colours(name) > 1) is shown
    assert bool(name.toolTip()) is (letters < 40)
