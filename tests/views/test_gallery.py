"""The gallery pictures a page as it is asked to, and tells of a picture with nothing on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.views import language
from desktop.views.language import Language
from desktop.views.theme import Theme
from tests.gallery import WIDTH, Look, is_empty, make
from tests.support.gallery_pages import PAGES


@pytest.fixture
def app(qapp: QApplication, dressed: Theme) -> Iterator[QApplication]:
    assert dressed
    yield qapp
    language.apply(qapp)


def test_a_page_is_pictured_in_its_look(app: QApplication, tmp_path: Path) -> None:
    (page,) = (page for page in PAGES if page.name == "status-signed_out")
    look = Look(scheme="dark", scale=2, language=Language.ENGLISH)
    assert make(app, tmp_path, [page], [look]) == []
    (picture,) = tmp_path.glob("*.png")
    assert picture.name in (tmp_path / "index.html").read_text()
    assert QImage(str(picture)).width() == 2 * WIDTH


def test_a_picture_of_nothing_is_noticed() -> None:
    grey = QImage(400, 300, QImage.Format.Format_RGB32)
    grey.fill(Qt.GlobalColor.gray)
    assert is_empty(grey)


def test_no_two_pages_share_a_name() -> None:
    names = [page.name for page in PAGES]
    assert len(set(names)) == len(names)
