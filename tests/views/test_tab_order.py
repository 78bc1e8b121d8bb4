"""Tab goes as things are laid out, whenever they were added."""

import gc
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.views.tab_order import follow_layout


def test_tab_follows_layouts_in_layouts_and_what_was_put_in_between_later(qapp: QApplication) -> None:
    window = QWidget()
    column, row, grid = QVBoxLayout(window), QHBoxLayout(), QGridLayout()
    buttons = [QPushButton(str(number)) for number in range(6)]
    column.addWidget(buttons[5])
    column.insertLayout(0, grid)
    column.insertLayout(0, row)
    grid.addWidget(buttons[3])
    grid.addWidget(buttons[4])
    row.addWidget(buttons[2])
    row.insertWidget(0, buttons[1])
    column.insertWidget(0, buttons[0])
    follow_layout(window)
    order = [buttons[0]]
    while (following := order[-1].nextInFocusChain()) not in order:
        order.append(following)
    assert [widget for widget in order if widget in buttons] == buttons


def test_a_dock_that_floats_is_a_window_of_its_own(qapp: QApplication, qtlog: Any) -> None:
    window, dock = QMainWindow(), QDockWidget()
    window.setCentralWidget(QPushButton("in the window"))
    dock.setWidget(QPushButton("in the dock"))
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.setFloating(True)
    follow_layout(window)
    assert [record.message for record in qtlog.records if "setTabOrder" in record.message] == []


def items_held() -> set[int]:
    return {id(one) for one in gc.get_objects() if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)}


def test_no_item_of_a_layout_is_held_which_would_end_the_process_after_some_hundred_rounds(qapp: QApplication) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("in it"))
    column.addLayout(QHBoxLayout())
    before = items_held()
    follow_layout(window)
    assert items_held() <= before
