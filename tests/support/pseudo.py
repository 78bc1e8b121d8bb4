"""A language that shows what a translation would break: longer, accented, and where asked from right to left."""

import re
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.views.resources import resource

PLAIN, ACCENTED = "aceilnorstuyzACEINOSUZ", "áçéïļñöřšţüýžÅÇËÎÑØŠÛŽ"
ACCENT: Final = str.maketrans(PLAIN, ACCENTED)
NO_ACCENT: Final = str.maketrans(ACCENTED, PLAIN)
KEPT: Final = re.compile(r"(\{[^}]*\}|%n|&.)")
"""Places that are filled in, and the letters that are underlined."""
LONGER: Final = 0.4
WORD: Final = re.compile(r"\S+")
PADDING: Final = re.compile(r" ?~+")
RIGHT_TO_LEFT: Final = "\u200f\u202e\u202c"
MARKS: Final = str.maketrans("", "", RIGHT_TO_LEFT)


class Speech(StrEnum):
    """What the window speaks."""

    ENGLISH = "english"
    PSEUDO = "pseudo"
    MIRRORED = "right-to-left"


class PseudoTranslator(QTranslator):
    """English, written so that it is longer by two fifths. ``mirrored``: and read from right to left."""

    def __init__(self, parent: QApplication, *, mirrored: bool) -> None:
        super().__init__(parent)
        self._mirrored = mirrored
        assert self.load(str(resource("translations") / "twinbolt_en.qm"))

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        english = super().translate(context, source, disambiguation, n) or source
        return pseudo(english, mirrored=self._mirrored)


def pseudo(text: str, *, mirrored: bool = False) -> str:
    """Write ``text`` in the pseudo language."""
    parts = (part if KEPT.fullmatch(part) else part.translate(ACCENT) for part in KEPT.split(text))
    longer = "".join(parts) + padding(max(2, round(len(text) * LONGER)))
    return "\u200f" + WORD.sub(_turned, longer) if mirrored else longer


def padding(length: int) -> str:
    """Make ``length`` signs more, which can be broken like words."""
    return "".join(" " if number % 7 == 0 else "~" for number in range(length)).rstrip()


def understood(text: str) -> str:
    """Give back what ``text`` says in English, if it is pseudo language."""
    if "~" not in text:
        return text
    return PADDING.sub("", text.translate(MARKS)).translate(NO_ACCENT)


def speak(app: QApplication, speech: Speech) -> None:
    """Have windows that are made from now on speak it, beside what ``desktop.views.language`` installed."""
    for translator in app.findChildren(PseudoTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    mirrored = speech is Speech.MIRRORED
    if speech is not Speech.ENGLISH:
        app.installTranslator(PseudoTranslator(app, mirrored=mirrored))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)


def _turned(word: re.Match[str]) -> str:
    """Have a word read from right to left, but for what will be filled in."""
    return word[0] if KEPT.search(word[0]) else f"\u202e{word[0]}\u202c"
