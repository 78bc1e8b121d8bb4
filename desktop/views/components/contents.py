"""Taking out what a layout holds, before other things are put in."""

from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Remove every widget of ``layout`` and let Qt delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def take_out(layout: QLayout, widget: QWidget) -> None:
    """Remove a widget from ``layout`` and let Qt delete it."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
