"""Challenges: the service wants to be surer who is asking."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.methods import ActionType
from desktop.model.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoStepChallenge:
    """What the verify endpoints need to know of a two-step challenge."""

    user_id: int
    challenge_id: str
    action_type: ActionType


@dataclass(frozen=True, slots=True, kw_only=True)
class GenericChallenge:
    """A challenge that came with a refused request.

    Attributes:
        kind: the service's word for it, such as ``twostepverification``.
        metadata: what came with it, decoded; its content depends on ``kind`` and is data, never trusted.
    """

    challenge_id: str
    kind: str
    metadata: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeAnswer:
    """A solved challenge, to be sent along with the request that it held up."""

    challenge_id: str
    kind: str
    metadata: Secret[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContinuedChallenge:
    """What the service said to a solution: done where ``kind`` is empty, else the next challenge."""

    challenge_id: str
    kind: str
    metadata: str
