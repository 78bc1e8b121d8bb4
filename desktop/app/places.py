"""Where this app keeps what it is told: by the kind of service that it talks to."""

from pathlib import Path
from typing import Final

from desktop.services import folders
from desktop.viewmodels.shell_state import Mode

KINDS: Final = {Mode.LIVE: "", Mode.PRACTICE: "practice", Mode.LOOPBACK: "loopback"}
"""What is kept for a service that is not the real one has names of its own, and never meets what is real."""


def named(name: str, mode: Mode) -> str:
    """Name something that is kept for ``mode``."""
    kind = KINDS[mode]
    return f"{name}-{kind}" if kind else name


def look_file(mode: Mode) -> Path:
    """Say where the owner's wishes for the look of the window are."""
    return folders.configuration() / f"{named('look', mode)}.ini"
