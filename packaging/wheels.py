"""Whether everything that is pinned can be installed, without compiling, on each system that the app is for."""

from __future__ import annotations

import subprocess
import tempfile

from environment import RUNTIME_LOCK, Environment
from fault import Fault
from interpreter import NEWEST, OLDEST

SYSTEMS = {
    "Linux": "x86_64-manylinux_2_35",
    "Windows": "x86_64-pc-windows-msvc",
    "macOS on Apple's processors": "aarch64-apple-darwin",
    "macOS on Intel's processors": "x86_64-apple-darwin",
}
"""Each system under uv's name for it, the oldest of its kind that the app runs on."""


def check_wheels(environment: Environment) -> str:
    """Resolve the lock for every system and Python, without installing anything.

    Raises:
        Fault: a wheel is missing, or is none of those whose hashes are pinned.
    """
    minors = range(OLDEST[1], NEWEST[1] + 1)
    missing = [
        f"{system}, Python 3.{minor}:\n{fault}"
        for system, name in SYSTEMS.items()
        for minor in minors
        if (fault := _fault(environment, name, f"3.{minor}"))
    ]
    if missing:
        raise Fault("\n".join(missing))
    return f"There are wheels of all pins for {', '.join(SYSTEMS)}, with Python 3.{minors[0]} to 3.{minors[-1]}."


def _fault(environment: Environment, system: str, python: str) -> str:
    with tempfile.TemporaryDirectory() as nowhere:
        install = [str(environment.python), "-m", "uv", "pip", "install", "--dry-run", "--quiet", "--no-deps"]
        pinned = ["--require-hashes", "--only-binary", ":all:", "--requirements", str(RUNTIME_LOCK)]
        where = ["--python-platform", system, "--python-version", python, "--target", nowhere]
        done = subprocess.run([*install, *pinned, *where], capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""
