"""Whether the window ever stutters: the journeys of the tests, with an eye on the event loop."""

import inspect
import time
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from statistics import quantiles
from types import ModuleType

from PySide6.QtWidgets import QApplication

from desktop.views import language, theme
from tests.benchmarks.lines import Line
from tests.benchmarks.plain_widgets import paint_page
from tests.benchmarks.turns import LEAST_MS, Turns
from tests.support.driver import Driver
from tests.support.running import Journey, Rehearsal, rehearse

JOURNEYS = Path(__file__).parents[1] / "journeys"
NOT_GONE = frozenset({"test_idle", "test_listening"})
"""One holds that nothing wakes the window, which watching its turns does; the other is about the tests' own work."""
FIRST_IMPRESSION = frozenset({"test_set_up"})
LOOKS = ("button", "field", "focus_name", "has_button", "labels", "labels_that_read", "reads", "sees", "texts")
"""What the driver does to find its way, for which the app cannot be blamed."""
ACTS = ("click", "paste", "press", "press_mnemonic", "tab", "type_into", "write")
"""What it does with mouse and keyboard."""

Story = Callable[[Callable[..., None]], None]

PAGE = 80
"""Widgets of a usual page."""
TIMES = 3
"""Each journey is gone, and the time counts that was least disturbed by what else this computer does."""


def journeys(*, quick: bool) -> Iterable[Line]:
    """Go on journeys through the whole window, once everything is loaded."""
    import tests.conftest  # noqa: F401, PLC0415  (journeys run as they do in the tests)

    app = QApplication(["", *theme.STYLE])
    theme.apply(app)
    language.apply(app)
    turns = Turns()
    for name in LOOKS:
        setattr(Driver, name, turns.excuse(getattr(Driver, name)))
    for name in ACTS:
        setattr(Driver, name, turns.set_apart(getattr(Driver, name)))

    def go(steps: Journey, **settings: object) -> None:
        async def watched(at: Rehearsal) -> None:
            with turns:
                await steps(at)

        rehearse(app, watched, **settings)  # type: ignore[arg-type]  # passed on as they are

    taken: list[float] = []
    for story in _stories(FIRST_IMPRESSION if quick else None):
        taken += min((_turns(story, go, turns) for _ in range(2 if quick else TIMES)), key=max)
    percentiles = quantiles(taken, n=100)
    yield Line(
        name="turn-usual",
        what=f"99 of 100 turns of the event loop ({len(taken)} turns in journeys)",
        unit="ms",
        budget=16,
        ours=(percentiles[98],),
        floor=tuple(_page_ms() for _ in range(20)),
    )
    yield Line(name="turn-worst", what="the longest of them", unit="ms", budget=60, ours=(max(taken),))


def _page_ms() -> float:
    begun = time.thread_time()
    paint_page(PAGE)
    return (time.thread_time() - begun) * 1000


def _turns(story: Story, go: Callable[..., None], turns: Turns) -> list[float]:
    turns.taken_ms.clear()
    story(go)
    return [*turns.taken_ms, LEAST_MS]


def _stories(only: Iterable[str] | None) -> Iterator[Story]:
    """Find the journeys that need nothing but an app."""
    for file in sorted(JOURNEYS.glob("test_*.py")):
        if file.stem not in NOT_GONE and (only is None or file.stem in only):
            yield from _of(import_module(f"tests.journeys.{file.stem}"))


def _of(module: ModuleType) -> Iterator[Story]:
    for name, value in vars(module).items():
        if name.startswith("test_") and [*inspect.signature(value).parameters] == ["journey"]:
            yield value
