from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.components.rows import Rows


class Listing:
    """A list of names; a divided row has its name in brackets."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self._column = QVBoxLayout(self.widget)
        self._rows = Rows[str](self._column, self._make)

    def _make(self, name: str, *, divided: bool) -> QLabel:
        return QLabel(f"({name})" if divided else name)

    def show(self, *names: str) -> list[QLabel]:
        """Show the names, and give what is there now, from top to bottom."""
        self._rows.show(names)
        labels = {self._column.indexOf(label): label for label in self.widget.findChildren(QLabel)}
        return [labels[place] for place in range(self._column.count())]

    def texts(self, *names: str) -> list[str]:
        return [label.text() for label in self.show(*names)]


def test_what_is_still_there_keeps_its_widget(qtbot: QtBot) -> None:
    listing = Listing(qtbot)
    before = listing.show("one", "two", "three")
    after = listing.show("one", "three", "four")
    assert [label.text() for label in after] == ["one", "(three)", "(four)"]
    assert after[:2] == [before[0], before[2]]
    assert before[1].isHidden()


def test_the_first_row_is_never_divided(qtbot: QtBot) -> None:
    listing = Listing(qtbot)
    assert listing.texts("one", "two") == ["one", "(two)"]
    assert listing.texts("two", "one") == ["two", "(one)"]
    assert listing.texts("two") == ["two"]


def test_rows_that_look_the_same_are_as_many_as_there_are(qtbot: QtBot) -> None:
    listing = Listing(qtbot)
    assert listing.texts("one", "two", "two") == ["one", "(two)", "(two)"]
    assert listing.texts("one", "two") == ["one", "(two)"]
    assert listing.texts() == []
