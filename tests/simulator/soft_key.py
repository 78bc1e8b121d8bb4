"""A security key in a few lines, to answer the pretend service's ceremonies with."""

import base64
import hashlib
import json
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

ORIGIN = "https://www.roblox.com"
PRESENT = AuthenticatorData.FLAG.UP
ATTESTED = AuthenticatorData.FLAG.AT


class SoftKey:
    """Holds one credential and counts its signatures."""

    def __init__(self, credential_id: bytes = b"soft-key-credential", *, origin: str = ORIGIN) -> None:
        self.credential_id = credential_id
        self.count = 0
        self._origin = origin
        self._private = ec.generate_private_key(ec.SECP256R1())

    def create(self, options: str) -> str:
        """Answer creation options."""
        asked = json.loads(options)["publicKey"]
        public = ES256.from_cryptography_key(self._private.public_key())
        attested = AttestedCredentialData.create(Aaguid.NONE, self.credential_id, public)
        data = AuthenticatorData.create(_hash(asked["rp"]["id"]), PRESENT | ATTESTED, self.count, attested)
        client_data = CollectedClientData.create("webauthn.create", asked["challenge"], self._origin)
        attestation = AttestationObject.create("none", data, {})
        return self._answer(attestationObject=attestation, clientDataJSON=client_data)

    def get(self, options: str) -> str:
        """Answer request options."""
        asked = json.loads(options)["publicKey"]
        self.count += 1
        data = AuthenticatorData.create(_hash(asked["rpId"]), PRESENT, self.count)
        client_data = CollectedClientData.create("webauthn.get", asked["challenge"], self._origin)
        signature = self._private.sign(data + client_data.hash, ec.ECDSA(hashes.SHA256()))
        return self._answer(authenticatorData=data, clientDataJSON=client_data, signature=signature, userHandle=b"")

    def _answer(self, **response: bytes) -> str:
        own_id = base64url(self.credential_id)
        encoded: dict[str, Any] = {name: base64url(value) for name, value in response.items()}
        return json.dumps({"id": own_id, "rawId": own_id, "type": "public-key", "response": encoded})


def base64url(data: bytes) -> str:
    """Encode as the website does: base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
