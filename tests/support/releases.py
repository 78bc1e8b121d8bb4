"""Release files, as their makers would sign them: with a key that is in no app."""

import base64
import json
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.contract.release_file import PRODUCT, SIGNED_AS
from desktop.services.updates import Source

MAKERS = Ed25519PrivateKey.from_private_bytes(b"canary-release-key-of-the-makers")
SOMEBODY = Ed25519PrivateKey.from_private_bytes(b"canary-release-key-of-a-stranger")
ADDRESS = "https://releases.example/twinbolt.json"
SOURCE = Source(address=ADDRESS, key=MAKERS.public_key().public_bytes_raw())


def release_file(key: Ed25519PrivateKey = MAKERS, *, purpose: bytes = SIGNED_AS, **changes: Any) -> bytes:
    """Write a file about version 2.0, or one with other entries; ``None`` takes an entry out."""
    told = {"product": PRODUCT, "version": "2.0.0", "serial": 5, "expires": "2030-01-31", **changes}
    text = json.dumps({name: value for name, value in told.items() if value is not None})
    return envelope(text, key.sign(purpose + text.encode()))


def envelope(text: str, signature: bytes) -> bytes:
    return json.dumps({"release": text, "signature": base64.b64encode(signature).decode()}).encode()
