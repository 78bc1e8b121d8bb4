"""Where the files that ship with the app are found: icons, drawings, styles, translations."""

from functools import cache
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent


@cache
def _root() -> Path:
    """Return the folder of resources: inside the package once installed, beside it in a checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(path: str) -> Path:
    """Return the file at ``path``, relative to the resources folder and with forward slashes.

    Raises:
        FileNotFoundError: The app was packed without it.
    """
    found = _root() / path
    if not found.exists():
        raise FileNotFoundError(found)
    return found
