"""Whether a commit gives the same bytes wherever it is built: twice from fresh checkouts, in folders of other names."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import ROOT
from fault import Fault

COMPARED = ("wheel", "tar", "deb")
_FOLDERS = ("one", "another/and a longer one")


def compare() -> str:
    """Build everything twice; give the sums that are the same.

    Raises:
        Fault: two results differ, or a build failed.
    """
    with tempfile.TemporaryDirectory() as name:
        checkouts = [_checkout(Path(name) / folder) for folder in _FOLDERS]
        first, second = (_sums(_build(checkout)) for checkout in checkouts)
    lines = [f"{first.get(file)} {second.get(file)} {file}" for file in sorted(first | second)]
    if first != second:
        raise Fault("\n".join(["The same commit gave other bytes:", *lines]))
    return "\n".join(["Built twice, the same:", *(f"{total}  {file}" for file, total in sorted(first.items()))])


def _checkout(folder: Path) -> Path:
    folder.parent.mkdir(parents=True, exist_ok=True)
    _run(["git", "clone", "--quiet", str(ROOT), str(folder)])
    return folder


def _build(checkout: Path) -> Path:
    for what in COMPARED:
        _run([sys.executable, str(checkout / "packaging" / "build.py"), what])
    return checkout / "dist"


def _sums(dist: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in dist.iterdir()}


def _run(command: list[str]) -> None:
    told = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    done = subprocess.run(command, env=told, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Fault(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
