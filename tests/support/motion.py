"""The system's wish about motion, as a test says."""

from PySide6.QtCore import QObject

from desktop.views.motion.port import Told


class Wish:
    """A :class:`~desktop.views.motion.port.Motion` that answers at once, or when the test says ``answer``."""

    def __init__(self, *, moving: bool = True, at_once: bool = True) -> None:
        self.moving = moving
        self.at_once = at_once
        self.asked = 0
        self._waiting: list[Told] = []

    def ask(self, _asker: QObject, told: Told) -> None:
        self.asked += 1
        self._waiting.append(told)
        if self.at_once:
            self.answer()

    def answer(self) -> None:
        waiting, self._waiting = self._waiting, []
        for told in waiting:
            told(self.moving)
