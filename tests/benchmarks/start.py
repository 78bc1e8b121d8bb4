"""From the start of the process to the first paint, and to four tabs that show the account."""

import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from tests.benchmarks.lines import Line
from tests.benchmarks.processes import APP, BARE, OFFSCREEN, report

MOMENTS = (
    # moment, in words, budget in wall time, budget in processor time
    ("first_paint", "start to first paint", 1.5, 2.0),
    ("ready", "start to four tabs filled", 2.5, 2.5),
)


def start(*, quick: bool) -> Iterable[Line]:
    """Measure pairs of starts, the app's and the bare window's in turn."""
    pairs = 3 if quick else 12
    yield from _start(OFFSCREEN, "offscreen", pairs)
    if shutil.which("Xvfb"):
        with _screen() as screen:
            yield from _start(screen, "Xvfb", pairs)


def _start(screen: Mapping[str, str], where: str, pairs: int) -> Iterator[Line]:
    _pair(screen)  # from here on the disk is warm
    taken = [_pair(screen) for _ in range(pairs)]
    for moment, words, wall, processor in MOMENTS:
        for kind, field, budget in (("wall", "_ms", wall), ("processor", "_processor_ms", processor)):
            yield Line(
                name=f"{moment}-{kind}",
                what=f"{words}, {kind} time, {where}",
                unit="ms",
                budget=budget,
                ours=tuple(app[moment + field] for app, _ in taken),
                reference=tuple(bare["first_paint" + field] for _, bare in taken),
                gates=kind == "processor",
            )


def _pair(screen: Mapping[str, str]) -> tuple[dict[str, float], dict[str, float]]:
    return report([*APP, "--startup-report"], screen), report([*BARE, "--report"], screen)


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """Run an X server that shows nothing to anybody, and say how to reach it."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        try:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.stdout.readline().strip()}"}
        finally:
            server.terminate()
