"""Ceremonies for coroutines: the key is waited for in a worker thread, its owner is asked on the event loop."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import CancelledError as Withdrawn
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from desktop.model.secret import Secret
from desktop.security_key.port import Account, Device, PinWanted, Prompts, SecurityKeys, Use
from desktop.security_key.stop import Stop

T = TypeVar("T")


class AsyncPrompts(Protocol):
    """:class:`port.Prompts` on the event loop. A question that is no longer of use is cancelled."""

    async def touch_wanted(self, devices: Sequence[Device]) -> None:
        """Say that ``devices`` (where several: one of them) wait to be touched, and return."""

    async def pin_wanted(self, wanted: PinWanted) -> Secret[str] | None:
        """Ask for the PIN; ``None`` cancels the ceremony."""

    async def verification_wanted(self, device: Device) -> bool:
        """Say that ``device`` is about to verify its owner itself; False asks for the PIN instead."""

    async def account_wanted(self, accounts: Sequence[Account]) -> int | None:
        """Ask which account to continue with, by its position; ``None`` cancels the ceremony."""


async def make_credential(keys: SecurityKeys, options: str, prompts: AsyncPrompts) -> str:
    """Register in a worker thread; cancelling the task cancels the ceremony and waits until the key is let go.

    Raises:
        SecurityKeyFailure: no credential was made.
    """
    return await _in_worker_thread(lambda asked, stop: keys.make_credential(options, asked, stop), prompts)


async def get_assertion(keys: SecurityKeys, options: str, use: Use, prompts: AsyncPrompts) -> str:
    """Authenticate in a worker thread; cancelling the task cancels the ceremony and waits until the key is let go.

    Raises:
        SecurityKeyFailure: no assertion was made.
    """
    return await _in_worker_thread(lambda asked, stop: keys.get_assertion(options, use, asked, stop), prompts)


async def _in_worker_thread(ceremony: Callable[[Prompts, Stop], str], prompts: AsyncPrompts) -> str:
    stop = Stop()
    bridged = _Bridged(prompts, asyncio.get_running_loop(), stop)
    worker = asyncio.ensure_future(asyncio.to_thread(ceremony, bridged, stop))
    try:
        return await asyncio.shield(worker)
    except asyncio.CancelledError:
        stop.set()
        await _settled(worker)
        raise


async def _settled(worker: asyncio.Future[str]) -> None:
    """Wait for the worker however often this task is cancelled meanwhile; its outcome is of no interest any more."""
    while not worker.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([worker])
    worker.exception()


class _Bridged:
    """Puts each question to the loop and has the worker thread wait for the answer."""

    def __init__(self, prompts: AsyncPrompts, loop: asyncio.AbstractEventLoop, stop: Stop) -> None:
        self._prompts, self._loop, self._stop = prompts, loop, stop

    def touch_wanted(self, devices: Sequence[Device]) -> None:
        self._ask(self._prompts.touch_wanted(devices))

    def pin_wanted(self, wanted: PinWanted) -> Secret[str] | None:
        return self._ask(self._prompts.pin_wanted(wanted))

    def verification_wanted(self, device: Device) -> bool:
        return bool(self._ask(self._prompts.verification_wanted(device)))

    def account_wanted(self, accounts: Sequence[Account]) -> int | None:
        return self._ask(self._prompts.account_wanted(accounts))

    def _ask(self, question: Coroutine[Any, Any, T]) -> T | None:
        answer = asyncio.run_coroutine_threadsafe(question, self._loop)
        self._stop.follow(answer.cancel)
        try:
            return answer.result()
        except Withdrawn:
            return None
