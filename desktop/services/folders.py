"""Where an app keeps its files for one user, by the rules of each system."""

import os
import sys
from pathlib import Path
from typing import Final

OURS: Final = "twinbolt"


def configuration() -> Path:
    """Give the folder for what the owner has chosen."""
    return _folder(windows="APPDATA", below_home="AppData/Roaming", xdg="XDG_CONFIG_HOME", usual=".config")


def data() -> Path:
    """Give the folder for what the app has gathered on this computer."""
    return _folder(windows="LOCALAPPDATA", below_home="AppData/Local", xdg="XDG_DATA_HOME", usual=".local/share")


def _folder(*, windows: str, below_home: str, xdg: str, usual: str) -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or home / below_home) / OURS
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / OURS
    # XDG Base Directory Specification: a relative path is to be ignored
    given = Path(os.environ.get(xdg, ""))
    return (given if given.is_absolute() else home / usual) / OURS
