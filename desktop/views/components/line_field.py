"""A line to type into."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views import theme
from desktop.views.theme_sheet import Part

LONGEST: Final = 4096
"""Far more than any password, name or code; Qt's own limit is eight times that, which takes a tenth of a second."""


def one_line(text: str) -> str:
    """Leave line breaks out, which come along when a whole line is copied, and which Qt would keep."""
    return "".join(text.splitlines())


class LineField(QLineEdit):
    """Tells what was put into it, by whomever but the program itself, in one line.

    ``textEdited`` would not do: what assistive technology puts in, such as dictation, Qt does not count as edited.
    """

    edited = Signal(str)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_program = False
        theme.dress(self, Part.FIELD)
        self.setMaxLength(LONGEST)
        self.setAccessibleName(name)
        self.textChanged.connect(self._changed)

    def setText(self, text: str | None, /) -> None:
        """Show ``text``, as the program."""
        self._by_program = True
        super().setText(text)
        self._by_program = False

    def clear(self) -> None:
        """Empty the field, as the program."""
        self.setText("")

    def accept(self, typed: str) -> None:
        """Take what was put in."""
        self.edited.emit(typed)

    def _changed(self, text: str) -> None:
        if self._by_program:
            return
        line = one_line(text)
        if line != text:
            cursor = len(one_line(text[: self.cursorPosition()]))
            self.setText(line)
            self.setCursorPosition(cursor)
        self.accept(line)
