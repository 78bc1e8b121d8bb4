"""Take the pictures of the README from the running app: ``python -m tests.gallery.readme``."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.views import theme
from tests.gallery.camera import SCHEMES, without_dock
from tests.gallery.session import dress
from tests.gallery.sizes import SIZES
from tests.support.crowding import USUAL
from tests.support.driver import Driver
from tests.support.layout import lay_out
from tests.support.pseudo import Speech
from tests.tours.every import TOURS

FOLDER: Final = Path(__file__).parents[2] / ".github" / "images"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Where a picture is taken: at ``page`` on ``tour``."""

    tour: str
    page: str
    scheme: str = "light"


PICTURES: Final = {
    "status": Picture(tour="tabs of email_only", page="email_only, Status"),
    "set-up": Picture(tour="practice, phone", page="practice, the phone and the QR code"),
    "methods": Picture(tour="tabs of every_way", page="every_way, Methods", scheme="dark"),
    "security-key": Picture(tour="practice, key", page="practice, a key blinks", scheme="dark"),
    "recovery-codes": Picture(tour="saving codes", page="set-up, codes saved and copied"),
    "history": Picture(tour="history", page="history"),
}
"""By the names of their files."""


def take(app: QApplication, picture: Picture) -> QImage:
    """Go there, and take the window as it comes on screen."""
    taken: list[QImage] = []

    async def stop(user: Driver, page: str) -> None:
        if page == picture.page:
            with without_dock(user.window):
                theme.apply(app).force(SCHEMES[picture.scheme])
                user.window.resize(USUAL)
                lay_out()
                taken.append(user.window.grab().toImage())

    TOURS[picture.tour].go(app, stop)
    (image,) = taken
    return image


def main() -> None:
    """Take all of them anew."""
    app = QApplication([])
    dress(app, Speech.ENGLISH, SIZES["1x"])
    for name, picture in PICTURES.items():
        assert take(app, picture).save(str(FOLDER / f"{name}.png")), name


if __name__ == "__main__":
    main()
