"""Where things are built: an environment of its own, and processes that see nothing of the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import system_packages
from environment import BUILD_LOCK, ROOT, Environment
from fault import Fault
from product import WORK, moment
from unready import Unready


def workshop() -> Environment:
    """Return the environment with PyInstaller and the app's packages, as the lock file pins them."""
    if sys.platform == "linux":
        system_packages.provide()
        system_packages.provide_for_building()
    environment = Environment(WORK / "environment", locks=(BUILD_LOCK,))
    environment.provide(BUILD_LOCK)
    return environment


def same_everywhere() -> dict[str, str]:
    """Give the environment variables that make two builds of one commit the same, whatever the shell is set to."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYINSTALLER"))}
    return {
        **kept,
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYINSTALLER_CONFIG_DIR": str(WORK / "pyinstaller"),
        "SOURCE_DATE_EPOCH": str(moment()),
        "QT_QPA_PLATFORM": "offscreen",
    }


def make(command: Sequence[str | Path], *, folder: Path = ROOT) -> str:
    """Run one step of a build; give what it said.

    Raises:
        Unready: the program for it is not there.
        Fault: it failed; what it said is printed.
    """
    try:
        done = subprocess.run(command, cwd=folder, env=same_everywhere(), capture_output=True, text=True, check=False)
    except FileNotFoundError as absent:
        raise Unready(f"{command[0]} is not there, and building takes it.") from absent
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        raise Fault(f"{Path(command[0]).name} failed; the reason is above.")
    return done.stdout
