"""A window that nobody uses does nothing."""

import asyncio

from PySide6.QtCore import QAbstractEventDispatcher, QTimer

from tests.journeys.steps import Go
from tests.support.running import Rehearsal

A_MINUTE_MS = 60_000
"""How often it may be said anew how long ago the account was read."""
A_WHILE_S = 0.3
"""Whoever looks more often than that is found by looking back; what beats more slowly, by its timer."""


def test_nothing_wakes_a_window_that_nobody_uses_seen_or_hidden(journey: Go) -> None:
    async def wakings() -> int:
        await asyncio.sleep(A_WHILE_S / 2)  # what was begun comes to its end
        woken = []
        dispatcher = QAbstractEventDispatcher.instance()
        note = dispatcher.awake.connect(lambda: woken.append(1))
        await asyncio.sleep(A_WHILE_S)
        dispatcher.disconnect(note)
        return len(woken)

    async def steps(at: Rehearsal) -> None:
        for tab in ("Status", "Methods", "Security keys", "Recovery codes"):
            at.user.tab(tab)
        at.user.tab("Status")
        await at.user.until_text("Read at")
        assert await wakings() <= 2, "no more than the end of this wait itself"
        timers = at.user.window.findChildren(QTimer)
        beating = [
            timer
            for timer in timers
            if timer.isActive() and not timer.isSingleShot() and timer.interval() < A_MINUTE_MS
        ]
        assert beating == []
        at.user.window.hide()
        assert await wakings() <= 2
        at.user.window.show()

    journey(steps)
