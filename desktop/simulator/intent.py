"""Secure authentication intent: proof that a request comes from the device that holds a key."""

import base64

from msgspec import Struct

from desktop.simulator.assumptions import NONCE_LIFETIME_S
from desktop.simulator.clock import Clock
from desktop.simulator.randomness import Randomness, token
from desktop.simulator.refusals import Malformed

COORDINATE_BYTES = 32
"""Half of a raw P-256 signature."""


class Intent(Struct, frozen=True, kw_only=True):
    """A signed intent as it was sent."""

    client_public_key: str
    client_epoch_timestamp: int
    server_nonce: str
    signature: str


class Intents:
    """Hands out nonces and checks intents made with them. Each nonce counts once."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._nonces: dict[str, float] = {}

    def nonce(self) -> str:
        """Give a fresh nonce."""
        drawn = token(self._randomness)
        self._nonces[drawn] = self._clock.now() + NONCE_LIFETIME_S
        return drawn

    def check(self, intent: Intent) -> None:
        """Check nonce, age and signature.

        Raises:
            Malformed: one of them is wrong. No documented refusal stands for that.
        """
        now = self._clock.now()
        if now >= self._nonces.pop(intent.server_nonce, 0.0):
            raise Malformed("the intent's nonce is not known")
        if abs(now - intent.client_epoch_timestamp) > NONCE_LIFETIME_S:
            raise Malformed("the intent's time is off")
        if not _signed(intent):
            raise Malformed("the intent's signature is wrong")


def _signed(intent: Intent) -> bool:
    """Check ECDSA P-256 with SHA-256 over ``key|time|nonce``, the signature being raw r||s."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415  (large; comes with fido2)
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature  # noqa: PLC0415

    payload = f"{intent.client_public_key}|{intent.client_epoch_timestamp}|{intent.server_nonce}"
    try:
        raw = base64.b64decode(intent.signature, validate=True)
        key = serialization.load_der_public_key(base64.b64decode(intent.client_public_key, validate=True))
    except ValueError:
        return False
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        return False
    if len(raw) != 2 * COORDINATE_BYTES:
        return False
    r, s = (int.from_bytes(half, "big") for half in (raw[:COORDINATE_BYTES], raw[COORDINATE_BYTES:]))
    try:
        key.verify(encode_dss_signature(r, s), payload.encode(), ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True
