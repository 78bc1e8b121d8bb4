"""A list of which only that is made anew which shows something else than before."""

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.components import contents

K = TypeVar("K", bound=Hashable)
K_contra = TypeVar("K_contra", contravariant=True)


class Make(Protocol[K_contra]):
    """Makes the row of an item; every row but the first is ``divided`` from the one before."""

    def __call__(self, item: K_contra, /, *, divided: bool) -> QWidget:
        """Make one."""


class Rows(Generic[K]):
    """Fills ``column`` with a row for each item; nothing else may stand in there.

    An item is all that decides what its row looks like. A row whose item is still there stays, and with it the keyboard
    and whatever was ticked.
    """

    def __init__(self, column: QVBoxLayout, make: Make[K]) -> None:
        self._column = column
        self._make = make
        self._shown: dict[tuple[K, int, bool], QWidget] = {}

    def show(self, items: Sequence[K]) -> None:
        """Show ``items`` in this order."""
        wanted: list[tuple[K, int, bool]] = []
        times = Counter[K]()
        for item in items:
            wanted.append((item, times[item], bool(wanted)))
            times[item] += 1
        for gone in self._shown.keys() - set(wanted):
            contents.take_out(self._column, self._shown.pop(gone))
        for place, key in enumerate(wanted):
            item, _, divided = key
            if key not in self._shown:
                self._shown[key] = self._make(item, divided=divided)
            if self._column.indexOf(self._shown[key]) != place:
                self._column.insertWidget(place, self._shown[key])
