"""The authenticator app's shared secret: set-up, and codes that count once (RFC 6238)."""

import base64
import hmac

import pyotp
from msgspec import Struct

from desktop.contract.refusals import Refusal
from desktop.simulator.assumptions import (
    SETUP_TOKEN_LIFETIME_S,
    TOTP_SECRET_BYTES,
    TOTP_STEP_S,
    TOTP_WINDOW,
    USED_CODE_STATUS,
)
from desktop.simulator.clock import Clock
from desktop.simulator.randomness import Randomness, token
from desktop.simulator.refusals import Refuse
from desktop.simulator.switches import Policy


class Setup(Struct, frozen=True, kw_only=True):
    """A set-up that was begun: the token that finishes it and the secret to put into the app, in base 32."""

    setup_token: str
    secret: str
    expires: float


class Authenticator:
    """One secret that is in use, and set-ups under way."""

    def __init__(self, clock: Clock, randomness: Randomness, policy: Policy) -> None:
        self._clock = clock
        self._randomness = randomness
        self._policy = policy
        self._setups: dict[str, Setup] = {}
        self._secret: str | None = None
        self._last_step = -1

    @property
    def latest_secret(self) -> str | None:
        """The secret that a practice phone would hold: of the newest set-up under way, else the one in use."""
        now = self._clock.now()
        running = [setup.secret for setup in self._setups.values() if now < setup.expires]
        return running[-1] if running else self._secret

    def code(self, secret: str) -> str:
        """Give the code that an app with ``secret`` shows now."""
        return self._code_at(secret, self._step())

    def begin(self) -> Setup:
        """Begin a set-up with a new secret. Set-ups begun before stay open until they expire."""
        setup = Setup(
            setup_token=token(self._randomness),
            secret=base64.b32encode(self._randomness.token_bytes(TOTP_SECRET_BYTES)).decode("ascii"),
            expires=self._clock.now() + SETUP_TOKEN_LIFETIME_S,
        )
        self._setups[setup.setup_token] = setup
        return setup

    def finish(self, setup_token: str, code: str) -> None:
        """Take the secret of a set-up into use.

        Raises:
            Refuse: EXPIRED_SETUP if the token is unknown or too old, WRONG_CODE if the app shows another code.
        """
        setup = self._setups.get(setup_token)
        if setup is None or self._clock.now() >= setup.expires:
            raise Refuse(Refusal.EXPIRED_SETUP)
        steps = self._matching_steps(setup.secret, code)
        if not steps:
            raise Refuse(Refusal.WRONG_CODE)
        self.install(setup.secret)
        self._last_step = min(steps)

    def install(self, secret: str) -> None:
        """Put a secret into use as if it had been set up, and end every set-up under way."""
        self._setups.clear()
        self._secret = secret
        self._last_step = -1

    def remove(self) -> None:
        """Forget the secret in use."""
        self._secret = None

    def redeem(self, code: str) -> None:
        """Use a code up, so that neither it nor an older one counts again.

        Raises:
            Refuse: WRONG_CODE, or USED_CODE if the code is right but was used before.
        """
        steps = self._matching_steps(self._secret, code) if self._secret else ()
        if not steps:
            raise Refuse(Refusal.WRONG_CODE)
        fresh = [step for step in steps if step > self._last_step]
        if not fresh:
            raise Refuse(Refusal.USED_CODE, status=USED_CODE_STATUS)
        self._last_step = min(fresh)

    def expire_setups(self) -> None:
        """Let every set-up under way run out."""
        self._setups.clear()

    def _matching_steps(self, secret: str, code: str) -> tuple[int, ...]:
        now = self._step()
        typed = code.encode("utf-8", "surrogatepass")
        near = range(now - TOTP_WINDOW, now + TOTP_WINDOW + 1)
        return tuple(step for step in near if hmac.compare_digest(self._code_at(secret, step).encode(), typed))

    def _code_at(self, secret: str, step: int) -> str:
        return pyotp.TOTP(secret, digits=self._policy.authenticator_code_length, interval=TOTP_STEP_S).at(
            step * TOTP_STEP_S,
        )

    def _step(self) -> int:
        return int(self._clock.now() // TOTP_STEP_S)
