"""Ways through the app that come by every page, and stop there."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from desktop.viewmodels.shell_state import Mode
from tests.support.driver import Driver
from tests.support.pretend import Prepare, Pretend
from tests.support.running import Rehearsal, rehearse

Stop = Callable[[Driver, str], Awaitable[None]]
"""What is done at each page, which is told by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tour:
    """One way. ``steps`` goes it; the rest is as for ``rehearse``."""

    steps: Callable[[Rehearsal, Stop], Awaitable[None]]
    persona: str = "fresh"
    prepare: Prepare | None = None
    on_the_way: Callable[[Pretend], None] | None = None
    until_ready: bool = True
    mode: Mode = Mode.LIVE

    def go(self, qapp: QApplication, stop: Stop) -> None:
        """Go this way, in a window of its own."""

        async def steps(at: Rehearsal) -> None:
            await self.steps(at, stop)
            await asyncio.sleep(0)  # what was taken off the screen last is deleted by the loop

        rehearse(
            qapp,
            steps,
            persona=self.persona,
            prepare=self.prepare,
            on_the_way=self.on_the_way,
            until_ready=self.until_ready,
            mode=self.mode,
        )
