"""A key or code to be read, compared or copied by hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_GROUP = 4


def grouped(secret: str) -> str:
    """Return ``secret`` in groups of four, as people read it aloud."""
    return " ".join(secret[start : start + _GROUP] for start in range(0, len(secret), _GROUP))


class SecretText(QLabel):
    """Figures of equal width, left to right in every language, selectable on purpose; nothing is kept elsewhere."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("role", "secret")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        self.setAccessibleName(name)

    def show_secret(self, secret: str) -> None:
        """Show ``secret``; an empty one wipes the label."""
        shown = grouped(secret)
        self.setText(shown)
        self.setAccessibleDescription(shown)
