"""Whether a program that was built does what the app in the checkout does."""

from __future__ import annotations

import configparser
import os
import shlex
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import IO

from environment import Environment
from fault import Fault
from linux.tree import DESKTOP_ENTRY
from product import TITLE, version

from trial.desktop_session import desktop_session, surroundings

_JOURNEY = Path(__file__).with_name("journey.py")
_TIME_LIMIT_S = 300
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def try_commands(program: list[str], home: Path) -> None:
    """Run each command that needs no user, without a screen, and on Linux with one as well.

    Raises:
        Fault: the program does not do what it should.
    """
    _try_commands(program, home, OFFSCREEN)
    if sys.platform == "linux":
        with tempfile.TemporaryDirectory() as folder, desktop_session(Path(folder)) as session:
            _try_commands(program, home, session)


def _try_commands(program: list[str], home: Path, screen: Mapping[str, str]) -> None:
    said = call([*program, "--version"], home, screen)
    if said.strip() != f"{TITLE} {version()}":
        raise Fault(f"--version says {said!r}.")
    said = call([*program, "--diagnose"], home, screen)
    if "not installed" in said:
        raise Fault(f"The program does not find its own packages:\n{said}")
    call([*program, "--startup-report", "--practice"], home, screen)


def take_journeys(programs: Mapping[str, list[str]], environment: Environment, home: Path) -> None:
    """Take each journey, named as `journey.py` knows it, with its program, on a screen of its own.

    Raises:
        Fault: one did not come to its end.
    """
    for name, program in programs.items():
        with tempfile.TemporaryDirectory() as folder, desktop_session(Path(folder)) as session:
            call([str(environment.python), str(_JOURNEY), name, *program], home, session)


def menu_entries(share: Path) -> dict[str, list[str]]:
    """Give the commands behind the desktop's menu entry and its action, as they are installed, by their journeys."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(share / "applications" / DESKTOP_ENTRY.name, encoding="utf-8")
    groups = {"welcome": "Desktop Entry", "practice": "Desktop Action practice"}
    return {journey: shlex.split(entry[group]["Exec"]) for journey, group in groups.items()}


def call(command: list[str], home: Path, screen: Mapping[str, str] = MappingProxyType(OFFSCREEN)) -> str:
    """Run a program for somebody whose files are in ``home``; give what it prints.

    Raises:
        Fault: it failed, or did not end.
    """
    environ = {**surroundings(home), **screen}
    with _file() as output, _file() as errors:
        status = _end_of(subprocess.Popen(command, env=environ, stdout=output, stderr=errors, start_new_session=True))
        said, complained = (_read(file) for file in (output, errors))
    if status != 0 or "Traceback" in complained:
        how = f"did not end within {_TIME_LIMIT_S} s" if status is None else "failed"
        raise Fault(f"{' '.join(command)} {how}:\n{said}{complained}")
    return said


def _file() -> IO[str]:
    """Make a file for what a program prints: from a pipe, one could not read on while its children live."""
    return tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")


def _read(file: IO[str]) -> str:
    file.seek(0)
    return file.read()


def _end_of(process: subprocess.Popen[bytes]) -> int | None:
    """Wait until a program ends, and end whatever it has started; the exit status is None if it had to be ended."""
    try:
        return process.wait(_TIME_LIMIT_S)
    except subprocess.TimeoutExpired:
        return None
    finally:
        if sys.platform == "win32":
            process.kill()
        else:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        process.wait()
