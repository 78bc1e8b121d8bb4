"""The wheel, for whoever has a Python of their own."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from environment import Environment
from fault import Fault
from product import DIST, NAME, version
from workshop import make


def build_wheel(environment: Environment) -> Path:
    """Build it with the build backend that pyproject.toml names; give the wheel."""
    wheel = DIST / f"{NAME}-{version()}-py3-none-any.whl"
    wheel.unlink(missing_ok=True)
    make([environment.python, "-m", "hatchling", "build", "--target", "wheel", "--directory", DIST])
    _require_resources(wheel)
    return wheel


def _require_resources(wheel: Path) -> None:
    """Refuse a wheel that was packed without the pictures and words that the window needs.

    Raises:
        Fault: so it is.
    """
    with zipfile.ZipFile(wheel) as archive:
        names = "\n".join(archive.namelist())
    wanted = (r"^desktop/__main__\.py$", r"^desktop/_resources/icons/\w+\.svg$", r"^desktop/_resources/.*\.qm$")
    if not all(re.search(name, names, re.MULTILINE) for name in wanted):
        raise Fault(f"{wheel.name} lacks files of the app.")
