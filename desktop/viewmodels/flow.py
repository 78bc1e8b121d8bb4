"""Walking through the steps of a flow, and back."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Step = TypeVar("Step")


@dataclass(frozen=True, slots=True)
class Trail(Generic[Step]):
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
