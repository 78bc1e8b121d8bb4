"""The bar with the four tabs of an account, and what is under it until they are there."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.views import theme
from desktop.views.components.faces import Faces
from desktop.views.components.page import Page
from desktop.views.components.skeleton import Skeleton
from desktop.views.components.tab_bar import TabBar
from desktop.views.theme_tokens import Space


class Place(Enum):
    """The tabs, from left to right."""

    STATUS = auto()
    METHODS = auto()
    SECURITY_KEYS = auto()
    RECOVERY_CODES = auto()


class _Indent(QWidget):
    """Has the first tab begin where the page does."""

    def sizeHint(self) -> QSize:
        return QSize(Space.S, 1)


class Tabs(QTabWidget):
    """Shows grey rows in each place until it is said what belongs there, which is made when it is first turned to."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabBar(TabBar())
        self.setDocumentMode(True)
        self.setCornerWidget(_Indent(), Qt.Corner.TopLeftCorner)
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line under the bar, on which the tabs stand."""
        painter = QPainter(self)
        painter.fillRect(0, self.tabBar().geometry().bottom(), self.width(), 1, QColor(theme.scheme().outline))
        painter.end()

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
