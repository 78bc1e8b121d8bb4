"""How large the package is and how fast the bundle starts, beside what that is to be compared with."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from bundle.freeze import program
from environment import Environment
from fault import Fault
from linux.deb import package_path
from trial.program import call

LARGEST_PACKAGE_MB, LARGEST_INSTALLED_MB = 45, 115
BARE_PACKAGE_MB, BARE_INSTALLED_MB = 53, 185
"""What PyInstaller makes of a window with nothing in it, if nothing is left out."""
LARGEST_RATIO = 1.2
_ROUNDS = 9
_KINDS = {"wall": "ready_ms", "processor": "ready_processor_ms"}
"""Two kinds of time, and where the report of a start has them."""
_MB = 1_000_000


def sizes(environment: Environment) -> str:
    """Measure what was built last, and hold it against the budgets.

    Raises:
        Fault: a budget is exceeded.
    """
    package, installed = package_path().stat().st_size / _MB, _installed_mb()
    frozen, source = _starts([str(program())], [str(environment.python), "-m", "desktop"])
    ratios = {kind: frozen[kind] / source[kind] for kind in _KINDS}
    tools = _folder_mb(environment.folder / "lib")
    lines = [
        f"package {package:.1f} MB, at most {LARGEST_PACKAGE_MB}; an untrimmed bare window {BARE_PACKAGE_MB}",
        f"installed {installed:.1f} MB, at most {LARGEST_INSTALLED_MB}; an untrimmed bare window {BARE_INSTALLED_MB}",
        f"environment {tools:.0f} MB, all that it was built from and with",
        *(
            f"ready after {frozen[kind]:.0f} ms ({kind}), from source {source[kind]:.0f}: "
            f"{ratios[kind]:.2f} times as long, at most {LARGEST_RATIO}"
            for kind in _KINDS
        ),
    ]
    if package > LARGEST_PACKAGE_MB or installed > LARGEST_INSTALLED_MB or max(ratios.values()) > LARGEST_RATIO:
        raise Fault("\n".join([*lines, "That is over budget."]))
    return "\n".join(lines)


def _installed_mb() -> float:
    told = subprocess.run(["dpkg-deb", "--field", package_path(), "Installed-Size"], capture_output=True, check=True)
    return int(told.stdout) * 1024 / _MB


def _folder_mb(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / _MB


def _starts(*programs: list[str]) -> tuple[dict[str, float], ...]:
    """Start the programs in turn, and take the quickest of each, which whatever else the machine does disturbed least.

    The first round, which reads everything from the disk, does not count.
    """
    taken: list[list[dict[str, int]]] = [[] for _ in programs]
    with tempfile.TemporaryDirectory() as home:
        for _ in range(_ROUNDS + 1):
            for command, found in zip(programs, taken, strict=True):
                found.append(json.loads(call([*command, "--startup-report", "--practice"], Path(home))))
    return tuple({kind: min(one[field] for one in found[1:]) for kind, field in _KINDS.items()} for found in taken)
