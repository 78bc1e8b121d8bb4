"""One place on the page that shows one of several things, each of which is made when it is first needed."""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

K = TypeVar("K")


class Faces(QStackedWidget, Generic[K]):
    """``makers`` says how each face is made. Most of them are never seen: nobody pays for those."""

    def __init__(self, makers: Mapping[K, Callable[[], QWidget]], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers = dict(makers)
        self._made: dict[K, QWidget] = {}

    def add_face(self, key: K, make: Callable[[], QWidget]) -> None:
        """Say how one more face is made."""
        self._makers[key] = make

    def show_face(self, key: K) -> QWidget:
        """Show a face, and return it."""
        if key not in self._made:
            self._made[key] = self._makers[key]()
            self.addWidget(self._made[key])
        self.setCurrentWidget(self._made[key])
        return self._made[key]
