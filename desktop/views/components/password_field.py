"""The field for the account's password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.views.components.buttons import IconButton
from desktop.views.components.line_field import LineField
from desktop.views.icons import Icon
from desktop.views.theme_tokens import Space


class PasswordField(QWidget):
    """Dots that can be revealed. ``reveal`` and ``conceal`` are the names of the button in its two states."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, name: str, *, reveal: str, conceal: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (reveal, conceal)
        self._line = LineField(name)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.edited.connect(self.edited)
        self._line.returnPressed.connect(self.submitted)
        self._toggle = IconButton(Icon.EYE, reveal)
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._reveal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._line, 1)
        row.addWidget(self._toggle)
        self.setFocusProxy(self._line)

    def text(self) -> str:
        """Return the password."""
        return self._line.text()

    def clear(self) -> None:
        """Empty the field and show dots again."""
        self._line.clear()
        self._toggle.setChecked(False)

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - connected to a Qt signal
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        reveal, conceal = self._names
        self._toggle.set_icon(Icon.EYE_OFF if shown else Icon.EYE, conceal if shown else reveal)
