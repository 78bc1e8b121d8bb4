"""What a practice key states: authenticator data, attestations and assertions."""

from enum import Enum, auto
from typing import Any, Final

from fido2.utils import sha256
from fido2.webauthn import Aaguid, AttestedCredentialData, AuthenticatorData

from desktop.security_key.practice.credentials import Credential

AAGUID: Final = Aaguid.parse("b1a5fd4c-7c51-4f6b-9d0e-5e2b8c3f6a17")
"""The model number of every practice key: made up, and registered nowhere."""

Flag = AuthenticatorData.FLAG
Response = dict[int, Any]


class Attestation(Enum):
    """How a key vouches for a new credential: not at all, or with the credential's own key."""

    NONE = auto()
    PACKED_SELF = auto()


def attested(credential: Credential) -> AttestedCredentialData:
    """Give what a service keeps of ``credential``."""
    return AttestedCredentialData.create(AAGUID, credential.id, credential.public_key)


def attestation(credential: Credential, client_data_hash: bytes, *, verified: bool, form: Attestation) -> Response:
    """Answer authenticatorMakeCredential (CTAP 2.1, 6.1.3)."""
    flags = Flag.AT | _flags(present=True, verified=verified)
    data = AuthenticatorData.create(sha256(credential.rp_id.encode()), flags, 0, attested(credential))
    if form is Attestation.NONE:
        return {1: "none", 2: data, 3: {}}
    signature = credential.sign(data + client_data_hash)
    return {1: "packed", 2: data, 3: {"alg": int(credential.algorithm), "sig": signature}}


def assertion(
    credential: Credential,
    client_data_hash: bytes,
    *,
    present: bool,
    verified: bool,
    counter: int,
) -> Response:
    """Answer authenticatorGetAssertion (CTAP 2.1, 6.2.3). Names are told to a verified owner alone."""
    flags = _flags(present=present, verified=verified)
    data = AuthenticatorData.create(sha256(credential.rp_id.encode()), flags, counter)
    response: Response = {
        1: {"type": "public-key", "id": credential.id},
        2: data,
        3: credential.sign(data + client_data_hash),
    }
    if credential.discoverable:
        user = credential.user
        names = {"name": user.name, "displayName": user.display_name} if verified else {}
        response[4] = {"id": user.id} | {name: value for name, value in names.items() if value is not None}
    return response


def _flags(*, present: bool, verified: bool) -> Flag:
    return (Flag.UP if present else Flag(0)) | (Flag.UV if verified else Flag(0))
