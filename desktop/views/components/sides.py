"""A row with things at both ends, which takes more lines where one is too short."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.components.painting import placed
from desktop.views.theme_tokens import Space

_SHARE: Final = 2
"""What stretches stays beside other things while one part in so many of the line is left to it."""

_GAP: Final = Space.M
_OTHERWISE: Final = {
    QEvent.Type.LayoutRequest,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
}
"""After these, things have other sizes or places."""

Line = tuple[list[QWidget], list[QWidget]]
"""What stands at the beginning of a line, and what at its end."""
Box = tuple[QWidget, int, QSize]
"""Something in a line, how far from the beginning of it, and how large."""


class Sides(QWidget):
    """``leading`` widgets at the beginning of the line, ``trailing`` ones at its end.

    With ``stretching`` there is one leading widget, which takes all the room that is left, as text does. Where
    everything does not fit into one line, each side has lines of its own.

    This is a widget, and not a layout: layouts that are written in Python have to hand out items, which PySide6 keeps
    beyond their life.
    """

    def __init__(
        self,
        leading: Sequence[QWidget] = (),
        trailing: Sequence[QWidget] = (),
        *,
        stretching: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stretching = stretching
        self._leading, self._trailing = list(leading), list(trailing)
        self._hints: dict[QWidget, QSize] = {}
        self._plans: dict[int, list[list[Box]]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in self.parts:
            widget.setParent(self)

    def add_trailing(self, widget: QWidget) -> None:
        """Put ``widget`` at the end of the row."""
        self._trailing.append(widget)
        widget.setParent(self)
        self._measure_anew()

    @property
    def parts(self) -> list[QWidget]:
        """All that stands in the row, in the order of reading."""
        return [*self._leading, *self._trailing]

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inside = self._needed(self._plan(width - margins.left() - margins.right()))
        return inside + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        shown = self._shown(self.parts)
        height = max((self._hint(widget).height() for widget in shown), default=0)
        return QSize(self._total(shown), height).grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        needed = QSize(0, 0)
        for widget in self._shown(self.parts):
            needed = needed.expandedTo(widget.minimumSizeHint())
        return needed.grownBy(self.contentsMargins())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.contentsRect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_anew()  # what changed its size while it was out of sight did not tell
        self._place(self.contentsRect())

    def event(self, event: QEvent) -> bool:
        if event.type() in _OTHERWISE:
            self._measure_anew()
            if self.isVisible():
                self._place(self.contentsRect())
        return super().event(event)

    def _measure_anew(self) -> None:
        """Forget sizes, which are asked for much more often than they change."""
        self._hints.clear()
        self._plans.clear()
        self.updateGeometry()

    def _hint(self, widget: QWidget) -> QSize:
        if widget not in self._hints:
            self._hints[widget] = widget.sizeHint().expandedTo(widget.minimumSizeHint())
        return self._hints[widget]

    def _size(self, widget: QWidget, width: int) -> QSize:
        return QSize(width, widget.heightForWidth(width) if widget.hasHeightForWidth() else self._hint(widget).height())

    def _place(self, area: QRect) -> None:
        """Put everything into the middle of ``area``."""
        lines = self._plan(area.width())
        top = area.top() + max(area.height() - self._needed(lines), 0) // 2
        for line in lines:
            height = _height(line)
            for widget, left, size in line:
                spot = QRect(QPoint(area.left() + left, top + (height - size.height()) // 2), size)
                widget.setGeometry(placed(self, area, spot))
            top += height + _GAP

    def _plan(self, width: int) -> list[list[Box]]:
        """Say what goes where in a row of ``width``, line by line."""
        if width not in self._plans:
            self._plans[width] = [list(self._boxes(line, width)) for line in self._lines(width)]
        return self._plans[width]

    def _needed(self, lines: list[list[Box]]) -> int:
        return sum(map(_height, lines)) + _GAP * max(len(lines) - 1, 0)

    def _shown(self, widgets: list[QWidget]) -> list[QWidget]:
        return [widget for widget in widgets if not widget.isHidden()]

    def _lines(self, width: int) -> Iterator[Line]:
        """Break what is shown into lines."""
        leading, trailing = self._shown(self._leading), self._shown(self._trailing)
        least = self._total(leading)
        if self._stretching and leading:
            least = max(min(least, width // _SHARE), leading[0].minimumSizeHint().width())
        if leading and trailing and least + _GAP + self._total(trailing) <= width:
            yield leading, trailing
        else:
            yield from ((part, []) for part in self._broken(leading, width))
            yield from (([], part) for part in self._broken(trailing, width))

    def _broken(self, widgets: list[QWidget], width: int) -> Iterator[list[QWidget]]:
        line: list[QWidget] = []
        for widget in widgets:
            if line and self._total([*line, widget]) > width:
                yield line
                line = []
            line.append(widget)
        if line:
            yield line

    def _total(self, widgets: list[QWidget]) -> int:
        return sum(self._hint(widget).width() for widget in widgets) + _GAP * max(len(widgets) - 1, 0)

    def _boxes(self, line: Line, width: int) -> Iterator[Box]:
        leading, trailing = line
        end = width - self._total(trailing)
        left = 0
        for widget in leading:
            room = end - _GAP * bool(trailing) if self._stretching else self._hint(widget).width()
            yield widget, left, self._size(widget, min(room, width))
            left += room + _GAP
        for widget in trailing:
            yield widget, max(end, 0), self._size(widget, min(self._hint(widget).width(), width))
            end += self._hint(widget).width() + _GAP


def _height(line: list[Box]) -> int:
    return max(size.height() for _, _, size in line)
