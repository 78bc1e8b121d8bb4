"""How often an operation may be called."""

import math
from collections import deque

from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal
from desktop.simulator.assumptions import ATTEMPTS_PER_WINDOW, WINDOW_S
from desktop.simulator.clock import Clock
from desktop.simulator.refusals import Refuse
from desktop.simulator.switches import Dialect


class Limits:
    """Counts the calls of each operation whose row lists "too many requests"; a refused call does not count."""

    def __init__(self, clock: Clock, dialect: Dialect) -> None:
        self._clock = clock
        self._dialect = dialect
        self._calls: dict[Endpoint, deque[float]] = {}
        self._closed_until = 0.0
        self.attempts = ATTEMPTS_PER_WINDOW

    def close(self, seconds: float) -> None:
        """Let every limited operation be used up for a while."""
        self._closed_until = self._clock.now() + seconds

    def count(self, endpoint: Endpoint) -> None:
        """Count a call.

        Raises:
            Refuse: TOO_MANY_REQUESTS.
        """
        if Refusal.TOO_MANY_REQUESTS not in endpoint.refusals.values():
            return
        now = self._clock.now()
        calls = self._calls.setdefault(endpoint, deque())
        while calls and calls[0] <= now - WINDOW_S:
            calls.popleft()
        free_at = max(self._closed_until, calls[0] + WINDOW_S if len(calls) >= self.attempts else 0.0)
        if now < free_at:
            told = float(math.ceil(free_at - now)) if self._dialect.tells_retry_after else None
            raise Refuse(Refusal.TOO_MANY_REQUESTS, retry_after=told)
        calls.append(now)
