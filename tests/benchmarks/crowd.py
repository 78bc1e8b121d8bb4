"""Many accounts are read again at once."""

import asyncio
import time
from collections.abc import Iterable

from tests.benchmarks.answers import PARTS, Recordings, record
from tests.benchmarks.kept_accounts import LATENCY_S, KeptAccounts, with_accounts
from tests.benchmarks.lines import Line
from tests.benchmarks.turns import Turns
from tests.support.driver import Driver

MANY = 50
SHORTEST_BREAK_S = 0.002


def crowd(*, quick: bool) -> Iterable[Line]:
    """Press Refresh with many accounts, and with one."""
    recordings = asyncio.run(record())
    times = 2 if quick else 8
    many, turns = _refreshed(recordings, MANY, times)
    one, _ = _refreshed(recordings, 1, times)
    yield Line(
        name="crowd",
        what=f"{MANY} accounts read again, latency {LATENCY_S * 1000:.0f} ms, beside one",
        unit="ms",
        budget=4,
        ours=tuple(many),
        reference=tuple(one),
    )
    yield Line(
        name="crowd-turn",
        what="the longest turn of the event loop meanwhile",
        unit="ms",
        budget=60,
        ours=(max(turns),),
    )


def _refreshed(recordings: Recordings, number: int, times: int) -> tuple[list[float], list[float]]:
    taken, turns = [], Turns()

    async def steps(at: KeptAccounts) -> None:
        async with at.app() as app:
            await app.ready.wait()
            user = Driver(app)
            for _ in range(times):
                refresh = user.button("Refresh")
                due = at.service.answered + number * PARTS
                begun = time.perf_counter()
                with turns:
                    refresh.click()
                    while at.service.answered < due or not refresh.isEnabled():  # noqa: ASYNC110  (a state of widgets)
                        await asyncio.sleep(SHORTEST_BREAK_S)
                taken.append((time.perf_counter() - begun) * 1000)

    with_accounts(recordings, number, steps)
    return taken, turns.taken_ms
