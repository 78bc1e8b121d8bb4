"""Whether a program that was built does what the app in the checkout does."""

from __future__ import annotations

import configparser
import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from environment import Environment
from linux.tree import DESKTOP_ENTRY
from product import TITLE, version
from unready import Unready

from trial.desktop_session import desktop_session, surroundings

_JOURNEY = Path(__file__).with_name("journey.py")
_TIME_LIMIT_S = 300
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def try_commands(program: list[str], home: Path) -> None:
    """Run each command that needs no user, without a screen.

    Raises:
        Unready: the program does not do what it should.
    """
    said = call([*program, "--version"], home)
    if said.strip() != f"{TITLE} {version()}":
        raise Unready(f"--version says {said!r}.")
    said = call([*program, "--diagnose"], home)
    if "not installed" in said:
        raise Unready(f"The program does not find its own packages:\n{said}")
    call([*program, "--startup-report", "--practice"], home)


def take_the_journey(command: list[str], environment: Environment, home: Path) -> None:
    """Set up an authenticator on a screen of its own."""
    journey = [str(environment.python), str(_JOURNEY), *command]
    with tempfile.TemporaryDirectory() as folder, desktop_session(Path(folder)) as session:
        call(journey, home, without_screen=session)


def menu_entry(share: Path) -> list[str]:
    """Give the command behind the desktop's menu entry for practice, as it is installed."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(share / "applications" / DESKTOP_ENTRY.name)
    return shlex.split(entry["Desktop Action practice"]["Exec"])


def call(command: list[str], home: Path, without_screen: Mapping[str, str] = MappingProxyType(_OFFSCREEN)) -> str:
    """Run a program for somebody whose files are in ``home``; give what it prints.

    Raises:
        Unready: it failed.
    """
    environ = {**surroundings(home), **without_screen}
    try:
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=_TIME_LIMIT_S, check=False)
    except subprocess.TimeoutExpired as late:
        raise Unready(f"{' '.join(command)} did not end: {late.stderr!r}") from late
    if done.returncode or "Traceback" in done.stderr:
        raise Unready(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
