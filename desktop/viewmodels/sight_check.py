"""The check "can this computer see my key?"."""

import asyncio
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from desktop.security_key.sight import Diagnosis
from desktop.viewmodels.view_model import ViewModel


class SightState(Struct, frozen=True, kw_only=True):
    """What the check found, ``None`` before the first one."""

    checking: bool = False
    found: Diagnosis | None = None


class SightCheckViewModel(ViewModel[SightState]):
    """Runs ``diagnose`` on request, in a worker thread: it talks to the keys and may take some seconds."""

    def __init__(self, diagnose: Callable[[], Diagnosis]) -> None:
        super().__init__(SightState())
        self._diagnose = diagnose

    async def check(self) -> None:
        """Look now, unless a look is under way."""
        if self.state.checking:
            return
        self._show(replace(self.state, checking=True))
        try:
            self._show(replace(self.state, found=await asyncio.to_thread(self._diagnose)))
        finally:
            self._show(replace(self.state, checking=False))
