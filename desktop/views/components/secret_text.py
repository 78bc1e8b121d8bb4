"""A key or code to be read, compared or copied by hand."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.views.components.labels import Label
from desktop.views.theme_text import Rank

GROUP: Final = 4
DOT: Final = "•"


def grouped(secret: str, size: int = GROUP) -> str:
    """Return ``secret`` in groups of ``size``, as people read it aloud; what has gaps of its own keeps them."""
    if " " in secret or not size:
        return secret
    return " ".join(secret[start : start + size] for start in range(0, len(secret), size))


class SecretText(Label):
    """Figures of equal width, left to right in every language, selectable on purpose; nothing is kept elsewhere.

    The text is Latin letters and figures, so Qt lays it out from left to right wherever the label stands. ``large`` is
    for the one that a page is about.
    """

    def __init__(self, name: str, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(Rank.LARGE_SECRET if large else Rank.SECRET, "", parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        self.setAccessibleName(name)

    def show_secret(self, secret: str, *, group: int = GROUP) -> None:
        """Show ``secret`` in groups of ``group``, 0 for as it is; an empty one wipes the label."""
        shown = grouped(secret, group)
        self.setText(shown)
        self.setAccessibleDescription(shown)

    def cover(self, secret: str) -> None:
        """Show dots in place of ``secret``. Nothing of it is read out, nor are they."""
        self.setText("".join(sign if sign.isspace() else DOT for sign in secret))
        self.setAccessibleDescription("")
