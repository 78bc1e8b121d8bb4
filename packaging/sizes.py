"""How large the package is and how fast the bundle starts, beside what that is to be compared with."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from statistics import median

from bundle.freeze import program
from environment import Environment
from linux.deb import package_path
from trial.program import call
from unready import Unready

LARGEST_PACKAGE_MB, LARGEST_INSTALLED_MB = 45, 115
LARGEST_RATIO = 1.2
_ROUNDS = 5
_MB = 1_000_000


def sizes(environment: Environment) -> str:
    """Measure what was built last, and hold it against the budgets.

    Raises:
        Unready: a budget is exceeded.
    """
    package, installed = package_path().stat().st_size / _MB, _installed_mb()
    frozen, source = _starts([str(program())], [str(environment.python), "-m", "desktop"])
    ratio = frozen / source
    tools = _folder_mb(environment.folder / "lib")
    starts = f"{frozen:.0f} ms frozen, {source:.0f} ms from source (medians of {_ROUNDS}, offscreen)"
    lines = [
        f"package    {package:6.1f} MB, at most {LARGEST_PACKAGE_MB}",
        f"installed  {installed:6.1f} MB, at most {LARGEST_INSTALLED_MB}; its environment has {tools:.0f} MB",
        f"ready      {ratio:6.2f} times as late as from source, at most {LARGEST_RATIO}: {starts}",
    ]
    if package > LARGEST_PACKAGE_MB or installed > LARGEST_INSTALLED_MB or ratio > LARGEST_RATIO:
        raise Unready("\n".join([*lines, "That is over budget."]))
    return "\n".join(lines)


def _installed_mb() -> float:
    told = subprocess.run(["dpkg-deb", "--field", package_path(), "Installed-Size"], capture_output=True, check=True)
    return int(told.stdout) * 1024 / _MB


def _folder_mb(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / _MB


def _starts(*programs: list[str]) -> tuple[float, ...]:
    """Start the programs in turn, so that whatever else the machine does hits all; not counting the first round."""
    taken: list[list[int]] = [[] for _ in programs]
    with tempfile.TemporaryDirectory() as home:
        for _ in range(_ROUNDS + 1):
            for program, found in zip(programs, taken, strict=True):
                report = call([*program, "--startup-report", "--practice"], Path(home))
                found.append(json.loads(report)["ready_ms"])
    return tuple(median(found[1:]) for found in taken)
