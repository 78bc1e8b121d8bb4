"""A window that nobody uses does nothing."""

import asyncio

from PySide6.QtCore import QAbstractEventDispatcher, QTimer

from tests.journeys.steps import Go
from tests.support.running import Rehearsal

A_MINUTE_MS = 60_000
"""How often it may be said anew how long ago the account was read."""
A_WHILE_S = 0.3
"""Whoever looks more often than that is found by looking back; what beats more slowly, by its timer."""

NO_MORE_THAN_THE_WAIT_ITSELF = 2
TRIES = 20


def test_nothing_wakes_a_window_that_nobody_uses_seen_or_hidden(journey: Go) -> None:
    async def wakings() -> int:
        woken = []
        dispatcher = QAbstractEventDispatcher.instance()
        note = dispatcher.awake.connect(lambda: woken.append(1))
        await asyncio.sleep(A_WHILE_S)
        dispatcher.disconnect(note)
        return len(woken)

    async def comes_to_rest() -> bool:
        """Let what was begun come to its end, which takes its time on a busy computer; what polls never does."""
        counted = [await wakings()]
        while counted[-1] > NO_MORE_THAN_THE_WAIT_ITSELF and len(counted) < TRIES:
            counted.append(await wakings())
        return counted[-1] <= NO_MORE_THAN_THE_WAIT_ITSELF

    async def steps(at: Rehearsal) -> None:
        for tab in ("Status", "Methods", "Security keys", "Recovery codes"):
            at.user.tab(tab)
        at.user.tab("Status")
        await at.user.until_text("Read at")
        assert await comes_to_rest()
        timers = at.user.window.findChildren(QTimer)
        beating = [
            timer
            for timer in timers
            if timer.isActive() and not timer.isSingleShot() and timer.interval() < A_MINUTE_MS
        ]
        assert beating == []
        at.user.window.hide()
        assert await comes_to_rest()
        at.user.window.show()

    journey(steps)
