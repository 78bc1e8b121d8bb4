"""What a tab shows in place of an account scrolls where it has no room, and all of it is gone with the window."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.viewmodels.problem import Kind, Problem
from desktop.viewmodels.tab import Display, Freshness
from desktop.views.components.empty_state import EmptyState
from desktop.views.tab import Tab
from desktop.views.theme import Theme
from tests.support.computer import Browser


class Held(Tab):
    """Holds itself by a button, as tabs do."""

    def __init__(self) -> None:
        super().__init__(Browser())
        button = QPushButton()
        button.clicked.connect(lambda: self.retry_requested.emit())  # noqa: PLW0108  (what Python holds is the point)
        self.content.addWidget(button)


def test_a_tab_that_never_showed_its_content_is_not_held_by_it(qapp: QApplication) -> None:
    window = QWidget()
    tab = Held()
    QVBoxLayout(window).addWidget(tab)
    tab.render_freshness(Freshness(display=Display.LOADING))
    window.deleteLater()
    del tab, window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, Held)]


def test_why_an_account_cannot_be_read_asks_for_no_height(qtbot: QtBot, dressed: Theme) -> None:
    tab = Tab(Browser())
    qtbot.addWidget(tab)
    problem = Problem(kind=Kind.REFUSED, endpoint="GET_CONFIGURATION", status=503)
    tab.render_freshness(Freshness(display=Display.ERROR, problem=problem))
    needed = tab.findChild(EmptyState).minimumSizeHint().height()
    assert tab.minimumSizeHint().height() < needed / 2
