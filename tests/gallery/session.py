"""One run through the pages, in one language and one size."""

from collections.abc import Sequence
from pathlib import Path

import stamina
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.views import language, theme
from desktop.views.language import Language
from tests.gallery.camera import Camera, without_dock
from tests.gallery.sheet import contact_sheets
from tests.gallery.sizes import Size
from tests.support.crowding import crowded
from tests.support.driver import Driver
from tests.support.layout import lay_out
from tests.support.pseudo import Speech, speak
from tests.tours.tour import Tour


class HighContrast:
    """What a system wishes that is set to it."""

    def contrastPreference(self) -> Qt.ContrastPreference:
        return Qt.ContrastPreference.HighContrast


def dress(app: QApplication, speech: Speech, size: Size) -> None:
    """Have every window speak and look as it is to be pictured."""
    dressed = theme.apply(app)
    if size.contrast:
        dressed._wishes = HighContrast()  # type: ignore[assignment]  # all that is asked of Qt's
    dressed.force(Qt.ColorScheme.Light)
    language.apply(app, Language.ENGLISH)
    speak(app, speech)
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * size.text)
    app.setFont(font)


def picture(app: QApplication, folder: Path, size: Size, tours: Sequence[Tour]) -> list[str]:
    """Picture the pages of ``tours`` and say which are crowded or empty."""
    camera = Camera(folder)
    faults: list[str] = []

    async def stop(user: Driver, page: str) -> None:
        with without_dock(user.window):
            docked = user.window.menuWidget() is not None
            before = user.window.size()
            lay_out()  # or the window would keep to what it could not be smaller than before
            user.window.resize(size.pictured)
            camera.shoot(user, page)
            user.window.resize(before)
            for wanted in size.beside_dock if docked else size.windows:
                faults.extend(f"{page}: {fault}" for fault in crowded(user.window, wanted))

    with stamina.set_testing(True, attempts=3):
        for tour in tours:
            tour.go(app, stop)
    for scheme, taken in camera.taken.items():
        contact_sheets(taken, folder.parent, f"{folder.name}, {scheme}")
    return faults + [f"{name}: there is nothing to be seen" for name in camera.empty]
