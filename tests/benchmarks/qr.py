"""How long it takes from a key to a QR code in pixels."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from desktop.views import theme
from desktop.views.qr_code import QrCode, matrix
from tests.benchmarks.lines import Line

KEY = "otpauth://totp/Roblox:PracticePenguin?secret=CANARYCANARYCANARYCANARYCANARYCA&issuer=Roblox"
SIDE = 512
SCALE = 2


def qr(*, quick: bool) -> Iterable[Line]:
    """Draw a code again and again, with Qt and with Pillow in turn."""
    app = QApplication(["", *theme.STYLE])
    _with_qt(), _with_pillow()
    taken = [(_ms(_with_qt), _ms(_with_pillow)) for _ in range(5 if quick else 20)]
    app.quit()
    yield Line(
        name="qr",
        what=f"QR code from key to pixels, {SIDE} px at {SCALE}×, processor time",
        unit="ms",
        budget=0.5,
        ours=tuple(ours for ours, _ in taken),
        reference=tuple(pillow for _, pillow in taken),
    )


def _with_qt() -> None:
    code = QrCode(matrix(KEY), "QR code")
    code.resize(SIDE, SIDE)
    pixels = QPixmap(code.size() * SCALE)
    pixels.setDevicePixelRatio(SCALE)
    code.render(pixels, QPoint())


def _with_pillow() -> None:
    code = QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(KEY)
    code.make(fit=True)
    code.box_size = SIDE * SCALE // (code.modules_count + 2 * code.border)
    code.make_image().get_image().load()


def _ms(draw: Callable[[], None]) -> float:
    begun = time.process_time()
    draw()
    return (time.process_time() - begun) * 1000
