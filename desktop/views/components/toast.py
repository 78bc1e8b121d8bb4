"""A message that goes away by itself."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.components.inline_message import InlineMessage
from desktop.views.theme_tokens import Tone

STAYS_MS: Final = 20_000
"""Long enough to read it, to think, and to come to its button by keyboard."""


class Toast(InlineMessage):
    """Tells what was done, with a button that takes it back. It stays for as long as somebody is at that button.

    ``gone``: its time is over.
    """

    gone = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._time = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._time.timeout.connect(self._go)

    def show_message(self, text: str, tone: Tone, *, action: str = "") -> None:
        """Show and announce ``text`` for a while."""
        super().show_message(text, tone, action=action)
        if text:
            self._time.start()
        else:
            self._time.stop()

    def _go(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._time.start()
        else:
            self.clear()
            self.gone.emit()
