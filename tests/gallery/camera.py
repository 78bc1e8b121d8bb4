"""Takes pictures of a page: light and dark, with all that can be scrolled to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDockWidget, QScrollArea, QWidget

from desktop.views import theme
from desktop.views.main_window import MainWindow
from tests.support.driver import Driver
from tests.support.layout import lay_out

SCHEMES: Final = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
HIGHEST: Final = 2600
FEWEST_COLOURS: Final = 12
"""A picture of text has more, whatever it is of."""
EVERY: Final = 7
"""Of so many pixels, in either direction, one is looked at."""


class Camera:
    """Puts pictures into ``folder``, in the order in which they are taken.

    Attributes:
        taken: for each scheme, the pages and their files.
        empty: the pages of whose pictures nothing is to be seen.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folder.mkdir(parents=True, exist_ok=True)
        self.taken: dict[str, list[tuple[str, Path]]] = {scheme: [] for scheme in SCHEMES}
        self.empty: list[str] = []

    def shoot(self, user: Driver, page: str) -> None:
        """Take the page in each scheme."""
        active = theme.Theme.active
        assert active is not None
        for scheme, wanted in SCHEMES.items():
            active.force(wanted)
            self._keep(picture_of(next(iter(user.other_windows()), user.window)), page, scheme)
        active.force(Qt.ColorScheme.Light)

    def _keep(self, picture: QPixmap, page: str, scheme: str) -> None:
        taken = self.taken[scheme]
        file = self._folder / f"{len(taken):03} {page}, {scheme}.png"
        assert picture.save(str(file)), file
        taken.append((page, file))
        self.empty += [page] if is_empty(picture.toImage()) else []


@contextmanager
def without_dock(window: MainWindow) -> Iterator[None]:
    """Show the window as it is outside of practice, unless it is about that."""
    docks = [] if window.menuWidget() else window.findChildren(QDockWidget)
    focused = window.focusWidget()
    for dock in docks:
        dock.hide()
    if focused is not None:
        focused.setFocus()
    yield
    for dock in docks:
        dock.show()


def picture_of(window: QWidget) -> QPixmap:
    """Take a picture, high enough for all that can be scrolled to."""
    lay_out()
    before = window.size()
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    out_of_sight = max((area.widget().height() - area.viewport().height() for area in areas), default=0)
    window.resize(window.width(), min(HIGHEST, window.height() + out_of_sight))
    lay_out()
    picture = window.grab()
    window.resize(before)
    return picture


def is_empty(image: QImage) -> bool:
    """Whether next to nothing is to be seen."""
    rows = range(0, image.height(), EVERY)
    colours = {image.pixel(x, y) for y in rows for x in range(0, image.width(), EVERY)}
    return len(colours) < FEWEST_COLOURS
