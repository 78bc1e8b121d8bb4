"""Secure authentication intent: proof that a request came from the device that holds a key."""

from datetime import datetime

from msgspec import Struct


class SecureAuthenticationIntent(Struct, frozen=True, kw_only=True):
    """The signed intent as the service documents it. Nothing in it is secret; the private key is not in it.

    Attributes:
        client_public_key: standard base64 of the DER SubjectPublicKeyInfo of a P-256 key.
        client_epoch_timestamp: seconds since 1970.
        server_nonce: as the service gave it.
        signature: standard base64 of raw r||s (64 bytes) over ``key|timestamp|nonce``.
    """

    client_public_key: str
    client_epoch_timestamp: int
    server_nonce: str
    signature: str


class ServerNonce(Struct, frozen=True, kw_only=True):
    """A nonce for an intent. ``told_time``: what time it was for the service then, ``None`` where it did not say."""

    nonce: str
    told_time: datetime | None = None
