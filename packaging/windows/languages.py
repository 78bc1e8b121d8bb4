"""What the installer says in its own words; all else comes from NSIS, in the same languages as the app."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from environment import ROOT
from fault import Fault
from product import languages

_TRANSLATIONS = ROOT / "resources" / "translations"


@dataclass(frozen=True)
class Language:
    """A language under NSIS's name for it, with the installer's own two sentences."""

    name: str
    is_running: str
    too_old: str


LANGUAGES = {
    "en": Language("English", "Twinbolt is running. Close it, then try again.", "Twinbolt needs 64-bit Windows 10."),
    "de": Language(
        "German",
        "Twinbolt läuft gerade. Schließen Sie es und versuchen Sie es noch einmal.",
        "Twinbolt braucht Windows 10 mit 64 Bit.",
    ),
    "es": Language(
        "Spanish",
        "Twinbolt está abierto. Ciérrelo e inténtelo de nuevo.",
        "Twinbolt necesita Windows 10 de 64 bits.",
    ),
    "fr": Language(
        "French",
        "Twinbolt est ouvert. Fermez-le, puis réessayez.",
        "Twinbolt a besoin de Windows 10 en 64 bits.",
    ),
    "ja": Language(
        "Japanese",
        "Twinboltが起動しています。終了してから、もう一度お試しください。",
        "Twinboltには64ビット版のWindows 10が必要です。",
    ),
    "pt_BR": Language(
        "PortugueseBR",
        "O Twinbolt está aberto. Feche-o e tente de novo.",
        "O Twinbolt precisa do Windows 10 de 64 bits.",
    ),
}


def languages_of_the_app(folder: Path = _TRANSLATIONS) -> list[str]:
    """Name the languages that the app speaks, English first.

    Raises:
        Fault: there is one in which the installer has no words.
    """
    spoken = languages(folder)
    silent = [language for language in spoken if language not in LANGUAGES]
    if silent:
        raise Fault(f"The installer has no words in {', '.join(silent)}: add them to windows/languages.py.")
    return spoken


def nsis_lines(languages: list[str]) -> str:
    """Write the part of the script that names the languages, the first as the one to fall back on."""
    chosen = [LANGUAGES[language] for language in languages]
    lines = [f'!insertmacro MUI_LANGUAGE "{language.name}"' for language in chosen]
    for language in chosen:
        number = f"${{LANG_{language.name.upper()}}}"
        lines += [f'LangString IS_RUNNING {number} "{language.is_running}"']
        lines += [f'LangString TOO_OLD {number} "{language.too_old}"']
    return "\n".join([*lines, ""])
