"""Two-step challenges: opened by a sign-in or a protected action, passed once, redeemed once."""

from msgspec import Struct

from desktop.contract.refusals import Refusal
from desktop.simulator.assumptions import CHALLENGE_LIFETIME_S
from desktop.simulator.clock import Clock
from desktop.simulator.media import ActionType
from desktop.simulator.randomness import Randomness, token
from desktop.simulator.refusals import Refuse


class Challenge(Struct, kw_only=True):
    """One challenge; ``verification_token`` is set once it was passed."""

    challenge_id: str
    user_id: int
    action_type: ActionType
    expires: float
    verification_token: str | None = None


class Challenges:
    """Every challenge that is open or passed and not redeemed yet."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._known: dict[str, Challenge] = {}

    def open(self, user_id: int, action_type: ActionType) -> Challenge:
        """Open a challenge."""
        challenge = Challenge(
            challenge_id=token(self._randomness),
            user_id=user_id,
            action_type=action_type,
            expires=self._clock.now() + CHALLENGE_LIFETIME_S,
        )
        self._known[challenge.challenge_id] = challenge
        return challenge

    def find(self, challenge_id: str, action_type: ActionType, user_id: int) -> Challenge:
        """Find a challenge that waits to be passed.

        Raises:
            Refuse: INVALID_CHALLENGE if there is none, it protects another action, has expired or was passed;
                INVALID_USER if it is another user's.
        """
        challenge = self._known.get(challenge_id)
        if challenge is None or challenge.action_type is not action_type or challenge.verification_token is not None:
            raise Refuse(Refusal.INVALID_CHALLENGE)
        if self._clock.now() >= challenge.expires:
            raise Refuse(Refusal.INVALID_CHALLENGE)
        if challenge.user_id != user_id:
            raise Refuse(Refusal.INVALID_USER)
        return challenge

    def matches(self, challenge_id: str, action_type: ActionType, user_id: int) -> bool:
        """Tell whether the three belong together and the challenge waits to be passed."""
        try:
            self.find(challenge_id, action_type, user_id)
        except Refuse:
            return False
        return True

    def passed(self, challenge: Challenge) -> str:
        """Close a challenge; give the token that proves it."""
        challenge.verification_token = token(self._randomness)
        return challenge.verification_token

    def redeem(self, challenge_id: str, verification_token: str) -> bool:
        """Use the proof up; tell whether it was good."""
        challenge = self._known.get(challenge_id)
        if challenge is None or not verification_token or challenge.verification_token != verification_token:
            return False
        del self._known[challenge_id]
        return self._clock.now() < challenge.expires
