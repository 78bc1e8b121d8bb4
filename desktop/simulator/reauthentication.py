"""Passwords and the tokens that stand in for one."""

import hmac

from desktop.contract.refusals import Refusal
from desktop.simulator.account import Account
from desktop.simulator.assumptions import REAUTHENTICATION_LIFETIME_S
from desktop.simulator.clock import Clock
from desktop.simulator.randomness import Randomness, token
from desktop.simulator.refusals import Refuse


class Reauthentication:
    """Proof that whoever asks knows the password now."""

    def __init__(self, clock: Clock, randomness: Randomness, account: Account) -> None:
        self._clock = clock
        self._randomness = randomness
        self._account = account
        self._tokens: dict[str, float] = {}

    def issue(self, password: str) -> str:
        """Give a token for the right password.

        Raises:
            Refuse: WRONG_PASSWORD.
        """
        self.check(password)
        issued = token(self._randomness)
        self._tokens[issued] = self._clock.now() + REAUTHENTICATION_LIFETIME_S
        return issued

    def check(self, password: str) -> None:
        """Compare a password.

        Raises:
            Refuse: WRONG_PASSWORD.
        """
        if not hmac.compare_digest(_bytes(password), _bytes(self._account.password)):
            raise Refuse(Refusal.WRONG_PASSWORD)

    def redeem(self, issued: str) -> bool:
        """Use a token up; tell whether it was good."""
        return self._clock.now() < self._tokens.pop(issued, 0.0)

    def demand(self, *, password: str, issued: str = "", required: bool) -> None:
        """Check whatever was given, and that something was given if it is required.

        Raises:
            Refuse: WRONG_PASSWORD.
        """
        if password:
            self.check(password)
        elif issued:
            if not self.redeem(issued):
                raise Refuse(Refusal.WRONG_PASSWORD)
        elif required:
            raise Refuse(Refusal.WRONG_PASSWORD)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
