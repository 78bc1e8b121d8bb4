"""Build what people install. Everything is made in build/, and the results lie in dist/.

    python3 packaging/build.py bundle      the app with Python and Qt in one folder, which the others carry
    python3 packaging/build.py deb         the package for Debian and Ubuntu

An environment of its own is made first, from packaging/requirements-build.lock, checked by hash.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import interpreter
from bootstrap import USAGE_ERROR, hand_over
from unready import Unready

if interpreter.fits(sys.version_info[:2]):
    from bundle.freeze import freeze
    from linux.deb import build_deb
    from workshop import workshop


def bundle() -> Path:
    """Freeze the app."""
    return freeze(workshop())


def deb() -> Path:
    """Build the package for Debian and Ubuntu."""
    return build_deb(bundle())


def main(arguments: list[str]) -> int:
    """Do what the first argument says; the exit status is 2 for a machine or a command line that does not allow it."""
    commands: dict[str, Callable[[], Path]] = {"bundle": bundle, "deb": deb}
    if len(arguments) != 1 or arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return USAGE_ERROR
    try:
        if not interpreter.fits(sys.version_info[:2]):
            return hand_over([interpreter.find_fitting(), str(Path(__file__).resolve()), *arguments])
        print(commands[arguments[0]]())
    except Unready as reason:
        print(reason, file=sys.stderr)
        return USAGE_ERROR
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
