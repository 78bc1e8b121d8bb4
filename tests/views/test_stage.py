"""Pages that were left are gone."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.stage import Stage


class Page(QWidget):
    pass


def test_a_page_that_was_left_is_not_held_even_if_it_was_found_before_it_was_deleted(qapp: QApplication) -> None:
    stage = Stage(QWidget())
    page = Page()
    stage.enter(page)
    stage.leave(page)
    assert page in stage.findChildren(QWidget)
    assert stage.is_bare
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, Page)]
