"""Programs that are measured from outside: each with a home of its own, and with the disk warm."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

TOP = Path(__file__).parents[2]
APP = ("-m", "desktop", "--practice")
BARE = ("-m", "tests.benchmarks.bare")
FLOOR = ("-m", "tests.benchmarks.floor")

_SCHEDULED = 2
"""Makes the number of a process that of its clock (clock_getcpuclockid(3), as Linux numbers them)."""
_PAGE = os.sysconf("SC_PAGE_SIZE")


OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def environment(home: Path, screen: Mapping[str, str]) -> dict[str, str]:
    """Give a program a home of its own, and compiled modules that are there from the second start on."""
    taken = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    compiled = {"PYTHONPYCACHEPREFIX": str(Path(os.environ.get("XDG_CACHE_HOME", home.parent)) / "twinbolt-benchmarks")}
    return {**taken, **places, **compiled, "HOME": str(home), "XDG_RUNTIME_DIR": str(home), **screen}


def report(arguments: Sequence[str], screen: Mapping[str, str]) -> dict[str, float]:
    """Run a program to its end, and give the JSON on the last line that it wrote."""
    with TemporaryDirectory() as home:
        ended = subprocess.run(
            [sys.executable, *arguments],
            cwd=TOP,
            env=environment(Path(home), screen),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
            text=True,
        )
    said: dict[str, float] = json.loads(ended.stdout.splitlines()[-1])
    return said


@dataclass(frozen=True, slots=True)
class Process:
    """A program that is running."""

    number: int

    def processor_ms(self) -> float:
        """The processor time that it took up to now, in threads that have ended as well."""
        return time.clock_gettime((~self.number << 3) | _SCHEDULED) * 1000

    def resident_mb(self) -> float:
        """The memory that it holds now."""
        return int(Path(f"/proc/{self.number}/statm").read_text().split()[1]) * _PAGE / 2**20

    def settle(self, still_s: float = 2.0) -> None:
        """Wait until it has done next to nothing for a while."""
        before = -2.0
        while self.processor_ms() - before > 1:
            before = self.processor_ms()
            time.sleep(still_s)


@contextmanager
def running(arguments: Sequence[str], screen: Mapping[str, str] = OFFSCREEN) -> Iterator[Process]:
    """Have a program run for a while, its window open."""
    with TemporaryDirectory() as home:
        command: list[Any] = [sys.executable, *arguments]
        settings = environment(Path(home), screen)
        with subprocess.Popen(command, cwd=TOP, env=settings, stderr=subprocess.DEVNULL) as process:
            try:
                yield Process(process.pid)
            finally:
                process.terminate()
