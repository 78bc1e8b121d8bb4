"""What a client withholds from a service that asked for no attestation."""

from dataclasses import replace
from typing import Final

from fido2.webauthn import (
    Aaguid,
    AttestationConveyancePreference,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    RegistrationResponse,
)

_ASKED: Final = {
    AttestationConveyancePreference.DIRECT,
    AttestationConveyancePreference.INDIRECT,
    AttestationConveyancePreference.ENTERPRISE,
}


def without_unasked_attestation(
    made: RegistrationResponse,
    preference: AttestationConveyancePreference | None,
) -> RegistrationResponse:
    """Take make, model and the maker's signature off a new credential, unless the service asked for them.

    Browsers do this (WebAuthn, 5.1.3: the attestation conveyance preference "none"); fido2 leaves it to its caller.
    """
    if preference in _ASKED:
        return made
    data = made.response.attestation_object.auth_data
    credential = data.credential_data
    if credential is None:
        return made
    anonymous = AttestedCredentialData.create(Aaguid.NONE, credential.credential_id, credential.public_key)
    bare = AuthenticatorData.create(data.rp_id_hash, data.flags, data.counter, anonymous, data.extensions)
    return replace(made, response=replace(made.response, attestation_object=AttestationObject.create("none", bare, {})))
