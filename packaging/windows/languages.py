"""The languages of the installer, which are the app's, in the form that NSIS reads."""

from __future__ import annotations

from pathlib import Path

from environment import ROOT
from fault import Fault
from product import languages

from windows.words import INSTEAD, OWN

_TRANSLATIONS = ROOT / "resources" / "translations"
NAMES = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "ja": "Japanese",
    "pt_BR": "PortugueseBR",
}
"""What NSIS calls them."""


def languages_of_the_app(folder: Path = _TRANSLATIONS) -> list[str]:
    """Name the languages that the app speaks, English first.

    Raises:
        Fault: there is one in which the installer has no words.
    """
    spoken = languages(folder)
    silent = [language for language in spoken if language not in NAMES or language not in OWN]
    if silent:
        raise Fault(f"The installer has no words in {', '.join(silent)}: add them to windows/words.py.")
    return spoken


def nsis_lines(languages: list[str]) -> str:
    """Write the part of the script that names the languages, the first as the one to fall back on."""
    lines = []
    for language in languages:
        lines += [f"!define {name} {_quoted(text)}" for name, text in INSTEAD.get(language, {}).items()]
        lines.append(f'!insertmacro MUI_LANGUAGE "{NAMES[language]}"')
    for language in languages:
        number = f"${{LANG_{NAMES[language].upper()}}}"
        lines += [f"LangString {name} {number} {_quoted(text)}" for name, text in OWN[language].items()]
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    return '"' + text.replace("\n", "$\\r$\\n") + '"'
