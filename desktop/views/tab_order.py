"""The order in which Tab goes through a window: as it is laid out.

Qt appends whatever is added later to the end of its own order, so that a row or a card that came with an answer would
be reached after everything else.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QLayout, QMainWindow, QScrollArea, QTabWidget, QWidget


def follow_layout(window: QWidget) -> None:
    """Bring Qt's order of everything in ``window`` that Tab can reach in line with the layouts."""
    for before, after in pairwise(_reachable(window)):
        QWidget.setTabOrder(before, after)


def scroll_to_focus(window: QWidget) -> None:
    """Bring what has the keyboard into sight. Qt does so only where the keyboard stays within one scroll area."""
    focused = QApplication.focusWidget()
    for area in window.findChildren(QScrollArea):
        if focused is not None and area.isAncestorOf(focused):
            area.ensureWidgetVisible(focused)


def _reachable(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for part in _parts(widget):
        yield from _reachable(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Give what a widget holds, in the order of reading."""
    parts: list[QWidget | None] = []
    match widget:
        case QMainWindow():
            docks = widget.findChildren(QDockWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            parts = [widget.menuWidget(), widget.centralWidget(), *docks]
        case QScrollArea() | QDockWidget():
            parts = [widget.widget()]
        case QTabWidget():
            parts = [widget.currentWidget()]  # its bar goes with the widget itself
    yield from (part for part in parts if part is not None)
    layout = widget.layout()
    if layout is not None and not parts:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner = item.layout() if item is not None else None
        part = item.widget() if item is not None else None
        if part is not None:
            yield part
        elif inner is not None:
            yield from _laid_out(inner)
