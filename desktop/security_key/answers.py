"""What a key answered, as JSON text in the service's own shape. Source: Roblox's own web client.

Binary fields are base64url without padding, and a missing user handle is the empty string.
"""

import msgspec
from fido2.utils import websafe_encode
from fido2.webauthn import AuthenticationResponse, RegistrationResponse


def registration_answer(made: RegistrationResponse) -> str:
    """Write a new credential as the service wants it in ``attestationResponse``."""
    attachment = made.authenticator_attachment
    return _text(
        {
            "authenticatorAttachment": None if attachment is None else attachment.value,
            "id": made.id,
            "rawId": made.id,
            "type": made.type.value,
            "response": {
                "attestationObject": websafe_encode(made.response.attestation_object),
                "clientDataJSON": websafe_encode(made.response.client_data),
            },
        },
    )


def assertion_answer(signed: AuthenticationResponse) -> str:
    """Write an assertion as the service wants it in ``code`` of a challenge's verify-finish."""
    return _text(
        {
            "id": signed.id,
            "rawId": signed.id,
            "type": signed.type.value,
            "response": {
                "authenticatorData": websafe_encode(signed.response.authenticator_data),
                "clientDataJSON": websafe_encode(signed.response.client_data),
                "signature": websafe_encode(signed.response.signature),
                "userHandle": websafe_encode(signed.response.user_handle or b""),
            },
        },
    )


def _text(answer: dict[str, object]) -> str:
    return msgspec.json.encode(answer).decode()
