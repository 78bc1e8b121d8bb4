"""The four tabs of an account."""

import asyncio
from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtWidgets import QTabWidget

from desktop.views.components.faces import Faces
from desktop.views.tab import Tab


class Place(Enum):
    """The tabs, from left to right."""

    STATUS = auto()
    METHODS = auto()
    SECURITY_KEYS = auto()
    RECOVERY_CODES = auto()


class AccountTabs(QTabWidget):
    """Makes each tab when it is first turned to, or when :meth:`fill` comes to it.

    The window is on screen with one tab made; the others follow one by one, so that nobody ever waits for all of them.
    """

    def __init__(self, makers: Mapping[Place, Callable[[], Tab]]) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Parts of the account"))
        self._places = {place: Faces({place: makers[place]}) for place in Place}
        names = {
            Place.STATUS: self.tr("Status"),
            Place.METHODS: self.tr("Methods"),
            Place.SECURITY_KEYS: self.tr("Security keys"),
            Place.RECOVERY_CODES: self.tr("Recovery codes"),
        }
        for place, held in self._places.items():
            self.addTab(held, names[place])
        self.currentChanged.connect(lambda _: self._show_current())
        self._show_current()

    def turn_to(self, place: Place) -> None:
        """Show a tab."""
        self.setCurrentWidget(self._places[place])

    async def fill(self) -> None:
        """Make the tabs that nobody has turned to yet, and let everything else have its turn in between."""
        for place, held in self._places.items():
            held.show_face(place)
            await asyncio.sleep(0)

    def _show_current(self) -> None:
        for place, held in self._places.items():
            if held is self.currentWidget():
                held.show_face(place)
