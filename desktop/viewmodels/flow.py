"""Walking through the steps of a flow, and back; and what a flow shows to its frame."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Generic, Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import SignalInstance

Step = TypeVar("Step")


class FlowStep(Protocol):
    """One page of a flow."""

    @property
    def stage(self) -> int:
        """The stage of the way that the page belongs to, counted from one."""


class PageState(Protocol):
    """What any page goes by. ``busy``: the service is being asked, so nothing can be sent."""

    @property
    def busy(self) -> bool: ...


class FlowState(PageState, Protocol):
    """What the frame of a flow goes by.

    ``leaving`` is set while the owner is told what leaving now means; what it says is the flow's own.
    """

    @property
    def step(self) -> FlowStep: ...
    @property
    def can_go_back(self) -> bool: ...
    @property
    def leaving(self) -> object | None: ...
    @property
    def closed(self) -> bool: ...


S_co = TypeVar("S_co", bound=FlowState, covariant=True)
S = TypeVar("S", bound=FlowState)


class Flow(Protocol[S_co]):
    """A view-model that leads through pages."""

    @property
    def state(self) -> S_co: ...
    @property
    def changed(self) -> SignalInstance: ...
    async def until(self, condition: Callable[[S_co], object]) -> S_co:
        """Wait for a state that ``condition`` accepts."""

    def back(self) -> None:
        """Go back by one page, where that undoes nothing that is done for good."""

    def ask_to_leave(self) -> None:
        """Say what leaving now would mean, or leave where it means nothing."""

    def stay(self) -> None:
        """Go on after all."""

    def leave(self) -> None:
        """Close, and drop every secret."""


async def give_up(flow: Flow[S]) -> S:
    """Leave a flow when nobody is there to decide, once no answer is on its way any more.

    Returns:
        The state in which it was left; ``leaving`` says what that means, where it means anything.
    """
    while True:
        before = flow.state
        flow.ask_to_leave()
        if flow.state.closed:
            return before
        if flow.state.leaving is not None:
            left = flow.state
            flow.leave()
            return left
        await _next_state(flow, flow.state)


async def _next_state(flow: Flow[S], now: S) -> None:
    await flow.until(lambda state: state is not now)


class PasswordReason(Enum):
    """Why the account's password is asked for."""

    DEMANDED = auto()
    WRONG = auto()
    AGAIN = auto()


class Trail(Struct, Generic[Step], frozen=True):
    """The steps that were taken, the current one last. Immutable: each move gives a new trail."""

    steps: tuple[Step, ...]

    @property
    def here(self) -> Step:
        """The current step."""
        return self.steps[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step to go back to."""
        return len(self.steps) > 1

    def forward(self, step: Step) -> "Trail[Step]":
        """Take a step that Back undoes."""
        return Trail((*self.steps, step))

    def back(self) -> "Trail[Step]":
        """Go back by one step; at the first, stay."""
        return Trail(self.steps[:-1]) if self.can_go_back else self

    def no_return(self, step: Step) -> "Trail[Step]":
        """Take a step from which nothing before can be reached, because it has been done for good."""
        return Trail((step,))
