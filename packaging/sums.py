"""The sums of everything in dist/, in the form that `sha256sum --check` reads."""

from __future__ import annotations

import hashlib
from pathlib import Path

from product import DIST

FILE = "SHA256SUMS"


def write_sums(folder: Path = DIST) -> Path:
    """Write them beside the files; give the list."""
    listed = folder / FILE
    files = sorted(path for path in folder.iterdir() if path.is_file() and path != listed)
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    listed.write_text("".join(sums), encoding="utf-8", newline="\n")
    return listed
