"""Asking again where no answer came."""

import time
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from desktop.model.errors import UNTRUSTED, NoAnswer, Unreachable

T = TypeVar("T")

ATTEMPTS: Final = 3
TIMEOUT_S: Final = 15.0
"""Seconds from the first attempt on in which another one may begin."""


async def insist(attempt: Callable[[], Awaitable[T]]) -> T:
    """Make an attempt, and others after a while as long as no answer comes for a reason that may pass.

    Raises:
        Unreachable, NoAnswer: the last attempt's, or one's that would only fail again.
    """
    begun = time.monotonic()
    try:
        return await attempt()
    except (Unreachable, NoAnswer) as error:
        if not _may_pass(error):
            raise
        failed = error
    return await _again(attempt, failed, TIMEOUT_S - (time.monotonic() - begun))


async def _again(attempt: Callable[[], Awaitable[T]], failed: Exception, left_s: float) -> T:
    """Go on after the first attempt."""
    import stamina  # noqa: PLC0415  (hardly ever needed, and slower to load than an answer is to come)

    made = [failed]

    async def next_attempt() -> T:
        if made:
            raise made.pop()
        return await attempt()

    patience = stamina.AsyncRetryingCaller(
        attempts=ATTEMPTS, timeout=max(0.0, left_s), wait_initial=0.2, wait_max=1, wait_jitter=0.2
    )
    return await patience(_may_pass, next_attempt)


def _may_pass(error: Exception) -> bool:
    return isinstance(error, Unreachable | NoAnswer) and error.reason not in UNTRUSTED
