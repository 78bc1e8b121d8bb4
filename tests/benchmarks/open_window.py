"""What the app costs while its window is open and nobody uses it: memory, and processor time."""

import time
from collections.abc import Iterable, Sequence

from tests.benchmarks.lines import Line
from tests.benchmarks.processes import APP, BARE, FLOOR, running

IDLE_S = 30


def open_window(*, quick: bool) -> Iterable[Line]:
    """Leave the app alone for a while, then the bare window and the floor."""
    idle_s = IDLE_S / 6 if quick else IDLE_S
    alone, bare, floor = zip(*(_round(idle_s) for _ in range(1 if quick else 3)), strict=True)
    yield Line(
        name="memory",
        what="resident memory with data shown",
        unit="MB",
        budget=1.6,
        ours=tuple(memory for memory, _ in alone),
        reference=bare,
        floor=floor,
    )
    yield Line(
        name="idle",
        what=f"processor time of {IDLE_S} s visible and idle",
        unit="ms",
        budget=30,
        ours=tuple(idle for _, idle in alone),
    )


def _round(idle_s: float) -> tuple[tuple[float, float], float, float]:
    """Take memory and processor time of the app, the latter for ``IDLE_S``, and the memory of the other two."""
    with running(APP) as app:
        app.settle()
        memory, before = app.resident_mb(), app.processor_ms()
        time.sleep(idle_s)
        idle = (app.processor_ms() - before) * IDLE_S / idle_s
    return (memory, idle), _memory_mb(BARE), _memory_mb(FLOOR)


def _memory_mb(program: Sequence[str]) -> float:
    with running(program) as settled:
        settled.settle()
        return settled.resident_mb()
