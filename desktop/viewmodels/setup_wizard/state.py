"""What the set-up wizard shows."""

from enum import Enum, auto

from msgspec import Struct

from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.totp import CodeCheck, Verdict
from desktop.viewmodels.flow import PasswordReason
from desktop.viewmodels.problem import Problem
from desktop.viewmodels.setup_wizard.choices import MethodChoice


class Step(Enum):
    """The pages; each value is the stage of the way that it belongs to, counted from one."""

    WELCOME = (1, "welcome")
    METHOD = (2, "method")
    PASSWORD = (2, "password")
    SCAN = (3, "scan")
    CODE = (4, "code")
    CODES = (5, "codes")
    CONFIRM = (5, "confirm")
    DONE = (6, "done")

    @property
    def stage(self) -> int:
        """The stage, from 1 to :data:`STAGES`."""
        number: int = self.value[0]
        return number


STAGES = 6
NOTHING_TYPED = CodeCheck(Verdict.INCOMPLETE)


class Leaving(Enum):
    """What is left behind when the wizard is closed now."""

    NOTHING = auto()
    UNUSED_KEY = auto()
    PERHAPS_ON = auto()
    UNSAVED_CODES = auto()


class Remedy(Enum):
    """What helps with a problem beyond doing the same again."""

    READ_AGAIN = auto()
    FRESH_KEY = auto()
    LOOK = auto()


class Scan(Struct, frozen=True, kw_only=True):
    """What the authenticator app needs. ``uri`` is what the QR code says.

    Attributes:
        renewed: an earlier key has expired; its entry in the app is of no use any more.
    """

    uri: Secret[str]
    key: Secret[str]
    issuer: str
    account_name: str
    digits: int
    period_s: int
    algorithm: str
    renewed: bool = False


class Result(Struct, frozen=True, kw_only=True):
    """How it ended.

    Attributes:
        answer_lost: the method is on, but codes that the service may have made were never received.
        codes_before: recovery codes that the account had already and keeps, ``None`` where unknown.
        codes_saved: new codes were given back correctly by the owner.
    """

    media_type: MediaType
    answer_lost: bool = False
    codes_before: int | None = None
    codes_saved: bool = False


class WizardState(Struct, frozen=True, kw_only=True):
    """One state of the wizard. Everything beyond ``leaving`` belongs to single pages.

    Attributes:
        remedy: what is offered beside ``problem``.
        leaving: the owner wants to leave and is told what that means.
        continues_with: the wizard has closed because the chosen method has a flow of its own.
        still_off: an answer was lost, and the service says that nothing was turned on.
    """

    step: Step = Step.WELCOME
    can_go_back: bool = False
    busy: bool = False
    problem: Problem | None = None
    remedy: Remedy | None = None
    leaving: Leaving | None = None
    closed: bool = False
    continues_with: MediaType | None = None
    choices: tuple[MethodChoice, ...] = ()
    chosen: MediaType | None = None
    password_reason: PasswordReason | None = None
    scan: Scan | None = None
    check: CodeCheck = NOTHING_TYPED
    still_off: bool = False
    result: Result | None = None
