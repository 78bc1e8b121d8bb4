"""The QR code on screen can be read by a scanner, whatever the scale of the screen and the appearance."""

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.qr_code import QrCode, matrix

URI = "otpauth://totp/Roblox:builder?secret=CANARYCANARYCANA&issuer=Roblox&algorithm=SHA1&digits=6&period=30"


def grabbed(widget: QWidget, ratio: float) -> QImage:
    """What is on screen at ``ratio`` device pixels per pixel."""
    shot = QPixmap(widget.size() * ratio)
    shot.setDevicePixelRatio(ratio)
    widget.render(shot, QPoint())
    return shot.toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def scanned(image: QImage) -> str:
    """What a scanner reads from ``image``."""
    rows = (bytes(image.constScanLine(row))[: image.width()] for row in range(image.height()))
    pixels = memoryview(b"".join(rows)).cast("B", (image.height(), image.width()))
    found = zxingcpp.read_barcodes(pixels)
    assert len(found) == 1
    return str(found[0].text)


def on_page(qtbot: QtBot, width: int, height: int) -> tuple[QWidget, QrCode]:
    """A code in the middle of a page of that size."""
    page = QWidget()
    qtbot.addWidget(page)
    code = QrCode(matrix(URI), "QR code", description="Scan it with your authenticator app")
    QVBoxLayout(page).addWidget(code)
    page.resize(width, height)
    page.show()
    return page, code


@pytest.mark.parametrize("wanted", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_scanner_reads_it(dressed: theme.Theme, qtbot: QtBot, wanted: Qt.ColorScheme, ratio: float) -> None:
    dressed.force(wanted)
    page, _ = on_page(qtbot, 400, 360)
    assert scanned(grabbed(page, ratio)) == URI


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_modules_are_whole_pixels_black_or_white(dressed: theme.Theme, qtbot: QtBot, ratio: float) -> None:
    dressed.force(Qt.ColorScheme.Dark)
    page, _ = on_page(qtbot, 391, 377)
    image = grabbed(page, ratio)
    middle = image.height() // 2
    shades = [image.pixelColor(x, middle).red() for x in range(image.width())]
    assert set(shades) <= {QColor(theme.scheme().surface).red(), *range(17, 30), 0, 255}
    code = shades[shades.index(255) : len(shades) - shades[::-1].index(255)]
    assert set(code) == {0, 255}
    across = len(matrix(URI)) + 8
    assert len(code) % across == 0


def test_the_quiet_zone_is_four_modules(dressed: theme.Theme, qtbot: QtBot) -> None:
    _, code = on_page(qtbot, 400, 400)
    image = grabbed(code, 1.0)
    row = image.height() // 2
    corner_row = next(y for y in range(image.height()) if image.pixelColor(image.width() // 2, y).red() == 255)
    pitch = sum(image.pixelColor(x, row).red() in {0, 255} for x in range(image.width())) // (len(matrix(URI)) + 8)
    first_black = next(
        y for y in range(corner_row, row) if 0 in {image.pixelColor(x, y).red() for x in range(400 - 40)}
    )
    assert first_black - corner_row == 4 * pitch


def test_it_grows_with_the_window(dressed: theme.Theme, qtbot: QtBot) -> None:
    small, code = on_page(qtbot, 260, 260)
    black = grabbed(small, 1.0)
    small.resize(800, 700)
    large = grabbed(small, 1.0)
    assert scanned(black) == scanned(large) == URI
    assert code.minimumSizeHint().width() >= 3 * (len(matrix(URI)) + 8)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_asks_to_enlarge(dressed: theme.Theme, qtbot: QtBot, key: Qt.Key) -> None:
    _, code = on_page(qtbot, 300, 300)
    with qtbot.waitSignal(code.enlarge_requested, timeout=500):
        qtbot.keyClick(code, key)


def test_a_click_asks_to_enlarge(dressed: theme.Theme, qtbot: QtBot) -> None:
    _, code = on_page(qtbot, 300, 300)
    with qtbot.waitSignal(code.enlarge_requested, timeout=500):
        qtbot.mouseClick(code, Qt.MouseButton.LeftButton)


def test_another_code_replaces_the_first(dressed: theme.Theme, qtbot: QtBot) -> None:
    page, code = on_page(qtbot, 400, 400)
    code.show_modules(matrix(URI.replace("builder", "another")))
    assert "another" in scanned(grabbed(page, 1.0))


def test_it_has_a_text_equivalent(dressed: theme.Theme, qtbot: QtBot) -> None:
    _, code = on_page(qtbot, 300, 300)
    assert code.accessibleName() == "QR code"
    assert code.accessibleDescription()


def test_the_matrix_is_square_and_starts_with_a_finder() -> None:
    modules = matrix(URI)
    assert {len(row) for row in modules} == {len(modules)}
    assert modules[0][:8] == (True,) * 7 + (False,)
