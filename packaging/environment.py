"""The virtual environment in the checkout: made once, filled from a lock file, known to be complete by its stamp."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from unready import Unready

ROOT = Path(__file__).resolve().parent.parent
RUNTIME_LOCK = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT_LOCK = ROOT / "packaging" / "requirements-dev.lock"
BUILD_LOCK = ROOT / "packaging" / "requirements-build.lock"
# Compiling every file takes longer than installing it; Python compiles what it uses.
_PIP_OPTIONS = ["--require-hashes", "--only-binary=:all:", "--no-compile", "--no-user", "--disable-pip-version-check"]


def run_or_give_up(command: list[str]) -> None:
    """Run one step of an installation.

    Raises:
        Unready: the program said that it failed.
    """
    if subprocess.run(command, check=False).returncode != 0:
        raise Unready("That did not work; the reason is above. Run the same command again once it is dealt with.")


@dataclass(frozen=True)
class Environment:
    """A virtual environment that belongs to this program.

    The stamp inside lists what was installed completely: which Python where, and the digest of each lock file. An
    empty stamp is an installation that was interrupted; a folder without one is somebody else's and is left alone.
    """

    folder: Path
    locks: tuple[Path, ...] = (RUNTIME_LOCK, DEVELOPMENT_LOCK)
    run: Callable[[list[str]], None] = run_or_give_up

    @property
    def stamp(self) -> Path:
        """The file that says what is complete."""
        return self.folder / "bootstrap-stamp.txt"

    @property
    def python(self) -> Path:
        """The environment's own interpreter."""
        return self.script("python")

    def script(self, name: str) -> Path:
        """Return the path of a program that is installed in the environment."""
        return self.folder / "Scripts" / f"{name}.exe" if os.name == "nt" else self.folder / "bin" / name

    def holds(self, lock: Path) -> bool:
        """Whether everything that `lock` pins is installed."""
        return self.python.exists() and {self._base(), _digest(lock)} <= self._stamped()

    def provide(self, lock: Path) -> None:
        """Install what `lock` pins, with a new environment if this one was made for something else.

        Raises:
            Unready: the folder is somebody else's, or pip could not install.
        """
        if self.holds(lock):
            return
        if not self._fits():
            self._make()
        print(f"Installing what packaging/{lock.name} pins (once; this may take some minutes)", flush=True)
        self._install(lock)
        self.stamp.write_text("\n".join(sorted({*self._stamped(), self._base(), _digest(lock)})), encoding="utf-8")

    def _fits(self) -> bool:
        """Whether more can be installed on top: the same Python, and nothing stamped that has changed since."""
        known = {self._base(), *map(_digest, self.locks)}
        return self.python.exists() and set() < self._stamped() <= known

    def _make(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        leftovers = [entry for entry in self.folder.iterdir() if entry != self.stamp]
        if leftovers and (self.folder.is_symlink() or not self.stamp.exists()):  # a link leads to another checkout's
            raise Unready(f"{self.folder} was made by something else. Rename or delete it, then run this again.")
        print(f"Making the virtual environment {self.folder}", flush=True)
        self.stamp.write_text("", encoding="utf-8")
        for entry in leftovers:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()
        outside = getattr(sys, "_base_executable", sys.executable)  # this very environment's Python may be running this
        self.run([outside, "-m", "venv", str(self.folder)])

    def _install(self, lock: Path) -> None:
        options = _PIP_OPTIONS if sys.stdout.isatty() else [*_PIP_OPTIONS, "--quiet"]
        self.run([str(self.python), "-m", "pip", "install", *options, "--requirement", str(lock)])
        self.run([str(self.python), "-c", "from PySide6 import QtNetwork, QtPrintSupport, QtSvg, QtWidgets"])

    def _base(self) -> str:
        return f"{sys.implementation.cache_tag} of {sys.base_prefix} in {self.folder}"

    def _stamped(self) -> set[str]:
        return set(self.stamp.read_text(encoding="utf-8").splitlines()) if self.stamp.exists() else set()


def _digest(lock: Path) -> str:
    return f"{lock.name} {hashlib.sha256(lock.read_bytes()).hexdigest()}"
