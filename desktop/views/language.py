"""The language of the window: the system's, or the one that was chosen."""

from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.views.resources import resource


class Language(StrEnum):
    """What the app speaks, by the names that Qt and CLDR give them."""

    ENGLISH = "en"
    SPANISH = "es"
    PORTUGUESE = "pt_BR"
    GERMAN = "de"
    FRENCH = "fr"
    JAPANESE = "ja"

    @property
    def own_name(self) -> str:
        """What its speakers call it."""
        return QLocale(self.value).nativeLanguageName()


class _Spoken:
    """What was installed last, to be taken out before anything else is."""

    translators: ClassVar[list[QTranslator]] = []


def of_the_system() -> Language:
    """Choose the first of the system's languages that the app speaks; English where it speaks none of them."""
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("-", "_")
        for language in Language:
            if code == language or code.partition("_")[0] == language.partition("_")[0]:
                return language
    return Language.ENGLISH


def spoken_now() -> QLocale:
    """Give the language of the words that are on screen, which need not be the one that dates are written in."""
    return QLocale(_Spoken.translators[-1].language() if _Spoken.translators else Language.ENGLISH)


def apply(app: QApplication, wanted: Language | None = None) -> None:
    """Speak ``wanted``, or what the system speaks. Windows that exist keep their words.

    Raises:
        FileNotFoundError: this copy of the app is incomplete.
    """
    language = wanted or of_the_system()
    own, qt = QTranslator(app), QTranslator(app)
    file = resource(f"translations/twinbolt_{language}.qm")
    if not own.load(str(file)):
        raise FileNotFoundError(file)
    for translator in _Spoken.translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    _Spoken.translators = [own]
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _Spoken.translators.insert(0, qt)  # the own words come before Qt's
    for translator in _Spoken.translators:
        app.installTranslator(translator)
    locale = QLocale(language) if wanted else QLocale.system()
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
