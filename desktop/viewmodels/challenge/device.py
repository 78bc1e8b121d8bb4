"""Passing a check on another device that is signed in."""

import asyncio
from contextlib import suppress
from enum import Enum, auto
from typing import Final

from desktop.contract.refusals import Refusal
from desktop.model.errors import NoAnswer, Refused, TwinboltError, Unreachable
from desktop.model.methods import MediaType
from desktop.services.check import Check
from desktop.services.ports import Sleep
from desktop.viewmodels.challenge.way import End, WayState, WayViewModel
from desktop.viewmodels.problem import problem_of

POLL_S: Final = 3.0
ASKS: Final = 5
"""Once when the way is opened and four more times. Both numbers are those of the website's own client."""


class DevicePhase(Enum):
    """How far the question on the other device has come."""

    ASKING = auto()
    WAITING = auto()
    DENIED = auto()
    EXPIRED = auto()
    STOPPED = auto()


class DeviceState(WayState, frozen=True, kw_only=True):
    """The question. ``settling``: it was put just now, so it cannot be put again yet."""

    phase: DevicePhase = DevicePhase.ASKING
    asks_left: int = ASKS
    settling: bool = False


class DeviceViewModel(WayViewModel[DeviceState]):
    """Puts the question on the other device, looks for the answer, and takes the question off when left."""

    def __init__(self, check: Check, way: MediaType, end: End, *, sleep: Sleep) -> None:
        super().__init__(DeviceState(), check, way, end)
        self._sleep = sleep
        self._visit: object | None = None
        self._watch: object | None = None
        self._on_device = False
        self._settled = asyncio.Event()
        self._settled.set()

    async def enter(self) -> None:
        """Put the question, and wait for the answer. Whoever comes back in a hurry waits until it can be put again."""
        visit = self._visit = object()
        await self._settled.wait()
        if self._visit is visit and self.state.phase is not DevicePhase.DENIED:
            await self.ask()

    async def leave(self) -> None:
        """Take the question off the device."""
        self._visit = self._watch = None
        if self.state.phase in {DevicePhase.ASKING, DevicePhase.WAITING}:
            self._change(phase=DevicePhase.STOPPED)
        await self._withdraw()

    async def ask(self) -> None:
        """Put the question, again if need be, and wait for the answer."""
        if self.state.busy or self.state.settling or not self.state.asks_left:
            return
        watch = self._watch = object()
        self._change(phase=DevicePhase.ASKING, asks_left=self.state.asks_left - 1)
        if await self._attempt(self._asked()) is None:
            if self.state.phase is DevicePhase.ASKING:
                self._change(phase=DevicePhase.STOPPED)
            return
        self._on_device = True
        if self._watch is not watch:  # left in the meantime
            await self._withdraw()
            return
        self._settled.clear()
        self._change(phase=DevicePhase.WAITING, settling=True)
        await self._wait(watch)

    async def _asked(self) -> bool:
        await self._check.ask_device()
        return True

    async def _wait(self, watch: object) -> None:
        while self._watch is watch:
            await self._sleep(POLL_S)
            self._settled.set()
            self._change(settling=False)
            if self._watch is watch:
                await self._look()

    async def _look(self) -> None:
        try:
            token = await self._check.device_answer()
        except (Unreachable, NoAnswer) as error:  # the next look may do better
            self._change(problem=problem_of(error))
            return
        except TwinboltError as error:
            self._watch = None
            self._refused(error)
            return
        self._change(problem=None)
        if token is not None:
            self._watch, self._on_device = None, False
            self._end.passed(token)

    def _refused(self, error: TwinboltError) -> None:
        refusal = error.refusal if isinstance(error, Refused) else None
        if refusal is Refusal.DENIED_CHALLENGE:
            self._on_device = False
            self._change(phase=DevicePhase.DENIED)
        elif refusal is Refusal.EXPIRED_DIALOG:
            self._on_device = False
            self._change(phase=DevicePhase.EXPIRED)
        else:
            self._change(phase=DevicePhase.STOPPED)
            super()._refused(error)

    async def _withdraw(self) -> None:
        if self._on_device:
            self._on_device = False
            with suppress(TwinboltError):  # the question runs out by itself, and nobody waits for it any more
                await self._check.withdraw_from_device()
