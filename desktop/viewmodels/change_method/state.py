"""What the flow that turns a method on or off shows."""

from enum import Enum, auto
from typing import Final

from msgspec import Struct

from desktop.contract import website
from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState
from desktop.services.consequences import Change, Consequences, Left
from desktop.services.methods import Changed
from desktop.services.obstacles import Obstacle, obstacle_to_off, obstacle_to_on
from desktop.viewmodels.flow import PasswordReason
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.website import page_for


class Step(Enum):
    """The pages; each value is the stage of the way that it belongs to, counted from one."""

    EXPLAIN = (1, "explain")
    PASSWORD = (1, "password")
    DONE = (2, "done")

    @property
    def stage(self) -> int:
        """The stage, from 1 to :data:`STAGES`."""
        number: int = self.value[0]
        return number


STAGES = 2

_BY_OBSTACLE: Final = {Obstacle.NEEDS_EMAIL: website.ACCOUNT_INFO, Obstacle.NEEDS_PHONE: website.ACCOUNT_INFO}


class Leaving(Enum):
    """What is left behind when the flow is closed now."""

    PERHAPS_CHANGED = auto()


class Remedy(Enum):
    """What helps beyond doing the same again."""

    READ_AGAIN = auto()
    LOOK = auto()
    WEBSITE = auto()


class ChangeMethodState(Struct, frozen=True, kw_only=True):
    """One state of the flow.

    Attributes:
        reading: the account is being read, or is about to be; nothing can be decided before that is done.
        consequences: what goes with the change, ``None`` while that is not known.
        obstacle: why the change cannot be made.
        destination: where codes go to, masked; ``None`` where that is not told.
        agreed: the owner ticked that this is understood.
        not_changed: an answer was lost, and what was read of the account says that nothing happened.
        remedy: what is offered beside ``problem`` or ``obstacle``.
        leaving: the owner wants to leave and is told what that means.
        outcome: how it ended.
        goes_on: the flow was closed to set another method up.
    """

    change: Change
    step: Step = Step.EXPLAIN
    can_go_back: bool = False
    busy: bool = False
    reading: bool = True
    problem: Problem | None = None
    leaving: Leaving | None = None
    closed: bool = False
    consequences: Consequences | None = None
    obstacle: Obstacle | None = None
    destination: str | None = None
    agreed: bool = False
    not_changed: bool = False
    remedy: Remedy | None = None
    password_reason: PasswordReason | None = None
    outcome: Changed | None = None
    goes_on: bool = False

    @property
    def can_go_ahead(self) -> bool:
        """Whether everything is known and agreed to, and no earlier try is still open."""
        if self.busy or self.reading or self.obstacle is not None or self.remedy is Remedy.LOOK:
            return False
        return self.consequences is not None and (self.agreed or not self.consequences.grave)

    @property
    def nothing_left(self) -> bool:
        """Whether the change that was made has left the password alone."""
        foreseen = self.consequences
        return self.outcome is not None and foreseen is not None and foreseen.left is Left.PASSWORD_ALONE

    @property
    def page(self) -> str | None:
        """The page of the website that helps, if one does."""
        if self.problem is not None:
            return page_for(self.problem)
        return None if self.obstacle is None else _BY_OBSTACLE.get(self.obstacle)


def derive_obstacle(account: AccountState, change: Change) -> Obstacle | None:
    """Say why the change cannot be made."""
    return (obstacle_to_on if change.on else obstacle_to_off)(change.media_type, account)


def derive_destination(account: AccountState, change: Change) -> str | None:
    """Say where codes of the method go to."""
    match change.media_type:
        case MediaType.EMAIL if account.email.value is not None:
            return account.email.value.masked
        case MediaType.SMS if account.phone.value is not None:
            return account.phone.value.masked
    return None


def why_unknown(account: AccountState) -> Problem | None:
    """Say why the account is not known well enough to foresee the change, once that is certain."""
    parts = (account.metadata, account.configuration)
    if any(part.loading for part in parts):
        return None
    return next((problem_of(part.problem) for part in parts if part.problem is not None), None)
