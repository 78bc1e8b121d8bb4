"""Whether memory grows with use: refreshes and runs of the wizard, again and again."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable

from PySide6.QtWidgets import QApplication

from desktop.views import language, theme
from tests.benchmarks.lines import Line
from tests.benchmarks.processes import Process
from tests.journeys.steps import to_the_qr_code
from tests.support.running import Rehearsal, rehearse

SETTLED = 50
"""From here on nothing is made for the first time."""
SHORTEST_BREAK_S = 0.001
MINUTE_S = 60

Use = Callable[[Rehearsal], Awaitable[None]]


def growth(*, quick: bool) -> Iterable[Line]:
    """Use the app for long, and see by how much it has grown since it was used for a short while."""
    app = QApplication(["", *theme.STYLE])
    theme.apply(app)
    language.apply(app)
    for name, words, use, times in (
        ("refreshes", "refreshes", _refresh, 200 if quick else 1000),
        ("wizard-runs", "wizard runs", _wizard, 20 if quick else 100),
    ):
        settled = SETTLED if times > SETTLED else times // 2
        before, after = _grown(app, use, settled=settled, times=times)
        yield Line(
            name=name,
            what=f"memory after {times} {words}, beside after {settled}",
            unit="MB",
            budget=1.02,
            ours=(after,),
            reference=(before,),
        )


def _grown(app: QApplication, use: Use, *, settled: int, times: int) -> tuple[float, float]:
    held: list[float] = []
    process = Process(os.getpid())

    async def steps(at: Rehearsal) -> None:
        for time in range(1, times + 1):
            await use(at)
            if time in {settled, times}:
                held.append(process.resident_mb())

    rehearse(app, steps)
    before, after = held
    return before, after


async def _refresh(at: Rehearsal) -> None:
    at.clock.advance(MINUTE_S)  # or the service would think that it is too often
    button = at.user.button("Refresh")
    button.click()
    while not button.isEnabled():  # noqa: ASYNC110  (a state of a widget, which has no event to wait for)
        await asyncio.sleep(SHORTEST_BREAK_S)


async def _wizard(at: Rehearsal) -> None:
    at.clock.advance(MINUTE_S)
    await to_the_qr_code(at)
    at.user.click("Cancel")
    at.user.click("Stop here")
    await at.user.until(lambda: at.user.has_button("Set up two-step verification"))
