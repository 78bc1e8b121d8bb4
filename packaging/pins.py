"""What a lock file pins, read without any library."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_ENTRY = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>.+?))?(?P<hashes>(?: +--hash=\S+)+)")


@dataclass(frozen=True)
class Pin:
    """One line of a lock: a version, where it holds (empty for everywhere), and the hashes of its files."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]


def pins(lock: Path) -> list[Pin]:
    """Read the whole lock; a package may stand there more than once, for different systems."""
    lines = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    found = [(line, _ENTRY.fullmatch(re.sub(r"\s+", " ", line).strip())) for line in lines]
    unknown = [line for line, match in found if match is None]
    if unknown:
        raise ValueError(f"{lock.name} has a line that pins nothing: {unknown[0]}")
    return [_pin(match) for _, match in found if match]


def pinned_names(lock: Path) -> set[str]:
    """Name all packages of a lock, whichever system they are for."""
    return {pin.name for pin in pins(lock)}


def _pin(match: re.Match[str]) -> Pin:
    hashes = frozenset(re.findall(r"--hash=(\S+)", match["hashes"]))
    return Pin(match["name"], match["version"], match["marker"] or "", hashes)
