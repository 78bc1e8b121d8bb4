"""Shapes that several components paint alike."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.views import theme

RING: Final = 2
"""Width of the focus ring, in device-independent pixels."""


def antialiased(widget: QWidget) -> QPainter:
    """Return a painter on ``widget`` with smooth edges; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def fill_box(
    painter: QPainter, box: QRect | QRectF, fill: str, radius: float, *, edge: str = "", width: float = 1
) -> None:
    """Fill a rounded box with ``fill`` and, if given, draw its ``edge`` inside it (colours as ``#rrggbb``)."""
    inset = width / 2 if edge else 0
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, box: QRect | QRectF, radius: float) -> None:
    """Draw the ring that shows where the keyboard is, just inside ``box``."""
    fill_box(painter, box, "", radius, edge=theme.scheme().focus, width=RING)


def placed(widget: QWidget, area: QRect, spot: QRect) -> QRect:
    """Return where ``spot`` of ``area`` lies in the direction in which one reads."""
    # The first paint needs nothing of QStyle, whose enumerations take long to load.
    return widget.style().visualRect(widget.layoutDirection(), area, spot) if widget.isRightToLeft() else spot


def line_height(widget: QWidget) -> int:
    """Return the height of a line of text in ``widget``, the measure by which icons grow with the text."""
    return widget.fontMetrics().height()
