import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.components.check_box import CheckBox

WORDS = (
    "&Keep covered until held",
    "&Keep me signed in on this computer",
    "Keep me signed in on this compu&ter",
    "My phone",
    "I understand",
    "Choose",
    "Este é o meu próprio computador",
)


def ink(box: CheckBox, size: QSize) -> int:
    """Count what is painted at a size that differs from the ground."""
    box.resize(size)
    picture = box.grab().toImage()
    ground = picture.pixel(0, 0)
    return sum(picture.pixel(x, y) != ground for x in range(picture.width()) for y in range(picture.height()))


def check_box(words: str, points: float) -> CheckBox:
    box = CheckBox(words)
    font = box.font()
    font.setPointSizeF(points)
    box.setFont(font)
    return box


@pytest.mark.parametrize("points", [8, 9, 11, 13.5, 18, 20])
@pytest.mark.parametrize("words", WORDS)
def test_as_wide_as_it_asks_for_it_shows_all_its_words(
    qtbot: QtBot, qapp: QApplication, words: str, points: float
) -> None:
    theme.apply(qapp)
    box = check_box(words, points)
    qtbot.addWidget(box)
    asked = box.sizeHint()
    assert ink(box, asked) == ink(box, asked + QSize(60, 0))


@pytest.mark.parametrize("points", [9, 18])
@pytest.mark.parametrize("words", WORDS)
def test_at_any_width_it_is_as_high_as_its_words(qtbot: QtBot, qapp: QApplication, words: str, points: float) -> None:
    theme.apply(qapp)
    box = check_box(words, points)
    qtbot.addWidget(box)
    whole = ink(box, box.sizeHint())
    for width in range(box.minimumSizeHint().width(), box.sizeHint().width(), 7):
        assert ink(box, QSize(width, box.heightForWidth(width))) == pytest.approx(whole, rel=0.03), width
