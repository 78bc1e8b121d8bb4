"""What a second device of the owner shows and waits for an answer to."""

from enum import StrEnum

from msgspec import Struct


class PromptKind(StrEnum):
    """Why a second device asks."""

    CROSS_DEVICE = "cross_device"
    QUICK_SIGN_IN = "quick_sign_in"


class Prompt(Struct, frozen=True, kw_only=True):
    """One question on a second device.

    Attributes:
        account: name of the account that is asked about.
        detail: what it is about: the protected action, or the code of a quick sign-in.
        since: seconds since 1970 UTC, by the simulator's clock.
    """

    id: str
    account: str
    kind: PromptKind
    detail: str
    since: float
