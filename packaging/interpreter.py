"""Which Python runs the project: the one that was called if it fits, else one that is found beside it.

The bootstrap's modules keep to the syntax of Python 3.7, so that a Python too old for the project gets a sentence.
"""

from __future__ import annotations

import os
import shutil
import subprocess

from unready import Unready

OLDEST = (3, 11)
NEWEST = (3, 13)  # qasync has no later one; pyproject's requires-python says the same


def fits(version: tuple[int, ...]) -> bool:
    """Whether the project runs on this version of Python."""
    return OLDEST <= version[:2] <= NEWEST


def find_fitting() -> str:
    """Return the path of a Python on this machine that fits, the newest first.

    Raises:
        Unready: there is none.
    """
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        for command in _ways_to_call(minor):
            path = _executable_of(command)
            if path:
                return path
    message = "Twinbolt needs Python {}.{} to {}.{}; this is another version, and none of those is on the PATH.\n"
    raise Unready(message.format(*OLDEST, *NEWEST) + "Install one of them and run the same command with it.")


def _ways_to_call(minor: int) -> list[list[str]]:
    by_name = [f"python3.{minor}"]
    return [by_name, ["py", f"-3.{minor}"]] if os.name == "nt" else [by_name]


def _executable_of(command: list[str]) -> str:
    """Return the interpreter behind a command; empty if it is missing, or a version manager's shim for nothing."""
    if not shutil.which(command[0]):
        return ""
    asked = [*command, "-c", "import sys; print(sys.executable)"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    return answer.stdout.strip() if answer.returncode == 0 else ""
