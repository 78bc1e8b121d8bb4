"""The journey through what was built where there is no screen, by an executable that is made for that alone.

It has the same loader, modules and scripts as the app's, one script ahead of the app's own, and uses the libraries of
the folder that it lies in. The app itself has no door for tests.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bundle.freeze import for_trials
from fault import Fault
from product import TRIAL
from unready import Unready

from trial.program import OFFSCREEN, call
from trial.steps import ARRIVED

_HERE = Path(__file__).resolve().parent
_DRIVER = ("__init__.py", "inside.py", "steps.py")


@contextmanager
def put_beside_the_app(folder: Path) -> Iterator[Path]:
    """Lay the executable for trials into the folder of the app for a while; give its path.

    Raises:
        Unready: there is none.
    """
    made = for_trials()
    if not made.exists():
        raise Unready("Freeze the app first: what it is tried with is made along with it.")
    executable = folder / made.name
    shutil.copy(made, executable)
    try:
        yield executable
    finally:
        executable.unlink()


def practise_offscreen(executable: list[str], home: Path) -> None:
    """Take the journey of practice with the command that runs that executable.

    Raises:
        Fault: it did not come to its end.
    """
    driver = home / TRIAL
    (driver / "trial").mkdir(parents=True)
    for name in _DRIVER:
        shutil.copy(_HERE / name, driver / "trial" / name)
    said = call([*executable, "--practice"], home, {**OFFSCREEN, "TWINBOLT_TRIAL": str(driver)})
    shutil.rmtree(driver)
    if ARRIVED not in said:
        raise Fault(f"The program ended before the journey did:\n{said}")
