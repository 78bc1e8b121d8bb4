"""The field into which codes are typed or pasted."""

import unicodedata

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.components.line_field import LineField
from desktop.views.theme_tokens import Space


def clean(typed: str) -> str:
    """Return ``typed`` as a code: no spaces or dashes, and digits of any script as 0 to 9."""
    plain = unicodedata.normalize("NFKC", typed)
    kept = (sign for sign in plain if not sign.isspace() and unicodedata.category(sign) not in {"Pd", "Cf", "Cc"})
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in kept)


class CodeField(LineField):
    """Big figures of equal width. ``length`` shapes the field; a longer code is never cut off or refused."""

    submitted = Signal()

    def __init__(self, name: str, *, length: int = 6, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._length = length
        self.setProperty("role", "code")
        self.setPlaceholderText(hint)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(self.submitted)

    def set_length(self, length: int) -> None:
        """Shape the field for codes of ``length`` characters."""
        self._length = length
        self.updateGeometry()

    def code(self) -> str:
        """Return the code as typed, without spaces and dashes."""
        return clean(self.text())

    def sizeHint(self) -> QSize:
        figures = self.fontMetrics().horizontalAdvance("0") * (self._length + 2)
        return QSize(figures + 2 * Space.L, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0") * 6 + 2 * Space.L, super().minimumSizeHint().height())

    def accept(self, typed: str) -> None:
        """Take what was put in, without spaces and dashes."""
        code = clean(typed)
        if code != typed:
            cursor = len(clean(typed[: self.cursorPosition()]))
            self.setText(code)
            self.setCursorPosition(cursor)
        super().accept(code)
