"""The WebAuthn relying party, by python-fido2's server. Loaded only when a ceremony begins, because it is large."""

import functools
import json
import struct
from collections.abc import Sequence
from typing import Any

from fido2.server import Fido2Server
from fido2.webauthn import (
    AttestationConveyancePreference,
    AttestedCredentialData,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
    RegistrationResponse,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from fido2.webauthn import AuthenticationResponse as Assertion

from desktop.simulator.account import Account
from desktop.simulator.assumptions import (
    ALGORITHMS,
    CEREMONY_LIFETIME_S,
    ORIGIN,
    RP_ID,
    RP_NAME,
    USER_VERIFICATION,
)
from desktop.simulator.credentials import Credential
from desktop.simulator.refusals import Malformed

State = dict[str, Any]
"""What python-fido2 wants back when a ceremony is finished."""


@functools.cache
def _server() -> Fido2Server:
    server = Fido2Server(
        PublicKeyCredentialRpEntity(name=RP_NAME, id=RP_ID),
        attestation=AttestationConveyancePreference.NONE,
        verify_origin=lambda origin: origin == ORIGIN,
    )
    server.allowed_algorithms = [known for known in server.allowed_algorithms if known.alg in ALGORITHMS]
    server.timeout = int(CEREMONY_LIFETIME_S * 1000)  # type: ignore[assignment]  # declared by its default, None
    return server


def begin_registration(account: Account, known: Sequence[Credential], challenge: bytes) -> tuple[str, State]:
    """Give creation options as JSON text, excluding the credentials that are ``known``."""
    options, state = _server().register_begin(
        PublicKeyCredentialUserEntity(
            id=account.user_handle,
            name=account.name,
            display_name=account.display_name,
        ),
        credentials=_attested(known),
        resident_key_requirement=ResidentKeyRequirement.DISCOURAGED,
        user_verification=UserVerificationRequirement(USER_VERIFICATION),
        challenge=challenge,
    )
    return json.dumps(dict(options)), state


def finish_registration(state: State, response: str, nickname: str) -> Credential:
    """Verify what a key answered to creation options.

    Raises:
        Malformed: it does not verify.
    """
    try:
        data = _server().register_complete(state, RegistrationResponse.from_dict(json.loads(response)))
    except _NOT_VERIFIED as error:
        raise Malformed(f"the attestation does not verify: {error}") from error
    attested = data.credential_data
    if attested is None:
        raise Malformed("the attestation holds no credential")
    return Credential(
        nickname=nickname,
        credential_id=attested.credential_id,
        data=bytes(attested),
        sign_count=data.counter,
    )


def begin_assertion(known: Sequence[Credential], challenge: bytes) -> tuple[str, State]:
    """Give request options as JSON text, for the credentials that are ``known``; any passkey where none is named."""
    options, state = _server().authenticate_begin(
        credentials=_attested(known) or None,
        user_verification=UserVerificationRequirement(USER_VERIFICATION),
        challenge=challenge,
    )
    return json.dumps(dict(options)), state


def finish_assertion(state: State, known: Sequence[Credential], response: str) -> tuple[bytes, int]:
    """Verify what a key answered to request options; give the credential's id and its signature counter.

    Raises:
        Malformed: it does not verify.
    """
    try:
        assertion = Assertion.from_dict(json.loads(response))
        credential = _server().authenticate_complete(state, _attested(known), assertion)
    except _NOT_VERIFIED as error:
        raise Malformed(f"the assertion does not verify: {error}") from error
    return credential.credential_id, assertion.response.authenticator_data.counter


_NOT_VERIFIED = (ValueError, TypeError, KeyError, AttributeError, IndexError, struct.error)
"""What python-fido2 and ``json`` raise on answers that are broken, foreign or forged."""


def _attested(known: Sequence[Credential]) -> list[AttestedCredentialData]:
    return [AttestedCredentialData(credential.data) for credential in known]
