"""Challenges: the service wants to be surer who is asking."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from desktop.model.account import Account
from desktop.model.methods import ActionType, MediaType
from desktop.model.secret import Secret
from desktop.model.security_keys import Assertion


class TwoStepChallenge(Struct, frozen=True, kw_only=True):
    """What the verify endpoints need to know of a two-step challenge."""

    user_id: int
    challenge_id: str
    action_type: ActionType


class GenericChallenge(Struct, frozen=True, kw_only=True):
    """A challenge that came with a refused request.

    Attributes:
        kind: the service's word for it, such as ``twostepverification``.
        metadata: what came with it, decoded; its content depends on ``kind`` and is data, never trusted.
    """

    challenge_id: str
    kind: str
    metadata: Mapping[str, object]


class ChallengeAnswer(Struct, frozen=True, kw_only=True):
    """A solved challenge, to be sent along with the request that it held up."""

    challenge_id: str
    kind: str
    metadata: Secret[str]


class WaitingRule(Struct, frozen=True, kw_only=True):
    """A method that the service takes, but perhaps not at once. ``bypasses``: with it there is no waiting."""

    media_type: MediaType
    wire_name: str
    bypasses: bool


class TwoStepStage(Struct, frozen=True, kw_only=True):
    """A two-step challenge, with what decides how it is put to the owner.

    Attributes:
        generic_id: the id under which its solution is handed in; ``None`` where none is handed in (a sign-in), or the
            stage's own id stands for it.
        may_remember: whether the owner is asked to trust this device.
        waiting: the rules where the service may impose a wait after the challenge was passed.
        primary: the method to begin with, where the challenge itself names one.
        account: whose it is, where nobody is signed in yet.
    """

    challenge: TwoStepChallenge
    generic_id: str | None = None
    may_remember: bool = False
    waiting: tuple[WaitingRule, ...] = ()
    primary: MediaType | None = None
    account: Account | None = None


class Proof(StrEnum):
    """How reauthentication can be proved, in the service's own words."""

    PASSWORD = "Password"  # noqa: S105  (a kind of proof)
    EMAIL_CODE = "Otp_Email"
    PASSKEY = "Passkey"


class ReauthenticationStage(Struct, frozen=True, kw_only=True):
    """The service wants to see that whoever asks is still the owner.

    Attributes:
        proofs: what it takes, its first choice first; words that this version does not know are left out.
        passkey: the passkey ceremony that it has begun already, where it has.
    """

    proofs: tuple[Proof, ...]
    passkey: Assertion | None = None


class PassedChallenge(Struct, frozen=True, kw_only=True):
    """A two-step challenge was passed: the token that proves it, and whether to remember this device."""

    token: Secret[str]
    remember_device: bool
