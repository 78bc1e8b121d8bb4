"""The gates that every change passes. The tests come last."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from environment import ROOT, Environment

TESTS = "pytest"
COLLECTION = "pytest --collect-only"
"""The gate that has nothing to say where all is well but the name of every test."""
PACKAGE = "build.py try-deb-now"
"""The gate that is left out where a machine does not allow it."""
Outcome = tuple[int, str]
"""An exit status, and what was said before it."""
_NOT_HERE = 2  # build.py's exit status for such a machine


def gates(environment: Environment, pytest_arguments: list[str], *, packages: bool = False) -> dict[str, list[str]]:
    """Name each gate with its command; with ``packages``, the Debian package is built and tried as well."""
    python, lint_imports = str(environment.python), str(environment.script("lint-imports"))
    return {
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "ruff check": [python, "-m", "ruff", "check", "."],
        "mypy": [python, "-m", "mypy"],
        "lint-imports": [lint_imports, "--no-logo"],
        # What it compiles, the tests find compiled.
        COLLECTION: [python, "-m", "pytest", "--color=no", "--collect-only", "-qqq"],
        **({PACKAGE: [sys.executable, str(ROOT / "packaging" / "build.py"), "try-deb-now"]} if packages else {}),
        TESTS: [python, "-m", "pytest", "--color=no", "--numprocesses=auto", *pytest_arguments],
    }


def may_try_packages(environ: Mapping[str, str]) -> bool:
    """Whether this is a machine of continuous integration, which has the time, and no owner to be asked."""
    return sys.platform == "linux" and environ.get("CI") == "true"


def pass_through(commands: dict[str, list[str]], call: Callable[[list[str], int | None], Outcome]) -> int:
    """Run every gate, also after one has failed; the exit status is 1 if any did, and the last line then names them.

    The tests have the machine to themselves; the gates before them go side by side, and what they say stays apart.
    What this machine did not allow to be done has not failed. It is named as well.
    """
    failed, left_out = [], []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        begun = {
            name: pool.submit(call, command, subprocess.PIPE) for name, command in commands.items() if name != TESTS
        }
        for name, command in commands.items():
            print(f"\n== {name}", flush=True)
            status, said = call(command, None) if name == TESTS else begun[name].result()
            print(said if status or name != COLLECTION else "", end="", flush=True)
            if name == PACKAGE and status == _NOT_HERE:
                left_out.append(name)
            elif status != 0:
                failed.append(name)
    if left_out:
        print("\nNot done here, for the reason that it gave:", ", ".join(left_out), flush=True)
    if failed:
        print("\nFailed:", ", ".join(failed), flush=True)
    return 1 if failed else 0


def call(command: list[str], output: int | None) -> Outcome:
    """Run one gate from the checkout's top, without colours and without a screen.

    What is compiled is kept, whatever the shell is set to: else every process of the tests compiles everything anew.

    Args:
        command: the gate.
        output: ``subprocess.PIPE`` to be given what it says, ``None`` to have that shown as it is said.
    """
    plain = {**os.environ, "NO_COLOR": "1", "QT_QPA_PLATFORM": "offscreen"}
    plain.pop("PYTHONDONTWRITEBYTECODE", None)
    together = None if output is None else subprocess.STDOUT
    ended = subprocess.run(command, cwd=ROOT, env=plain, check=False, stdout=output, stderr=together, text=True)
    return ended.returncode, ended.stdout or ""
