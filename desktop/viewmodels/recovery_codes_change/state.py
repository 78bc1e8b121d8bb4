"""What the flow shows that makes new recovery codes or voids all."""

from enum import Enum, auto

from msgspec import Struct

from desktop.services.codes_verdict import Verdict
from desktop.services.recovery_codes import NotCleared
from desktop.viewmodels.flow import PasswordReason
from desktop.viewmodels.problem import Problem
from desktop.viewmodels.recovery_codes_change.purpose import Purpose


class Step(Enum):
    """The pages; each value begins with the stage of the way that the page belongs to, counted from one."""

    EXPLAIN = (1, "explain")
    PASSWORD = (1, "password")
    CODES = (2, "codes")
    CONFIRM = (3, "confirm")
    DONE = (4, "done")
    CLEARED = (2, "cleared")

    @property
    def stage(self) -> int:
        """The stage, from 1 to the number of stages of the purpose."""
        number: int = self.value[0]
        return number


class Leaving(Enum):
    """What is left behind when the flow is closed now."""

    PERHAPS_CHANGED = auto()
    UNSAVED_CODES = auto()


class ChangeState(Struct, frozen=True, kw_only=True):
    """One state of the flow.

    Attributes:
        active: codes that are good now, and are void afterwards.
        lost: an answer with codes was lost; what the account says of them.
        not_cleared: the account says that its codes are still good.
        answer_lost: the codes are void, as the account says, because no answer came.
    """

    purpose: Purpose
    step: Step = Step.EXPLAIN
    can_go_back: bool = False
    busy: bool = False
    problem: Problem | None = None
    leaving: Leaving | None = None
    closed: bool = False
    password_reason: PasswordReason | None = None
    active: int = 0
    lost: Verdict | None = None
    not_cleared: NotCleared | None = None
    answer_lost: bool = False

    @property
    def open_question(self) -> bool:
        """Whether nobody knows what the last request did, so that none is sent before the account was read."""
        return self.problem is not None and self.problem.may_have_changed
