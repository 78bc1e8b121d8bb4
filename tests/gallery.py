"""Pictures of the app, each page in every look: ``python -m tests.gallery FOLDER [--only status] …``.

Pages are those of ``tests/support/gallery_pages.py``; a look is a colour scheme, a scale and a language. Beside the
pictures, ``index.html`` shows them all. Whoever made them looks at them; the command fails for a picture of nothing.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.views import language, theme
from desktop.views.language import Language
from tests.support.gallery_pages import PAGES, Page
from tests.support.running import Rehearsal, rehearse

WIDTH: Final = 1240
HIGHEST: Final = 2600
SCHEMES: Final = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
LAST_TO_COME: Final = "Plug in: Blue key"
"""What is brought out when everything else is there."""
FEWEST_COLOURS: Final = 12
"""A picture of text has more, whatever it is of."""
EVERY: Final = 7
"""Of so many pixels, in either direction, one is looked at."""
SETTLED_AFTER: Final = 20
"""Turns of the event loop, which all that is still on its way to the screen takes at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a page is shown."""

    scheme: str
    scale: int
    language: Language

    @property
    def name(self) -> str:
        """The end of its pictures' names."""
        return f"{self.scheme}-{self.scale}x-{self.language}"


def picture_of(window: QWidget, scale: int) -> QImage:
    """Take a picture of all that can be scrolled to."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    hidden = max((area.widget().sizeHint().height() - area.viewport().height() for area in areas), default=0)
    window.resize(WIDTH, min(HIGHEST, max(window.height(), window.height() + hidden)))
    QApplication.processEvents()
    image = QImage(QSize(window.width(), window.height()) * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    window.render(painter, QPoint())
    painter.end()
    return image


def is_empty(image: QImage) -> bool:
    """Whether next to nothing is to be seen."""
    rows = range(0, image.height(), EVERY)
    colours = {image.pixel(x, y) for y in rows for x in range(0, image.width(), EVERY)}
    return len(colours) < FEWEST_COLOURS


def show(app: QApplication, page: Page, look: Look) -> QImage:
    """Run the app until ``page`` is there, and take a picture."""
    theme.apply(app).force(SCHEMES[look.scheme])
    language.apply(app, look.language)
    taken: list[QImage] = []

    async def steps(at: Rehearsal) -> None:
        at.user.window.resize(WIDTH, at.user.window.height())
        await at.user.until(lambda: at.user.has_button(LAST_TO_COME))
        await page.way(at)
        for _ in range(SETTLED_AFTER):
            await asyncio.sleep(0)
        taken.append(picture_of(at.user.window, look.scale))

    rehearse(app, steps, persona=page.persona, prepare=page.prepare)
    return taken[0]


def make(app: QApplication, folder: Path, pages: Sequence[Page], looks: Sequence[Look]) -> list[str]:
    """Take the pictures; give the names of those with nothing on them."""
    folder.mkdir(parents=True, exist_ok=True)
    empty = []
    for look, page in product(looks, pages):
        image, name = show(app, page, look), f"{page.name}-{look.name}"
        image.save(str(folder / f"{name}.png"))
        empty += [name] if is_empty(image) else []
    (folder / "index.html").write_text(index(pages, looks), encoding="utf-8")
    return empty


def index(pages: Sequence[Page], looks: Sequence[Look]) -> str:
    """List the pictures: a row for each page, a column for each look."""
    rows = (
        "".join(f'<td><img src="{page.name}-{look.name}.png" width="620"></td>' for look in looks) for page in pages
    )
    named = "".join(f"<tr><th>{page.name}</th>{row}</tr>" for page, row in zip(pages, rows, strict=True))
    return f"<!doctype html><title>Twinbolt</title><table>{named}</table>"


def main() -> int:
    """Understand what is asked for, and do it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="pages whose names begin so")
    parser.add_argument("--scheme", nargs="+", choices=SCHEMES, default=list(SCHEMES))
    parser.add_argument("--scale", nargs="+", type=int, default=[1])
    parser.add_argument("--language", nargs="+", type=Language, default=[Language.ENGLISH])
    chosen = parser.parse_args()
    looks = [Look(scheme=a, scale=b, language=c) for a, b, c in product(chosen.scheme, chosen.scale, chosen.language)]
    pages = [page for page in PAGES if page.name.startswith(chosen.only)]
    empty = make(QApplication([]), chosen.folder, pages, looks)
    for name in empty:
        sys.stderr.write(f"nothing to be seen: {name}\n")
    return 1 if empty or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
