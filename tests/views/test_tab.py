"""A tab is gone with its window, whether or not it ever came to show what it is for."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop.viewmodels.tab import Display, Freshness
from desktop.views.tab import Tab
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
