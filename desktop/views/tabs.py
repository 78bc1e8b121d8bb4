"""The bar with the four tabs of an account, and what is under it until they are there."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.views.components.faces import Faces
from desktop.views.components.page import Page
from desktop.views.components.skeleton import Skeleton


class Place(Enum):
    """The tabs, from left to right."""

    STATUS = auto()
    METHODS = auto()
    SECURITY_KEYS = auto()
    RECOVERY_CODES = auto()


class Tabs(QTabWidget):
    """Shows grey rows in each place until it is said what belongs there, which is made when it is first turned to."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Parts of the account"))
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
