"""Recovery codes in numbered columns, which can be kept covered while somebody else looks at the screen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views.components import contents
from desktop.views.components.labels import MutedLabel
from desktop.views.components.secret_text import SecretText, grouped
from desktop.views.theme_tokens import Space

COLUMNS: Final = 2


class CoveredCodes(QWidget):
    """Shows codes, or dots in their place. ``name`` has a place for ``{number}`` and is what a screen reader says."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._codes: tuple[str, ...] = ()
        self._labels: list[SecretText] = []
        self._covered = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def make_room(self, count: int) -> None:
        """Have places for ``count`` codes, before there are any."""
        if count == len(self._labels):
            return
        self.show_codes(())  # Qt deletes the labels when it comes to that
        contents.clear(self._grid)
        self._labels = [SecretText(self._name.format(number=number + 1)) for number in range(count)]
        rows = max(-(-count // COLUMNS), 1)
        for index, label in enumerate(self._labels):
            row, column = index % rows, 2 * (index // rows)
            self._grid.addWidget(MutedLabel(f"{self.locale().toString(index + 1)}."), row, column)
            self._grid.addWidget(label, row, column + 1)

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show other codes in the places that there are; none wipes them."""
        if tuple(codes) == self._codes:
            return
        self._codes = tuple(codes)
        for label in self._labels[len(codes) :]:
            label.show_secret("")
        self._render()

    def set_covered(self, covered: bool) -> None:  # noqa: FBT001 - a setter like Qt's own
        """Cover the codes, or show them."""
        self._covered = covered
        self._render()

    def _render(self) -> None:
        for code, label in zip(self._codes, self._labels[: len(self._codes)], strict=True):
            if self._covered:
                label.cover(grouped(code))
            else:
                label.show_secret(code)
