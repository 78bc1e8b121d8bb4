"""The gallery pictures every page of a tour, and tells of a picture with nothing on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.views import language
from desktop.views.theme import Theme
from tests.gallery.camera import is_empty
from tests.gallery.session import picture
from tests.gallery.sizes import Size
from tests.support.crowding import LEAST
from tests.tours.every import TOURS


@pytest.fixture
def app(qapp: QApplication, dressed: Theme) -> Iterator[QApplication]:
    assert dressed
    language.apply(qapp)
    yield qapp
    language.apply(qapp)


def test_every_page_of_a_tour_is_pictured_light_and_dark_and_on_a_contact_sheet(
    app: QApplication, tmp_path: Path
) -> None:
    assert picture(app, tmp_path / "english", Size(windows=(LEAST,)), [TOURS["keys not yet"]]) == []
    pictures = [QImage(str(file)) for file in sorted((tmp_path / "english").glob("*.png"))]
    dark, light = (QImage.pixelColor(shown, 1, shown.height() - 1).lightness() for shown in pictures)
    assert dark < light
    assert [sheet.name for sheet in sorted(tmp_path.glob("*.png"))] == [
        "english, dark, sheet 1.png",
        "english, light, sheet 1.png",
    ]


def test_a_picture_of_nothing_is_noticed() -> None:
    grey = QImage(400, 300, QImage.Format.Format_RGB32)
    grey.fill(Qt.GlobalColor.gray)
    assert is_empty(grey)
