"""The order in which Tab goes through a window, and in which it is read out: as it is laid out.

Qt appends whatever is added later to the end of its own order, so that a row or a card that came with an answer would
be reached after everything else.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QLayout, QMainWindow, QScrollArea, QTabWidget, QWidget

from desktop.views.components.sides import Sides

DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly
TAB_FOCUS: Final = Qt.FocusPolicy.TabFocus.value


def follow_layout(window: QWidget) -> None:
    """Bring the order in which ``window`` is gone through by Tab, and is read out, in line with its layouts.

    In a window that is seen, what is hidden keeps its place until it is seen as well: nobody comes to it before.
    """
    reachable: list[QWidget] = []
    _follow(window, reachable, only_seen=window.isVisible())
    for before, after in pairwise(reachable):
        QWidget.setTabOrder(before, after)


def scroll_to_focus(window: QWidget) -> None:
    """Bring what has the keyboard into sight. Qt does so only where the keyboard stays within one scroll area."""
    focused = QApplication.focusWidget()
    for area in window.findChildren(QScrollArea):
        if focused is not None and area.isAncestorOf(focused):
            area.ensureWidgetVisible(focused)


def _follow(widget: QWidget, reachable: list[QWidget], *, only_seen: bool) -> None:
    """Go through a widget and what it holds, once for both orders: this is done with each Tab."""
    if widget.focusPolicy().value & TAB_FOCUS:
        reachable.append(widget)
    layout = widget.layout()
    children = [] if layout is None else [child for child in widget.children() if isinstance(child, QWidget)]
    seen = [child for child in children if child.isVisible()] if only_seen else children
    held = [part for part in _held(widget) if part is not None and (part.isVisible() or not only_seen)]
    parts = held or ([] if layout is None else list(_laid_out(layout, seen)))
    if layout is not None and len(parts) > 1:
        among = set(parts)
        if [child for child in seen if child in among] != parts:
            for part in parts:
                part.raise_()  # screen readers go by the order of the children, which is that of how they are piled up
    for part in parts:
        _follow(part, reachable, only_seen=only_seen)


def _held(widget: QWidget) -> list[QWidget | None]:
    """Give what a widget holds otherwise than by its layout, in the order of reading."""
    match widget:
        case QMainWindow():
            docks = widget.findChildren(QDockWidget, options=DIRECTLY)
            docked = [dock for dock in docks if not dock.isFloating()]  # what floats is a window of its own
            return [widget.menuWidget(), widget.centralWidget(), *docked]
        case QDockWidget():
            return [widget.titleBarWidget(), widget.widget()]
        case QScrollArea():
            return [widget.widget()]
        case QTabWidget():
            return [widget.currentWidget()]  # its bar goes with the widget itself
        case Sides():
            return [*widget.parts]
    return []


def _laid_out(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Give those of ``widgets`` that a layout holds, and the layouts in it.

    Its items are not asked for: PySide6 keeps what it hands out for an item as if that were the layout's child, and
    after some hundred rounds the deletion of a layout ends the process.
    """
    places = [(layout.indexOf(widget), widget) for widget in widgets]
    held = {place: widget for place, widget in places if place >= 0}
    others = [widget for place, widget in places if place < 0]
    inner = {layout.indexOf(child): child for child in layout.children() if isinstance(child, QLayout)}
    for index in sorted(held.keys() | inner.keys()):
        if index in inner:
            yield from _laid_out(inner[index], others)
        else:
            yield held[index]
