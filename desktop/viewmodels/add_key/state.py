"""What the flow that adds a security key shows."""

from enum import Enum, auto

from msgspec import Struct

from desktop.model.methods import MediaType
from desktop.security_key.failures import SecurityKeyFailure, Trouble, WrongPin
from desktop.security_key.port import Device
from desktop.services.account_state import AccountState
from desktop.services.security_keys import KEY_LIMIT, NameCheck, NotAdded
from desktop.viewmodels.flow import PasswordReason
from desktop.viewmodels.key_prompts import NOTHING_ASKED, KeyPrompt
from desktop.viewmodels.problem import Problem


class Step(Enum):
    """The pages; each value is the stage of the way that it belongs to, counted from one."""

    NOT_YET = (1, "not yet")
    NAME = (1, "name")
    PLUG_IN = (2, "plug in")
    PASSWORD = (2, "password")
    KEY = (3, "key")
    DONE = (4, "done")

    @property
    def stage(self) -> int:
        """The stage, from 1 to :data:`STAGES`."""
        number: int = self.value[0]
        return number


STAGES = 4


class Hindrance(Enum):
    """Why no key can be added now."""

    NOT_OFFERED = auto()
    NEEDS_AUTHENTICATOR = auto()
    FULL = auto()


class Leaving(Enum):
    """What is left behind when the flow is closed now."""

    PERHAPS_ADDED = auto()
    NOT_REGISTERED = auto()


class KeyTrouble(Struct, frozen=True, kw_only=True):
    """Why the key, or this computer, did not do it. ``tries_left`` is set for a wrong PIN alone."""

    trouble: Trouble
    tries_left: int | None = None


class Result(Struct, frozen=True, kw_only=True):
    """The key is registered. ``first``: it turned the method on. ``answer_lost``: the list had to tell."""

    name: str
    first: bool
    answer_lost: bool


class AddKeyState(Struct, frozen=True, kw_only=True):
    """One state of the flow.

    Attributes:
        trouble: why the last ceremony failed.
        not_added: the list says that the key is not registered.
        leaving: the owner wants to leave and is told what that means.
        used: how many keys are registered.
        devices: the keys that are plugged in.
        system_prompts: the operating system shows a dialog of its own instead of ``prompt``.
        prompting: a key is being asked; ``prompt`` is what it waits for.
        result: how it ended.
    """

    step: Step = Step.NAME
    can_go_back: bool = False
    busy: bool = False
    problem: Problem | None = None
    trouble: KeyTrouble | None = None
    not_added: NotAdded | None = None
    leaving: Leaving | None = None
    closed: bool = False
    hindrance: Hindrance | None = None
    name: str = ""
    name_check: NameCheck = NameCheck.EMPTY
    used: int = 0
    limit: int = KEY_LIMIT
    devices: tuple[Device, ...] = ()
    system_prompts: bool = False
    prompting: bool = False
    prompt: KeyPrompt = NOTHING_ASKED
    password_reason: PasswordReason | None = None
    result: Result | None = None


def trouble_of(failure: SecurityKeyFailure) -> KeyTrouble:
    """Describe a failure."""
    tries_left = failure.tries_left if isinstance(failure, WrongPin) else None
    return KeyTrouble(trouble=failure.trouble, tries_left=tries_left)


def derive_hindrance(account: AccountState) -> Hindrance | None:
    """Say why no key can be added; where the account is not known well enough, the service is left to judge."""
    metadata, configuration = account.metadata.value, account.configuration.value
    if metadata is not None and not metadata.security_key_available:
        return Hindrance.NOT_OFFERED
    if configuration is not None and not configuration.is_on(MediaType.AUTHENTICATOR):
        return Hindrance.NEEDS_AUTHENTICATOR
    return Hindrance.FULL if len(account.security_keys.value or ()) >= KEY_LIMIT else None
