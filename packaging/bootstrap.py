"""From a fresh clone to a running Twinbolt, with nothing but Python.

    python3 packaging/bootstrap.py run [arguments of the app]     open the app; without arguments, in practice mode
    python3 packaging/bootstrap.py test [arguments of pytest]     run every gate and test
    python3 packaging/bootstrap.py lock [arguments of uv]         pin again what pyproject.toml asks for
    python3 packaging/bootstrap.py translate                      bring the translations in line with the code

Everything is installed in .venv inside the checkout, from pip's own configured index, checked by hash.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import interpreter
import system_packages
import translations
from environment import DEVELOPMENT_LOCK, ROOT, RUNTIME_LOCK, Environment
from gates import call, gates, may_try_packages, pass_through
from locking import write_locks
from unready import Unready

USAGE_ERROR = 2
_WINDOWLESS = {"-h", "--help", "--version", "--diagnose"}
_NO_DISPLAY = """\
Twinbolt opens a window, and this session has no display: neither DISPLAY nor WAYLAND_DISPLAY is set.
Run it from the machine's desktop, or over `ssh -X`. To try it without a screen, install xvfb and run:
  xvfb-run -a python3 packaging/bootstrap.py run"""


def main(arguments: list[str]) -> int:
    """Do what the first argument says; the exit status is 2 for a machine or a command line that does not allow it."""
    commands = {"run": run, "test": test, "lock": lock, "translate": translate}
    if not arguments or arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return USAGE_ERROR
    try:
        if not interpreter.fits(sys.version_info[:2]):
            return hand_over([interpreter.find_fitting(), str(Path(__file__).resolve()), *arguments])
        return commands[arguments[0]](arguments[1:])
    except Unready as reason:
        print(reason, file=sys.stderr)
        return USAGE_ERROR


def run(arguments: list[str]) -> int:
    """Open the app."""
    if not _WINDOWLESS & set(arguments):
        require_display(os.environ, sys.platform)
    environment = prepare(RUNTIME_LOCK)
    os.chdir(ROOT)
    return hand_over([str(environment.python), "-m", "desktop", *(arguments or ["--practice"])])


def test(arguments: list[str]) -> int:
    """Run every gate; the arguments are pytest's."""
    environment = prepare(DEVELOPMENT_LOCK)
    if sys.platform == "linux":
        system_packages.provide_for_tests()
    packages = may_try_packages(os.environ)
    return pass_through(gates(environment, arguments, packages=packages), call)


def lock(arguments: list[str]) -> int:
    """Write the lock files anew; the arguments are uv's."""
    return write_locks(prepare(DEVELOPMENT_LOCK), arguments)


def translate(_arguments: list[str]) -> int:
    """Collect the words of the code and compile their translations."""
    return translations.update(prepare(DEVELOPMENT_LOCK))


def require_display(environ: Mapping[str, str], platform: str) -> None:
    """Find out before minutes of installing whether a window can open at all.

    Raises:
        Unready: it cannot.
    """
    told = any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if platform == "linux" and not told:
        raise Unready(_NO_DISPLAY)


def prepare(lock_file: Path) -> Environment:
    """Return the environment, holding everything that the lock file pins."""
    environment = Environment(ROOT / ".venv")
    if not environment.holds(lock_file):
        if sys.platform == "linux":
            system_packages.provide()
        environment.provide(lock_file)
    return environment


def hand_over(command: list[str]) -> int:
    """Become another program; where that cannot be done, wait for it and pass on its exit status."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
