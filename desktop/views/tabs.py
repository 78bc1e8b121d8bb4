"""The bar with the four tabs of an account, and what is under it until they are there."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from desktop.views.components.faces import Faces
from desktop.views.components.page import Page
from desktop.views.components.skeleton import Skeleton

_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class Place(Enum):
    """The tabs, from left to right."""

    STATUS = auto()
    METHODS = auto()
    SECURITY_KEYS = auto()
    RECOVERY_CODES = auto()


class _Bar(QTabBar):
    """Shows that it has the keyboard to those who use that: it has it from the start, whoever is there."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_keys = event.reason() in _BY_KEYS or self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._show_focus(by_keys)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_focus(True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        super().mousePressEvent(event)

    def _show_focus(self, shown: bool) -> None:  # noqa: FBT001 - a setter like Qt's own
        if bool(self.property("ringed")) is not shown:
            self.setProperty("ringed", shown)
            self.style().unpolish(self)
            self.style().polish(self)


class Tabs(QTabWidget):
    """Shows grey rows in each place until it is said what belongs there, which is made when it is first turned to."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabBar(_Bar())
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabBar().setAccessibleDescription(self.tr("Parts of the account"))
        names = {
            Place.STATUS: self.tr("Status"),
            Place.METHODS: self.tr("Methods"),
            Place.SECURITY_KEYS: self.tr("Security keys"),
            Place.RECOVERY_CODES: self.tr("Recovery codes"),
        }
        self._faces: dict[Place, Faces[Place | None]] = {place: Faces({None: self._make_starting}) for place in names}
        self._shown: dict[Place, Place | None] = dict.fromkeys(names)
        for place, name in names.items():
            self.setTabToolTip(self.addTab(self._faces[place], name), name)
        self.currentChanged.connect(self._make_current)
        self._make_current()

    def put(self, place: Place, make: Callable[[], QWidget]) -> None:
        """Say what belongs into a place."""
        self._faces[place].add_face(place, make)
        self._shown[place] = place
        self._make_current()

    def make(self, place: Place) -> None:
        """Make what belongs into a place, though nobody has turned to it yet."""
        self._faces[place].show_face(self._shown[place])

    def turn_to(self, place: Place) -> None:
        """Show a tab."""
        self.setCurrentWidget(self._faces[place])

    def _make_current(self) -> None:
        for place, faces in self._faces.items():
            if faces is self.currentWidget():
                self.make(place)

    def _make_starting(self) -> Page:
        page = Page()
        page.column.addWidget(Skeleton(self.tr("Your account is being read"), rows=4))
        return page
