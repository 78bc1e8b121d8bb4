"""Secure authentication intent: a signature that shows that a request comes from the device that holds a key.

The recipe is that of the website's own client: ECDSA P-256 with SHA-256 over ``key|time|nonce`` in UTF-8, the
signature being raw r||s.
"""

import asyncio
import base64
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final, Self

from desktop.model.errors import TwinboltError
from desktop.model.intent import SecureAuthenticationIntent, ServerNonce
from desktop.model.secret import Secret
from desktop.services.ports import Clock

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

    from desktop.api.client import Client

# ruff: noqa: PLC0415  (imported late: cryptography takes longer to load than the first paint may)

MOST_OFF: Final = timedelta(minutes=1)
"""Assumption: an intent of a clock that is no further off is taken."""
COORDINATE_BYTES: Final = 32
"""Half of a raw P-256 signature."""


class IntentKey:
    """A P-256 key that stays with its session: made with it, stored beside its cookie, and gone with it."""

    def __init__(self, private_key: "EllipticCurvePrivateKey") -> None:
        self._private_key = private_key

    @classmethod
    def new(cls) -> Self:
        """Make a key."""
        from cryptography.hazmat.primitives.asymmetric import ec

        return cls(ec.generate_private_key(ec.SECP256R1()))

    @classmethod
    def from_secret(cls, secret: Secret[str]) -> Self:
        """Take a stored key.

        Raises:
            ValueError: it is no P-256 key as :meth:`secret` writes it.
        """
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        try:
            encoded = base64.b64decode(secret.reveal(), validate=True)
            key = serialization.load_der_private_key(encoded, password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            # Without the cause: it might quote what was stored.
            raise ValueError("no private key") from None
        if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
            raise ValueError("no P-256 key")  # noqa: TRY004  (what is stored is of the wrong kind, not what is passed)
        return cls(key)

    def secret(self) -> Secret[str]:
        """Write the key, to be stored: PKCS #8 in standard base64."""
        from cryptography.hazmat.primitives import serialization

        encoded = self._private_key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        return Secret(base64.b64encode(encoded).decode("ascii"))

    @cached_property
    def public_key(self) -> str:
        """The public half: SubjectPublicKeyInfo in standard base64."""
        from cryptography.hazmat.primitives import serialization

        encoded = self._private_key.public_key().public_bytes(
            serialization.Encoding.DER,
            serialization.PublicFormat.SubjectPublicKeyInfo,
        )
        return base64.b64encode(encoded).decode("ascii")

    def sign(self, text: str) -> str:
        """Sign a text: raw r||s in standard base64."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

        r, s = decode_dss_signature(self._private_key.sign(text.encode(), ec.ECDSA(hashes.SHA256())))
        raw = r.to_bytes(COORDINATE_BYTES, "big") + s.to_bytes(COORDINATE_BYTES, "big")
        return base64.b64encode(raw).decode("ascii")


class IntentSigner:
    """Makes a fresh intent for each request that carries one, which the service takes even if the clock here is wrong.

    Args:
        client: one that signs no intents itself.
        key: gives the session's key, the same one each time; called in a worker thread.
        clock: this computer's.
    """

    def __init__(self, client: "Client", key: Callable[[], IntentKey], clock: Clock) -> None:
        self._client = client
        self._key = key
        self._clock = clock

    async def __call__(self) -> SecureAuthenticationIntent | None:
        """Sign an intent; ``None`` where no nonce can be had, with which the website goes on, too."""
        try:
            nonce = await self._client.assurance.server_nonce()
        except TwinboltError:
            return None
        return await asyncio.to_thread(self._signed, nonce.nonce, int(self._now(nonce).timestamp()))

    def _now(self, nonce: ServerNonce) -> datetime:
        """Tell the time: this computer's, as the website does, unless the service's own is quite another."""
        here = self._clock.now()
        there = nonce.told_time or here
        return here if abs(there - here) < MOST_OFF else there

    def _signed(self, nonce: str, timestamp: int) -> SecureAuthenticationIntent:
        key = self._key()
        return SecureAuthenticationIntent(
            client_public_key=key.public_key,
            client_epoch_timestamp=timestamp,
            server_nonce=nonce,
            signature=key.sign(f"{key.public_key}|{timestamp}|{nonce}"),
        )
