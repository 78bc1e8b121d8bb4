"""The order in which Tab goes through a window, and in which it is read out: as it is laid out.

Qt appends whatever is added later to the end of its own order, so that a row or a card that came with an answer would
be reached after everything else.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QLayout, QMainWindow, QScrollArea, QTabWidget, QWidget

from desktop.views.components.sides import Sides

DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly


def follow_layout(window: QWidget) -> None:
    """Bring the order in which ``window`` is gone through by Tab, and is read out, in line with its layouts."""
    for before, after in pairwise(_reachable(window)):
        QWidget.setTabOrder(before, after)
    _read_in_order(window)


def scroll_to_focus(window: QWidget) -> None:
    """Bring what has the keyboard into sight. Qt does so only where the keyboard stays within one scroll area."""
    focused = QApplication.focusWidget()
    for area in window.findChildren(QScrollArea):
        if focused is not None and area.isAncestorOf(focused):
            area.ensureWidgetVisible(focused)


def _read_in_order(widget: QWidget) -> None:
    parts = list(_parts(widget))
    if widget.layout() is not None and [child for child in widget.children() if child in parts] != parts:
        for part in parts:
            part.raise_()  # screen readers go by the order of the children, which is that of how they are piled up
    for part in parts:
        _read_in_order(part)


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
            docks = widget.findChildren(QDockWidget, options=DIRECTLY)
            docked = [dock for dock in docks if not dock.isFloating()]  # what floats is a window of its own
            parts = [widget.menuWidget(), widget.centralWidget(), *docked]
        case QScrollArea() | QDockWidget():
            parts = [widget.widget()]
        case QTabWidget():
            parts = [widget.currentWidget()]  # its bar goes with the widget itself
        case Sides():
            parts = [*widget.parts]
    yield from (part for part in parts if part is not None)
    layout = widget.layout()
    if layout is not None and not parts:
        yield from _laid_out(layout, widget.findChildren(QWidget, options=DIRECTLY))


def _laid_out(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Give those of ``widgets`` that a layout holds, and the layouts in it.

    Its items are not asked for: PySide6 keeps what it hands out for an item as if that were the layout's child, and
    after some hundred rounds the deletion of a layout ends the process.
    """
    held = {layout.indexOf(widget): widget for widget in widgets}
    inner = {layout.indexOf(child): child for child in layout.children() if isinstance(child, QLayout)}
    for index in range(layout.count()):
        if index in inner:
            yield from _laid_out(inner[index], widgets)
        elif index in held:
            yield held[index]
