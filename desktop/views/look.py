"""How the window is to look and which language it is to speak, as its owner wishes; remembered between runs."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.views import language, theme
from desktop.views.language import Language

T = TypeVar("T", bound=StrEnum)


class Appearance(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


class LanguageChange(NamedTuple):
    """A language that was chosen, as whoever does not understand it needs it told: in the one ``before``."""

    before: Language | None
    told: str
    undo: str


class Look(QObject):
    """Two wishes in a file of their own, which is read before anything else is loaded.

    ``language_changed``: windows have to be made anew. What a file says that is not understood counts as no wish.
    """

    language_changed = Signal()

    def __init__(self, app: QApplication, file: Path) -> None:
        super().__init__()
        self._app = app
        self._file = QSettings(str(file), QSettings.Format.IniFormat)
        self.language = self._read("language", Language)
        self.language_change: LanguageChange | None = None
        self.appearance = self._read("appearance", Appearance) or Appearance.SYSTEM
        if self.language is not None:
            language.apply(app, self.language)
        if self.appearance is not Appearance.SYSTEM:
            self._show_appearance()

    def choose_language(self, wanted: Language | None, *, told: str = "", undo: str = "") -> None:
        """Speak ``wanted`` from now on; ``None`` stands for the system's.

        ``told`` and ``undo`` say, in the language before, that it is another one now, and that this can be taken back.
        """
        if wanted is not self.language:
            self.language_change = LanguageChange(before=self.language, told=told, undo=undo) if told else None
            self.language = wanted
            self._write("language", wanted or "")
            language.apply(self._app, wanted)
            self.language_changed.emit()

    def take_language_back(self) -> None:
        """Speak the language before."""
        if self.language_change is not None:
            self.choose_language(self.language_change.before)

    def choose_appearance(self, wanted: Appearance) -> None:
        """Be light or dark from now on."""
        self.appearance = wanted
        self._write("appearance", wanted)
        self._show_appearance()

    def _show_appearance(self) -> None:
        theme.apply(self._app).force(_SCHEMES[self.appearance])

    def _read(self, name: str, kind: type[T]) -> T | None:
        found = self._file.value(name)
        return kind(found) if isinstance(found, str) and found in set(kind) else None

    def _write(self, name: str, value: str) -> None:
        self._file.setValue(name, value)
        self._file.sync()
