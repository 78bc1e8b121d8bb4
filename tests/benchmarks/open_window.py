"""What the app costs while its window is open and nobody uses it: memory, and processor time."""

import time
from collections.abc import Iterable

from tests.benchmarks.lines import Line
from tests.benchmarks.processes import APP, BARE, running

IDLE_S = 30


def open_window(*, quick: bool) -> Iterable[Line]:
    """Leave the app alone for a while, then the bare window."""
    with running(APP) as app:
        app.settle()
        memory, before = app.resident_mb(), app.processor_ms()
        time.sleep(IDLE_S / 3 if quick else IDLE_S)
        idle = app.processor_ms() - before
    with running(BARE) as bare:
        bare.settle()
        reference = bare.resident_mb()
    yield Line(
        name="memory",
        what="resident memory with data shown",
        unit="MB",
        budget=1.6,
        ours=(memory,),
        reference=(reference,),
    )
    yield Line(
        name="idle",
        what=f"processor time of {IDLE_S} s visible and idle",
        unit="ms",
        budget=30,
        ours=(idle * (3 if quick else 1),),
    )
