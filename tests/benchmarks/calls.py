"""What the client adds to a call: building it, sending it, reading its answer."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.contract import two_step
from desktop.model.secret import Secret
from tests.benchmarks.answers import OWNER, Recorded, cookie_of, raw_call, record
from tests.benchmarks.lines import Line

CALLS = 200


def calls(*, quick: bool) -> Iterable[Line]:
    """Make many calls, and as many with nothing but httpx, over the same transport."""
    rounds = 5 if quick else 20
    reading, raw_reading = zip(*asyncio.run(_measure(rounds)), strict=True)
    yield Line(
        name="call",
        what="one call of the client, processor time, beside httpx alone",
        unit="ms",
        budget=1.3,
        ours=reading,
        reference=raw_reading,
    )


async def _measure(rounds: int) -> list[tuple[float, float]]:
    recordings = await record()
    raw = raw_call(Recorded(recordings), two_step.GET_CONFIGURATION.url(userId=OWNER))
    async with Session(Recorded(recordings), cookie=Secret(cookie_of(OWNER))) as session:
        client = Client(session, user_id=OWNER)
        return [(await _each_ms(client.configuration.get), await _each_ms(raw)) for _ in range(rounds)]


async def _each_ms(call: Callable[[], Awaitable[object]]) -> float:
    begun = time.process_time()
    for _ in range(CALLS):
        await call()
    return (time.process_time() - begun) * 1000 / CALLS
