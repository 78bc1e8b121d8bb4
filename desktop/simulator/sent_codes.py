"""Codes that were sent by email or SMS and can be typed back once."""

import hmac

from msgspec import Struct

from desktop.contract.refusals import Refusal
from desktop.simulator.assumptions import CODE_LIFETIME_S
from desktop.simulator.clock import Clock
from desktop.simulator.inbox import Channel
from desktop.simulator.randomness import DIGITS, Randomness, word
from desktop.simulator.refusals import Refuse


class _Sent(Struct, frozen=True, kw_only=True):
    code: str
    expires: float


class SentCodes:
    """The latest code of each challenge and channel. A new one voids the one before it."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._sent: dict[tuple[str, Channel], _Sent] = {}

    def draw(self, challenge_id: str, channel: Channel, length: int) -> str:
        """Make a code of ``length`` digits for a challenge."""
        code = word(self._randomness, DIGITS, length)
        self._sent[challenge_id, channel] = _Sent(code=code, expires=self._clock.now() + CODE_LIFETIME_S)
        return code

    def redeem(self, challenge_id: str, channel: Channel, code: str) -> None:
        """Use a code up.

        Raises:
            Refuse: WRONG_CODE if it is not the latest one, was used, or has expired.
        """
        sent = self._sent.get((challenge_id, channel))
        if (
            sent is None
            or self._clock.now() >= sent.expires
            or not hmac.compare_digest(_bytes(sent.code), _bytes(code))
        ):
            raise Refuse(Refusal.WRONG_CODE)
        del self._sent[challenge_id, channel]


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
