"""Picture every page: ``python -m tests.gallery FOLDER``. The exit status is 1 if a page is crowded, cut off or empty.

Each page is shown light and dark; at its size, twice its size, and with the text alone twice its size, in the usual
and in the smallest window; in high contrast; in English, in a longer pseudo language, and from right to left. Contact
sheets lie beside the pictures.
"""

import argparse
import os
import subprocess
import sys
from itertools import product
from pathlib import Path

from tests.gallery.sizes import SIZES
from tests.support.pseudo import Speech
from tests.tours.every import TOURS


def main() -> int:
    """Have each look pictured in a process of its own: the scale of Qt is set before its start."""
    asked = _parser().parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    looks = list(product(asked.speech or Speech, asked.size or SIZES))
    if asked.alone:
        ((speech, size),) = looks
        return _here(asked.folder, Speech(speech), size, asked.only)
    return max([_apart(asked.folder, speech, size, asked.only) for speech, size in looks])


def _apart(folder: Path, speech: str, size: str, only: str) -> int:
    own = folder / f"{speech}, {size}"
    command = [sys.executable, "-m", "tests.gallery", str(own), "--alone", "--speech", speech, "--size", size]
    environment = os.environ | {"QT_SCALE_FACTOR": str(SIZES[size].scale)}
    return subprocess.run([*command, "--only", only], env=environment, check=False).returncode


def _here(folder: Path, speech: Speech, size: str, only: str) -> int:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  (the scale comes first)

    from desktop.views import theme  # noqa: PLC0415  (Qt as well)
    from tests.gallery.session import dress, picture  # noqa: PLC0415  (Qt as well)

    app = QApplication(["", *theme.STYLE])
    dress(app, speech, SIZES[size])
    tours = [tour for name, tour in TOURS.items() if name.startswith(only)]
    faults = picture(app, folder, SIZES[size], tours)
    sys.stderr.write("".join(f"{folder.name}: {fault}\n" for fault in faults))
    return 1 if faults or not tours else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", metavar="BEGINNING", default="", help=f"tours that begin so, of: {', '.join(TOURS)}")
    parser.add_argument("--speech", action="append", choices=list(Speech))
    parser.add_argument("--size", action="append", choices=SIZES)
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
