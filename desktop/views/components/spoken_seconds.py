"""Countdowns for those who hear them."""

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.views.components.announce import announce

MOMENTS_S: Final = (60, 30, 10)
"""So many seconds before the end it is read out again: early enough to act, seldom enough to be borne."""


class SpokenSeconds:
    """Reads a countdown of ``widget`` out when it begins, shortly before its end and at its end, not each second."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._left_s = 0

    def tell(self, left_s: int, words: str, over: str) -> None:
        """Take in that ``left_s`` seconds are left, which ``words`` say; ``over`` says that none are."""
        if left_s == self._left_s or not self._widget.isVisible():
            return
        before_s, self._left_s = self._left_s, left_s
        if left_s > before_s or any(left_s <= moment_s < before_s for moment_s in MOMENTS_S):
            announce(self._widget, words)
        elif not left_s:
            announce(self._widget, over)
