"""Widgets of Qt's own, for comparison: what PySide6 takes to make them is nobody's doing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget


def plain_widgets(number: int) -> Iterator[QWidget]:
    """Make labels, and a button after each three of them."""
    for count in range(number):
        yield QPushButton(f"Button {count}") if count % 4 == 3 else QLabel(f"Some words about thing {count}")


def plain_page(number: int) -> QWidget:
    """Put so many of them below each other."""
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in plain_widgets(number):
        column.addWidget(widget)
    return page


def paint_page(number: int) -> None:
    """Make a page of so many, lay it out and paint it, as is to be done where one page takes the place of another."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.resize(1080, 720)
    area.setWidget(plain_page(number))
    area.grab()
