"""The licences of everything that is in the bundle: collected from what the build environment has installed.

Run by the build environment's Python. usage: licence_texts.py LOCK [FOLDER]; without a folder they are listed.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from pins import pinned_names

_GNU = Path(__file__).with_name("licences")
_NAMES = ("licen", "copying", "notice")
_PYTHON = "LICENSE.txt"
_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are shared libraries, in the folder
PySide6 of the bundle; put others of the same version there to use those instead. Their source code is offered by
The Qt Company at https://code.qt.io.
"""


def collect(lock: Path, folder: Path) -> None:
    """Write the text of each licence into a folder for each package, and a list of them all."""
    shutil.copytree(_GNU, folder)
    lines = ["Twinbolt contains:", "", *listed(lock), "", _QT]
    (folder / "README.txt").write_text("\n".join(lines), encoding="utf-8")
    for one in _installed(lock):
        _copy_texts(one, folder / _name(one))
    python = Path(sysconfig.get_path("stdlib")) / _PYTHON
    if python.exists():
        shutil.copyfile(python, folder / "PYTHON.txt")


def listed(lock: Path) -> list[str]:
    """Say each package's version and licence."""
    return [f"{_name(one)} {one.version}: {licence(one)}" for one in _installed(lock)]


def licence(distribution: Distribution) -> str:
    """Say which licence a package states, in its own words."""
    about = distribution.metadata
    stated = next((about[field] for field in ("License-Expression", "License") if field in about), "")
    classified = [
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or [] if line.startswith("License")
    ]
    return stated if stated and "\n" not in stated else ", ".join(classified) or "see its folder"


def _installed(lock: Path) -> list[Distribution]:
    pinned = pinned_names(lock)
    return sorted((one for one in distributions() if _name(one) in pinned), key=_name)


def _name(distribution: Distribution) -> str:
    return distribution.metadata["Name"].lower().replace("_", "-").replace(".", "-")


def _copy_texts(distribution: Distribution, folder: Path) -> None:
    for file in distribution.files or []:
        if ".dist-info" in file.parts[0] and file.name.lower().startswith(_NAMES):
            folder.mkdir(exist_ok=True)
            shutil.copyfile(str(distribution.locate_file(file)), folder / file.name)


if __name__ == "__main__":
    if sys.argv[2:]:
        collect(Path(sys.argv[1]), Path(sys.argv[2]))
    else:
        print("\n".join(listed(Path(sys.argv[1]))))
