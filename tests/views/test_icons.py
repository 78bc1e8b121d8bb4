"""One set of icons: complete, drawn alike, coloured by tokens."""

import re
import struct
from collections import Counter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.views import theme
from desktop.views.icons import MIRRORED, Drawing, Icon, app_icon, icon, paint_drawing, paint_icon, pixmap
from desktop.views.resources import resource
from desktop.views.theme_tokens import DARK, Ink

SVG = "{http://www.w3.org/2000/svg}"


def painted(name: Icon, *, mirrored: bool = False) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRectF(image.rect()), name, "#102030", mirrored=mirrored)
    painter.end()
    return image


def colours(image: QImage) -> Counter[str]:
    """The colours of fully covered pixels, counted."""
    whole = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = struct.unpack(f"={image.width() * image.height()}I", whole.constBits())
    return Counter(
        {f"#{pixel & 0xFFFFFF:06x}": times for pixel, times in Counter(pixels).items() if pixel >> 24 == 255}
    )


def main_colour(image: QImage) -> str:
    return colours(image).most_common(1)[0][0]


def test_every_file_has_a_name_and_every_name_a_file() -> None:
    files = {file.stem for file in resource("icons").glob("*.svg")} - {"twinbolt"}
    assert files == {name.value for name in Icon}
    assert {file.stem for file in resource("drawings").glob("*.svg")} == {name.value for name in Drawing}


@pytest.mark.parametrize("name", Icon)
def test_icons_share_grid_and_stroke(name: Icon) -> None:
    root = ET.parse(resource(f"icons/{name}.svg")).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "1.75")
    assert all(child.get("stroke-width") is None for child in root.iter() if child is not root)
    assert not re.search("#[0-9a-f]{3}", ET.tostring(root, encoding="unicode").lower())


@pytest.mark.parametrize("name", Icon)
def test_icons_are_painted_in_one_colour(qapp: QApplication, name: Icon) -> None:
    assert set(colours(painted(name))) == {"#102030"}


def test_only_icons_with_a_direction_are_mirrored(qapp: QApplication) -> None:
    for name in Icon:
        turned = painted(name, mirrored=True)
        assert (turned != painted(name)) is (name in MIRRORED)


def test_a_qicon_has_the_ink_of_the_scheme_shown(dressed: theme.Theme) -> None:
    dressed.force(Qt.ColorScheme.Dark)
    shown = icon(Icon.KEY, Ink.ACCENT).pixmap(QSize(48, 48)).toImage()
    assert main_colour(shown) == DARK.accent
    disabled = icon(Icon.KEY, Ink.ACCENT).pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()
    assert main_colour(disabled) == DARK.disabled


def test_pixmaps_are_sharp_on_dense_screens(qapp: QApplication) -> None:
    dense = pixmap(Icon.KEY, "#000000", 24, 2.0)
    assert dense.size() == QSize(48, 48)
    assert dense.deviceIndependentSize().toSize() == QSize(24, 24)


@pytest.mark.parametrize("drawing", Drawing)
@pytest.mark.parametrize("wanted", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_drawings_use_the_tokens_alone(dressed: theme.Theme, drawing: Drawing, wanted: Qt.ColorScheme) -> None:
    dressed.force(wanted)
    image = QImage(480, 320, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_drawing(painter, QRectF(image.rect()), drawing)
    painter.end()
    shown = theme.scheme()
    assert {shown.accent, shown.accent_soft, shown.muted} <= set(colours(image))


def test_the_app_icon_comes_in_every_usual_size(qapp: QApplication) -> None:
    made = app_icon()
    for side in (16, 32, 48, 256, 512):
        drawn = made.pixmap(QSize(side, side)).toImage()
        assert drawn.size() == QSize(side, side)
        assert drawn.pixelColor(0, 0) == QColor(0, 0, 0, 0)
        assert drawn.pixelColor(side // 2, side // 2).alpha() == 255
