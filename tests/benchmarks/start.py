"""From the start of the process to the first paint, and to four tabs that show the account."""

import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from tests.benchmarks.lines import Line
from tests.benchmarks.processes import APP, BARE, FLOOR, OFFSCREEN, report

MOMENTS = (
    # moment, in words, budget in wall time, budget in processor time
    ("first_paint", "start to first paint", 1.5, 2.0),
    ("ready", "start to four tabs filled", 2.5, 2.5),
)


def start(*, quick: bool) -> Iterable[Line]:
    """Measure starts of the app, of the bare window and of the floor in turn."""
    rounds = 3 if quick else 12
    yield from _start(OFFSCREEN, "offscreen", rounds)
    if shutil.which("Xvfb"):
        with _screen() as screen:
            yield from _start(screen, "Xvfb", rounds)


def _start(screen: Mapping[str, str], where: str, rounds: int) -> Iterator[Line]:
    _round(screen)  # from here on the disk is warm
    apps, bares, floors = zip(*(_round(screen) for _ in range(rounds)), strict=True)
    for moment, words, wall, processor in MOMENTS:
        for kind, field, budget in (("wall", "_ms", wall), ("processor", "_processor_ms", processor)):
            yield Line(
                name=f"{moment}-{kind}",
                what=f"{words}, {kind} time, {where}",
                unit="ms",
                budget=budget,
                ours=tuple(app[moment + field] for app in apps),
                reference=tuple(bare["first_paint" + field] for bare in bares),
                floor=tuple(floor[moment + field] for floor in floors),
                gates=kind == "processor",
            )


def _round(screen: Mapping[str, str]) -> tuple[dict[str, float], ...]:
    programs = ([*APP, "--startup-report"], [*BARE, "--report"], [*FLOOR, "--report"])
    return tuple(report(program, screen) for program in programs)


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
