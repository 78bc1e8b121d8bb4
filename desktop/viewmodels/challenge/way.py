"""What all ways to pass a check have in common."""

from collections.abc import Awaitable
from typing import Any, Final, Generic, Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from desktop.contract.refusals import Refusal
from desktop.model.errors import Refused, TwinboltError, Unsolved
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.check import Check
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.view_model import ViewModel

T = TypeVar("T")

GONE: Final = frozenset({Refusal.INVALID_CHALLENGE, Refusal.INVALID_USER})
"""Refusals after which no way can pass the check any more."""


class WayState(Struct, frozen=True, kw_only=True):
    """One way on screen. ``busy``: the service is being asked, so nothing can be sent."""

    busy: bool = False
    problem: Problem | None = None


S = TypeVar("S", bound=WayState)


class End(Protocol):
    """Where a way hands in what came of it."""

    def passed(self, token: Secret[str]) -> None:
        """Take the token that proves it."""

    def failed(self, reason: Unsolved) -> None:
        """Take the reason why no way can pass the check any more."""


class WayViewModel(ViewModel[S], Generic[S]):
    """One way to pass a check. It is entered and left any number of times before it ends."""

    def __init__(self, state: S, check: Check, way: MediaType, end: End) -> None:
        super().__init__(state)
        self._check = check
        self.way = way
        self._end = end

    async def enter(self) -> None:
        """Do what this way does by itself while it is on screen."""

    async def leave(self) -> None:
        """End that."""

    async def _attempt(self, request: Awaitable[T]) -> T | None:
        """Wait for an answer of the service; ``None`` where it was none, and the state says why."""
        self._change(busy=True, problem=None)
        try:
            return await request
        except TwinboltError as error:
            self._refused(error)
            return None
        finally:
            self._change(busy=False)

    def _refused(self, error: TwinboltError) -> None:
        """Say why not."""
        if isinstance(error, Refused) and error.refusal in GONE:
            self._end.failed(Unsolved.EXPIRED)
        else:
            self._change(problem=problem_of(error))

    def _change(self, **changes: Any) -> None:
        self._show(replace(self.state, **changes))
