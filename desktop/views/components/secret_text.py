"""A key or code to be read, compared or copied by hand."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.views.components.labels import Label

_GROUP: Final = 4


def grouped(secret: str) -> str:
    """Return ``secret`` in groups of four, as people read it aloud."""
    return " ".join(secret[start : start + _GROUP] for start in range(0, len(secret), _GROUP))


class SecretText(Label):
    """Figures of equal width, left to right in every language, selectable on purpose; nothing is kept elsewhere.

    The text is Latin letters and figures, so Qt lays it out from left to right wherever the label stands.
    """

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__("secret", "", parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        self.setAccessibleName(name)

    def show_secret(self, secret: str) -> None:
        """Show ``secret``; an empty one wipes the label."""
        shown = grouped(secret)
        self.setText(shown)
        self.setAccessibleDescription(shown)
