"""Files that nobody but their owner may read."""

import os
import re
import tempfile
from pathlib import Path
from typing import BinaryIO, Final

LONGEST_NAME: Final = 40
ONLY_THE_OWNER: Final = 0o600
"""Permissions, where the system has them."""


def safe_name(text: str) -> str:
    """Make part of a file name of ``text`` that every system takes: letters, figures, dashes and underscores."""
    return re.sub(r"[^\w-]+", "_", text)[:LONGEST_NAME].strip("_") or "account"


def create(path: Path, content: bytes) -> None:
    """Write a file that is not there yet.

    Raises:
        FileExistsError: it is there, and was left alone.
        OSError: it cannot be written.
    """
    with open(path, "xb", opener=_for_the_owner) as file:
        try:
            _fill(file, content)
        except OSError:
            path.unlink(missing_ok=True)
            raise


def replace(path: Path, content: bytes) -> None:
    """Write a file as a whole, in place of what was there, or leave that as it was.

    Raises:
        OSError: it cannot be written.
    """
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".new")
    fresh = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            _fill(file, content)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def _for_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, ONLY_THE_OWNER)


def _fill(file: BinaryIO, content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())
