"""The archive in a home folder, from its installation by a user without root to its removal."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from bundle.freeze import refuse_what_is_for_trials
from environment import Environment
from fault import Fault
from product import NAME

from trial.desktop_session import surroundings
from trial.offscreen import practise_offscreen, put_beside_the_app
from trial.program import menu_entries, take_journeys, try_commands


def try_archive(archive: Path, environment: Environment) -> None:
    """Install it, use it, install it once more over itself, remove it, and see what is left.

    Raises:
        Fault: something on the way is not as its user may expect.
    """
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as user:
        home = Path(user)
        shutil.unpack_archive(archive, place, filter="tar")
        (unpacked,) = Path(place).iterdir()
        refuse_what_is_for_trials(unpacked)
        for _ in ("installed", "upgraded"):
            _script(unpacked, home)
        try_commands([str(home / ".local" / "bin" / NAME)], home)
        with put_beside_the_app(home / ".local" / "opt" / NAME) as executable:
            practise_offscreen([str(executable)], home)
        take_journeys(menu_entries(home / ".local" / "share"), environment, home)
        _script(unpacked, home, "--remove")
        left = {path for path in (home / ".local").rglob("*") if not path.is_dir() and path.suffix != ".cache"}
        theirs = set((home / ".local" / "share" / NAME).rglob("*"))
        if left - theirs:
            raise Fault(f"The removal left something behind: {left - theirs}.")
        if not theirs:
            raise Fault("The removal took what is its user's.")


def _script(unpacked: Path, home: Path, *arguments: str) -> None:
    command = [str(unpacked / "install.sh"), *arguments]
    done = subprocess.run(command, env=surroundings(home), capture_output=True, text=True, check=False)
    if done.returncode:
        raise Fault(f"install.sh failed:\n{done.stdout}{done.stderr}")
