"""What can be handed to whoever helps: facts of this computer, and what the app did."""

import asyncio
from collections.abc import Callable

from msgspec import Struct

from desktop.services.log import Log
from desktop.viewmodels.view_model import ViewModel


class DiagnosticsState(Struct, frozen=True, kw_only=True):
    """``text`` is exactly what would be copied; empty until it was put together."""

    text: str = ""
    looking: bool = False


class DiagnosticsViewModel(ViewModel[DiagnosticsState]):
    """Puts the text together on request. ``report`` gives the facts; it looks for keys and may take some seconds."""

    def __init__(self, report: Callable[[], str], log: Log) -> None:
        super().__init__(DiagnosticsState())
        self._report = report
        self._log = log

    async def look(self) -> None:
        """Put the text together anew."""
        self._show(DiagnosticsState(text=self.state.text, looking=True))
        facts = await asyncio.to_thread(self._report)
        self._show(DiagnosticsState(text="\n\n".join(part for part in (facts, self._log.text()) if part)))
