"""How the bundle is made, and what is read from it afterwards."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from environment import ROOT, RUNTIME_LOCK, Environment
from fault import Fault
from product import NAME, PREPARED, TITLE, TRIAL, WORK, languages
from windows.installer import version_info
from workshop import make

from bundle.contents import words_of_qt
from bundle.icu import trim_library

HERE = Path(__file__).resolve().parent
SPEC = HERE / "twinbolt.spec"
BUNDLE = WORK / "bundle" / NAME


def program() -> Path:
    """Say where the program lies in the bundle that was made last."""
    names = {"win32": f"{TITLE}.exe", "darwin": TITLE}
    return BUNDLE / names.get(sys.platform, NAME)


def for_trials() -> Path:
    """Say where the executable lies that is made along with the program, to try it with."""
    return WORK / "pyinstaller" / SPEC.stem / f"{TRIAL}{program().suffix}"


def freeze(environment: Environment) -> Path:
    """Make the bundle anew; give its folder."""
    shutil.rmtree(BUNDLE.parent, ignore_errors=True)
    prepare(environment)
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    folders = [f"--distpath={BUNDLE.parent}", f"--workpath={WORK / 'pyinstaller'}"]
    make([environment.python, "-m", "PyInstaller", *options, *folders, SPEC])
    if sys.platform == "linux":
        for library in BUNDLE.glob("_internal/PySide6/Qt/lib/libicudata.so.*"):
            trim_library(library)
    _require_words()
    refuse_what_is_for_trials(BUNDLE.parent)
    return BUNDLE


def refuse_what_is_for_trials(folder: Path) -> None:
    """See to it that what a package is made of, or holds, is the app alone.

    Raises:
        Fault: the executable for trials is among it.
    """
    found = [str(path) for path in folder.rglob(f"*{TRIAL}*")]
    if found:
        raise Fault(f"What is made for trials is not for packages: {', '.join(found)}.")


def _require_words() -> None:
    """Refuse a bundle in which Qt's own buttons and menus do not speak the app's languages; English is built in.

    Raises:
        Fault: it is such a one.
    """
    found = {path.name for path in BUNDLE.rglob("*.qm")}
    silent = [language for language in languages() if language != "en" and words_of_qt(language) not in found]
    if silent:
        raise Fault(f"The bundle lacks Qt's own words in {', '.join(silent)}.")


def prepare(environment: Environment) -> Path:
    """Make what goes into every bundle and is not in the tree: icons, licences, version resource. Give their folder."""
    shutil.rmtree(PREPARED, ignore_errors=True)
    make([environment.python, HERE / "icons.py", ROOT / "resources" / "icons" / "twinbolt.svg", PREPARED / "icons"])
    make([environment.python, HERE / "licence_texts.py", RUNTIME_LOCK, PREPARED / "licences"])
    (PREPARED / "version_info.txt").write_text(version_info(), encoding="utf-8")
    return PREPARED
