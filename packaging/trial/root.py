"""A system that a package is installed into and that is thrown away afterwards. Only root can make one."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from fault import Fault
from unready import Unready

_SHARED = ("/proc", "/dev", "/tmp")  # noqa: S108 - where the display and the buses of a session are
_CLONE_NEWNS = 0x00020000  # of sched.h
_WITH_FILES_OF_PACKAGES = ("etc", "opt", "usr")


@dataclass(frozen=True)
class Root:
    """A system under a folder."""

    folder: Path

    def inside(self, *command: str) -> list[str]:
        """Give the command that runs another one in there."""
        return ["chroot", str(self.folder), *command]

    def run(self, *command: str) -> None:
        """Run something in there.

        Raises:
            Fault: it failed.
        """
        plain = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(self.inside(*command), capture_output=True, text=True, env=plain, check=False)
        if done.returncode:
            raise Fault(f"{' '.join(command)} failed in the throw-away system:\n{done.stdout}{done.stderr}")

    def files(self) -> set[str]:
        """Name everything that lies where packages put their files."""
        tops = [top for top in _WITH_FILES_OF_PACKAGES if (self.folder / top).exists()]
        find = ["find", *tops, "-mindepth", "1", "-print0"]
        found = subprocess.run(find, cwd=self.folder, capture_output=True, check=True).stdout
        return {os.fsdecode(name) for name in found.split(b"\0") if name}


@contextmanager
def layer_over_this_system(folder: Path) -> Iterator[Root]:
    """Show this very system, with all that is written going to ``folder``: quick, and with its real dependencies."""
    _leave_the_mounts_of_this_system_alone()
    with ExitStack() as undo:
        _mount(undo, ["-t", "tmpfs", "twinbolt-trial"], folder)
        top, layer, work = (folder / name for name in ("root", "layer", "work"))
        for place in (top, layer, work):
            place.mkdir()
        _mount(undo, ["-t", "overlay", "-o", f"lowerdir=/,upperdir={layer},workdir={work}", "twinbolt-trial"], top)
        _share(undo, top)
        yield Root(top)


@contextmanager
def bare_debian(folder: Path, suite: str = "bookworm") -> Iterator[Root]:
    """Make a system that has nothing but what Debian calls required; dependencies come from Debian's archive."""
    _leave_the_mounts_of_this_system_alone()
    with ExitStack() as undo:
        top = folder / "root"
        made = shutil.which("debootstrap") and subprocess.run(
            ["debootstrap", "--variant=minbase", suite, top], capture_output=True, check=False
        )
        if not made or made.returncode:
            raise Unready("debootstrap is not there, or could not make a bare system.")
        _share(undo, top)
        yield Root(top)


def _leave_the_mounts_of_this_system_alone() -> None:
    """See to it that what is mounted from here on is seen by this process alone, and ends with it, however it ends."""
    if ctypes.CDLL(None, use_errno=True).unshare(_CLONE_NEWNS) != 0:
        raise Unready(f"A throw-away system cannot be made here: {os.strerror(ctypes.get_errno())}. It takes root.")
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)


def _share(undo: ExitStack, top: Path) -> None:
    for place in _SHARED:
        _mount(undo, ["--bind", place], top / place[1:])


def _mount(undo: ExitStack, what: list[str], where: Path) -> None:
    done = subprocess.run(["mount", *what, where], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unready(f"A throw-away system cannot be made here: {done.stderr.strip()}")
    undo.callback(lambda: subprocess.run(["umount", "--lazy", where], check=True))
