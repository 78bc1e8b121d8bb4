"""Layouts, and how what they hold is named in a report."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QWidget

from desktop.views.components.sides import Sides
from tests.support.pseudo import understood


def lay_out() -> None:
    """Have every layout made that was asked for. Each round tells the layout around those of the round before."""
    for _ in range(8):
        QCoreApplication.sendPostedEvents()


def held(parent: QWidget) -> list[QWidget]:
    """Give what was laid out beside each other in ``parent`` and can be seen."""
    if isinstance(parent, QMainWindow) or (parent.layout() is None and not isinstance(parent, Sides)):
        return []
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = (child for child in children if child.isVisible() and not child.isWindow())
    return [child for child in shown if not child.geometry().isEmpty()]


def described(widget: QWidget) -> str:
    """Name a widget by its class and its words."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {understood(text)[:40]!r}" if text else type(widget).__name__


def size(of: QSize) -> str:
    """Write a size down."""
    return f"{of.width()} by {of.height()}"


def place(of: QRect) -> str:
    """Write a rectangle down."""
    return f"{size(of.size())} at {of.x()}, {of.y()}"
