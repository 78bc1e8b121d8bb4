"""What fills the window: the tabs, and over them whatever needs the owner's whole attention."""

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid


class Stage(QStackedWidget):
    """A pile of pages of which the top one is seen. Each gets the keyboard back where it was left.

    Pages instead of dialogs, so that the practice dock stays within reach and nothing is ever modal.
    """

    def __init__(self, ground: QWidget) -> None:
        super().__init__()
        self._focus: list[QWidget | None] = []
        self.addWidget(ground)

    @property
    def is_bare(self) -> bool:
        """Whether nothing lies over the ground."""
        return self.count() == 1

    def enter(self, page: QWidget) -> None:
        """Put a page on top."""
        self._focus.append(QApplication.focusWidget())
        self.addWidget(page)
        self.setCurrentWidget(page)

    def leave(self, page: QWidget) -> None:
        """Take a page out, wherever it lies, and let Qt delete it.

        Through the layout: PySide6 keeps what was taken out by ``QStackedWidget.removeWidget`` for good, if anybody
        looks for the children of the stage before Qt deletes it.
        """
        position = self.indexOf(page)
        focus = self._focus.pop(position - 1)
        on_top = self.currentWidget() is page
        if (layout := self.layout()) is not None:  # which it always has
            layout.removeWidget(page)
        page.deleteLater()
        if on_top:
            self.setCurrentIndex(self.count() - 1)
            if focus is not None and isValid(focus) and focus.isVisible() and self.isAncestorOf(focus):
                focus.setFocus()
