"""A bar of tabs: words over a line, of which a thicker piece marks the one that is shown."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from desktop.views import theme
from desktop.views.components.painting import RING, antialiased, fill_box, line_height
from desktop.views.theme_text import Rank
from desktop.views.theme_tokens import Scheme, Space

_BY_KEYS: Final = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_SIDE: Final = Space.M + RING
_ABOVE_AND_BELOW: Final = Space.XL
_MARK: Final = 3
"""Height of the piece of line under the tab that is shown, in device-independent pixels."""
_RING_RADIUS: Final = 6


class TabBar(QTabBar):
    """Shows that it has the keyboard to those who use that: it has it from the start, whoever is there."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ringed = False
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.dress_text(self, Rank.STRONG)

    def tabSizeHint(self, index: int) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.tabText(index))
        return QSize(words + 2 * _SIDE, line_height(self) + _ABOVE_AND_BELOW)

    def minimumTabSizeHint(self, index: int) -> QSize:
        whole = self.tabSizeHint(index)
        return QSize(min(whole.width(), 2 * _SIDE + 3 * self.fontMetrics().averageCharWidth()), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = antialiased(self), theme.scheme()
        under_mouse = self.tabAt(self.mapFromGlobal(QCursor.pos())) if self.underMouse() else -1
        for index in range(self.count()):
            self._paint_tab(painter, shown, index, hovered=index == under_mouse)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_keys = event.reason() in _BY_KEYS or self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._show_focus(by_keys)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_focus(True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        super().mousePressEvent(event)

    def _show_focus(self, shown: bool) -> None:  # noqa: FBT001 - a setter like Qt's own
        self._ringed = shown
        self.update()

    def _paint_tab(self, painter: QPainter, shown: Scheme, index: int, *, hovered: bool) -> None:
        box, current = self.tabRect(index), index == self.currentIndex()
        if hovered and not current:
            painter.fillRect(box, QColor(shown.hover))
        painter.setPen(QColor(shown.accent if current else shown.text if hovered else shown.muted))
        room = box.adjusted(_SIDE, 0, -_SIDE, -_MARK)
        words = self.fontMetrics().elidedText(self.tabText(index), self.elideMode(), room.width() + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
        if current:
            painter.fillRect(QRect(box.left(), box.bottom() - _MARK + 1, box.width(), _MARK), QColor(shown.accent))
            if self._ringed and self.hasFocus():
                fill_box(painter, box, "", _RING_RADIUS, edge=shown.focus, width=RING)
