"""What does not fit on a page: text that is cut off, things that lie over each other, pages that say nothing."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QSize, Qt, QTextBoundaryFinder
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QWidget,
)

from desktop.views.components.card import Card
from desktop.views.components.labels import ElidedLabel
from tests.support.layout import described, held, lay_out, place, size

LEAST, USUAL, WIDE = QSize(720, 520), QSize(1080, 720), QSize(1280, 800)
"""The smallest window that is promised, the one that opens, and one that fills a small screen."""


def crowded(window: QWidget, wanted: QSize) -> list[str]:
    """Say what does not fit in ``window`` if it has the size that is ``wanted``."""
    before = window.size()
    lay_out()  # or the window would keep to what it could not be smaller than before
    window.resize(wanted)
    lay_out()
    faults = [] if window.size() == wanted else [f"the window cannot be smaller than {size(window.size())}"]
    faults += faults_in(window)
    window.resize(before)
    return [f"{size(wanted)}: {fault}" for fault in faults]


def faults_in(window: QWidget) -> list[str]:
    """Say what does not fit in ``window`` as it is."""
    widgets = [window, *(widget for widget in window.findChildren(QWidget) if widget.isVisible())]
    faults = [] if _says_something(window) else ["nothing is said"]
    faults += ["nothing is said in a card" for card in widgets if isinstance(card, Card) and not _says_something(card)]
    for widget in widgets:
        faults += [*_cut_off(widget), *_outside(widget), *_over_each_other(widget)]
    return faults


def _says_something(part: QWidget) -> bool:
    inside = [*part.findChildren(QLabel), *part.findChildren(QAbstractButton)]
    return any(widget.isVisible() and widget.text() for widget in inside)


def _cut_off(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedLabel():
            whole = widget.fontMetrics().horizontalAdvance(widget.text()) <= widget.contentsRect().width()
            if not whole and not widget.toolTip():
                yield f"{described(widget)} is elided without a tip"
        case QLabel() if widget.text():
            yield from _label_cut_off(widget)
        case QAbstractButton() | QComboBox():
            needed = widget.minimumSizeHint()
            if widget.size() != widget.size().expandedTo(needed):
                yield f"{described(widget)} is {size(widget.size())} and needs {size(needed)}"
        case QTabBar():
            for number in range(widget.count()):
                if not widget.rect().contains(widget.tabRect(number)):
                    yield f"the tab {widget.tabText(number)!r} is out of sight"


def _label_cut_off(label: QLabel) -> Iterator[str]:
    room = label.contentsRect().width()
    text = label.text().replace("&", "") if label.buddy() else label.text()
    lines = unbreakable(text) if label.wordWrap() else text.split("\n")
    widest = max((label.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
    if widest > room:
        yield f"{described(label)} is {room} wide and needs {widest}"
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if label.height() < needed:
        yield f"{described(label)} is {label.height()} high and needs {needed}"


def unbreakable(text: str) -> list[str]:
    """Give the parts of ``text`` between which a line may end: words, or signs in languages without spaces."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    ends = [0]
    while (end := finder.toNextBoundary()) != -1:
        ends.append(end)
    return [text[begin:end].strip() for begin, end in pairwise(ends)]


def _outside(widget: QWidget) -> Iterator[str]:
    """Compare with the parent; the window itself has handles of docks beyond its edge."""
    parent = widget.parentWidget()
    if (
        parent is None
        or isinstance(parent, QMainWindow)
        or widget.isWindow()
        or isinstance(widget, QAbstractSlider)
        or widget.geometry().isEmpty()
    ):
        return
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        scrolls = area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if isinstance(area, QScrollArea) and not scrolls and widget.width() > parent.width():
            yield f"{described(widget)} is {widget.width()} wide where {parent.width()} are seen"
    elif not parent.rect().contains(widget.geometry()):
        yield f"{described(widget)} ({place(widget.geometry())}) is outside of {described(parent)}"


def _over_each_other(parent: QWidget) -> Iterator[str]:
    for one, other in combinations(held(parent), 2):
        if one.geometry().intersects(other.geometry()):
            yield f"{described(one)} ({place(one.geometry())}) and {described(other)} overlap"
