"""A scrolling page with one column of a readable width."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.components.readable import Readable
from desktop.views.theme_sheet import Part
from desktop.views.theme_tokens import Space


class Scrolling(QScrollArea):
    """Lets ``content`` scroll up and down alone: it is never narrower than that needs.

    When it comes on screen or changes its size, what has the keyboard is in sight.
    """

    def __init__(self, content: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._bar = self.verticalScrollBar()
        theme.dress(self._bar, Part.SCROLL_BAR)

    def minimumSizeHint(self) -> QSize:
        least, content = super().minimumSizeHint(), self.widget()
        needed = 0 if content is None else content.minimumSizeHint().width()
        return QSize(needed + self.verticalScrollBar().sizeHint().width(), least.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_focus)  # once everything has its place

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_focus)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        focused = QApplication.focusWidget()
        stayed_at = self._bar.value()
        moved = super().focusNextPrevChild(forward)
        if focused is not None and not (focused.isVisible() and focused.isEnabled()):
            # Nobody pressed Tab: Qt takes the keyboard from what hides or is disabled.
            self._bar.setValue(stayed_at)
        return moved

    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # Qt does not tell what lies around it that the content needs another width
        return super().eventFilter(watched, event)


class Page(Scrolling):
    """Put cards and headings into ``column``; it stays in the middle, never wider than reads well."""

    def __init__(self, *, margin: int = Space.XL, parent: QWidget | None = None) -> None:
        column, outer = QVBoxLayout(), QVBoxLayout()
        column.setSpacing(Space.L)
        outer.addLayout(column)
        outer.addStretch(1)
        super().__init__(Readable(outer, above=margin, below=margin, sides=margin), parent=parent)
        self.column = column
