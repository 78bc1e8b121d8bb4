"""Whoever is signed in already sees the account after one wave of requests."""

import asyncio
import time
from collections.abc import Iterable

from desktop.contract import two_step
from tests.benchmarks.answers import OWNER, PARTS, Recordings, raw_call, record
from tests.benchmarks.kept_accounts import LATENCY_S, KeptAccounts, with_accounts
from tests.benchmarks.lines import Line
from tests.benchmarks.plain_widgets import paint_page

MADE_OF_ANSWERS = 140
"""Widgets that the tabs of the recorded account have more than empty ones."""


def first_data(*, quick: bool) -> Iterable[Line]:
    """Start the app with a session in the keyring, beside a single call over the same way."""
    recordings = asyncio.run(record())
    _one(recordings)  # loads what every start loads
    taken = [_one(recordings) for _ in range(5 if quick else 20)]
    yield Line(
        name="first-data",
        what=f"sign-in known to four tabs filled, latency {LATENCY_S * 1000:.0f} ms",
        unit="ms",
        budget=1.3,
        ours=tuple(ours for ours, _, _ in taken),
        reference=tuple(call for _, call, _ in taken),
        floor=tuple(floor for _, _, floor in taken),
    )


def _one(recordings: Recordings) -> tuple[float, float, float]:
    filled, called, least = 0.0, 0.0, 0.0

    async def steps(at: KeptAccounts) -> None:
        nonlocal filled, called, least
        begun = 0.0

        def connecting() -> None:
            nonlocal begun
            begun = time.perf_counter()

        async with at.app(connecting) as app:
            await app.filled.wait()
            filled = time.perf_counter() - begun
        call = raw_call(at.service, two_step.GET_CONFIGURATION.url(userId=OWNER))
        begun = time.perf_counter()
        await call()
        called = time.perf_counter() - begun
        begun = time.perf_counter()
        await asyncio.gather(*(call() for _ in range(PARTS)))
        paint_page(MADE_OF_ANSWERS)
        least = time.perf_counter() - begun

    with_accounts(recordings, 1, steps)
    return filled * 1000, called * 1000, least * 1000
