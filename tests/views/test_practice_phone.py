"""The phone of the practice dock: what its camera sees, and what its screen shows."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.viewmodels.practice.phone import PhoneViewModel
from desktop.views.components.buttons import IconButton
from desktop.views.practice.camera import codes_in_sight, read_codes
from desktop.views.practice.phone import PhoneCard
from desktop.views.qr_code import QrCode, matrix
from tests.support.pretend import Pretend, pretend

KEYS = ("JBSWY3DPEHPK3PXPCANARY2345672345", "CANARY2345672345JBSWY3DPEHPK3PXP")
URIS = [f"otpauth://totp/Roblox:Ann?secret={key}&issuer=Roblox" for key in KEYS]


@pytest.fixture
def world() -> Pretend:
    return pretend()


@pytest.fixture
def card(qtbot: QtBot, dressed: object, world: Pretend) -> PhoneCard:
    shown = PhoneCard(PhoneViewModel(world.simulator.controls, lambda _: False))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def on_screen(qtbot: QtBot, text: str) -> QWidget:
    code = QrCode(matrix(text), "QR code")
    qtbot.addWidget(code)
    code.resize(300, 300)
    code.show()
    return code


def press_scan(card: PhoneCard) -> None:
    next(button for button in card.findChildren(QPushButton) if "screen" in button.text()).click()


def running_codes(card: PhoneCard) -> list[str]:
    labels = [label for label in card.findChildren(QLabel) if label.accessibleName() == "Running code"]
    return [label.text() for label in labels if label.isVisible()]


def test_the_camera_reads_every_code_that_is_on_screen(qtbot: QtBot, dressed: object) -> None:
    first, second = (on_screen(qtbot, uri) for uri in URIS)
    assert sorted(codes_in_sight()) == sorted(URIS)
    first.hide()
    assert codes_in_sight() == [URIS[1]]
    second.hide()
    assert codes_in_sight() == []


def test_the_camera_takes_a_code_that_is_white_on_black_for_none(qtbot: QtBot, dressed: object) -> None:
    picture = on_screen(qtbot, URIS[0]).grab().toImage()
    picture.invertPixels(QImage.InvertMode.InvertRgb)
    assert read_codes(picture) == []


def test_a_screen_without_a_code_says_so(card: PhoneCard) -> None:
    press_scan(card)
    assert "The camera sees no QR code" in " ".join(label.text() for label in card.findChildren(QLabel))


def test_two_keys_of_one_account_are_two_rows_and_each_can_be_deleted(qtbot: QtBot, card: PhoneCard) -> None:
    for uri in URIS:
        code = on_screen(qtbot, uri)
        press_scan(card)
        code.hide()
    qtbot.waitUntil(lambda: len(running_codes(card)) == 2)
    newest, _ = running_codes(card)
    buttons = [button for button in card.findChildren(IconButton) if button.isVisible()]
    [button for button in buttons if "Delete" in button.accessibleName()][1].click()
    qtbot.waitUntil(lambda: running_codes(card) == [newest])


def test_the_knob_sets_the_phones_clock(qtbot: QtBot, card: PhoneCard) -> None:
    code = on_screen(qtbot, URIS[0])
    press_scan(card)
    code.hide()
    qtbot.waitUntil(lambda: len(running_codes(card)) == 1)
    right = running_codes(card)
    knob = card.findChild(QSpinBox)
    assert isinstance(knob, QSpinBox)
    knob.stepUp()
    assert knob.value() == 30
    assert running_codes(card) != right
    knob.setValue(0)
    assert running_codes(card) == right
