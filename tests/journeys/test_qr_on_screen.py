"""A phone in front of the screen can read the QR code as the window shows it."""

from itertools import product

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.views.practice.camera import read_codes
from desktop.views.qr_code import QrCode
from desktop.views.theme import Theme
from tests.journeys.steps import Go, to_the_qr_code
from tests.support.running import Rehearsal


def photograph(window: QWidget, scale: float) -> QImage:
    """The pixels of a window on a screen with ``scale`` device pixels per point."""
    picture = QPixmap(window.size() * scale)
    picture.setDevicePixelRatio(scale)
    window.render(picture)
    return picture.toImage()


def appear(scheme: Qt.ColorScheme) -> None:
    assert Theme.active is not None
    Theme.active.force(scheme)


def test_the_qr_code_on_screen_is_read_back_in_light_and_dark(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_qr_code(at)
        secret = at.simulator.controls.authenticator_secret
        at.user.click("Enlarge")
        (large,) = at.user.other_windows()
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            appear(scheme)
            for window, scale in product((at.user.window, large), (1.0, 1.5, 2.0)):
                (text,) = read_codes(photograph(window, scale))
                assert text.startswith("otpauth://totp/Roblox%3APracticePenguin?")
                assert f"secret={secret}&" in text

    try:
        journey(steps)
    finally:
        appear(Qt.ColorScheme.Unknown)


def test_the_qr_code_grows_with_the_window_and_can_always_be_read(journey: Go) -> None:
    async def steps(at: Rehearsal) -> None:
        await to_the_qr_code(at)
        at.user.click("Can't scan?")
        sides = []
        for size in (QSize(760, 560), QSize(1600, 1100)):
            at.user.window.resize(size)
            assert len(read_codes(photograph(at.user.window, 1.0))) == 1
            (shown,) = (code for code in at.user.window.findChildren(QrCode) if code.isVisible())
            sides.append(shown.width())
        assert sides[0] < sides[1]

    journey(steps)
