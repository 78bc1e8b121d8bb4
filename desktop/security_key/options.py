"""The options of the service, from JSON text to fido2's types, with everything refused that may not reach a key.

The text is ``{"publicKey": {...}}`` as WebAuthn's dictionaries have it, with binary fields in base64url without
padding. Source: Roblox's own web client. It was never seen live: see the constants for what is assumed.
"""

from base64 import urlsafe_b64decode
from collections.abc import Iterable
from typing import Final, TypeVar

import msgspec
from fido2.rpid import verify_rp_id
from fido2.utils import websafe_encode
from fido2.webauthn import (
    AttestationConveyancePreference,
    AuthenticatorAttachment,
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialCreationOptions,
    PublicKeyCredentialDescriptor,
    PublicKeyCredentialParameters,
    PublicKeyCredentialRequestOptions,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialType,
    PublicKeyCredentialUserEntity,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from desktop.security_key.failures import Trouble, UnusableOptions
from desktop.security_key.port import Use

ORIGIN: Final = "https://www.roblox.com"
"""The one origin that Twinbolt speaks for. Assumption: it is where Roblox's own web client runs its ceremonies."""
DEFAULT_RP_ID: Final = "www.roblox.com"
"""What WebAuthn takes where the options name no relying party: the origin's host."""
DEFAULT_TIMEOUT_MS: Final = 300_000
"""Where the options name none. Source: Roblox's own apps wait 300 s."""
LONGEST_TIMEOUT_MS: Final = 600_000
"""The upper end of what WebAuthn recommends."""
LONGEST_USER_HANDLE: Final = 64
"""Bytes. Source: WebAuthn, 5.4.3."""

_DEFAULT_ALGORITHMS: Final = (-7, -257)
"""What WebAuthn takes where the options list no algorithm: ES256 and RS256."""
_PUBLIC_KEY: Final = PublicKeyCredentialType.PUBLIC_KEY.value


class _Binary(bytes):
    """Bytes that travel in base64url without padding."""


class _Struct(msgspec.Struct, rename="camel", kw_only=True):
    """A dictionary of WebAuthn. Members that are unknown here are ignored, as WebAuthn demands."""


class _RelyingParty(_Struct):
    name: str
    id: str | None = None


class _User(_Struct):
    id: _Binary
    name: str
    display_name: str | None = None


class _Parameters(_Struct):
    type: str
    alg: int


class _Descriptor(_Struct):
    type: str
    id: _Binary


class _Selection(_Struct):
    authenticator_attachment: str | None = None
    resident_key: str | None = None
    require_resident_key: bool | None = None
    user_verification: str | None = None


class _Creation(_Struct):
    rp: _RelyingParty
    user: _User
    challenge: _Binary
    pub_key_cred_params: list[_Parameters]
    timeout: int | None = None
    exclude_credentials: list[_Descriptor] | None = None
    authenticator_selection: _Selection | None = None
    attestation: str | None = None


class _Request(_Struct):
    challenge: _Binary
    timeout: int | None = None
    rp_id: str | None = None
    allow_credentials: list[_Descriptor] | None = None
    user_verification: str | None = None


class _CreationEnvelope(_Struct):
    public_key: _Creation


class _RequestEnvelope(_Struct):
    public_key: _Request


Envelope = TypeVar("Envelope", _CreationEnvelope, _RequestEnvelope)


def creation_options(text: str) -> PublicKeyCredentialCreationOptions:
    """Decode ``creationOptions``. Extensions are not passed on: the service's answer has no room for their results.

    Raises:
        UnusableOptions: they are malformed, or made for another site.
    """
    wire = _decoded(text, _CreationEnvelope).public_key
    if not 0 < len(wire.user.id) <= LONGEST_USER_HANDLE:
        raise UnusableOptions(Trouble.MALFORMED_OPTIONS)
    algorithms = [item.alg for item in wire.pub_key_cred_params if item.type == _PUBLIC_KEY]
    if wire.pub_key_cred_params and not algorithms:
        raise UnusableOptions(Trouble.UNSUPPORTED_ALGORITHM)
    return PublicKeyCredentialCreationOptions(
        rp=PublicKeyCredentialRpEntity(name=wire.rp.name, id=_checked_rp_id(wire.rp.id)),
        user=PublicKeyCredentialUserEntity(id=wire.user.id, name=wire.user.name, display_name=wire.user.display_name),
        challenge=_checked_challenge(wire.challenge),
        pub_key_cred_params=[
            PublicKeyCredentialParameters(type=PublicKeyCredentialType.PUBLIC_KEY, alg=algorithm)
            for algorithm in algorithms or _DEFAULT_ALGORITHMS
        ],
        timeout=_timeout(wire.timeout),
        exclude_credentials=_descriptors(wire.exclude_credentials or ()),
        authenticator_selection=_selection(wire.authenticator_selection or _Selection()),
        attestation=AttestationConveyancePreference(wire.attestation),
    )


def request_options(text: str, use: Use) -> PublicKeyCredentialRequestOptions:
    """Decode ``authenticationOptions``.

    Raises:
        UnusableOptions: they are malformed, made for another site, or name no credential for a security key.
    """
    wire = _decoded(text, _RequestEnvelope).public_key
    allowed = _descriptors(wire.allow_credentials or ())
    if not allowed and (wire.allow_credentials or use is Use.SECURITY_KEY):
        raise UnusableOptions(Trouble.MALFORMED_OPTIONS)
    return PublicKeyCredentialRequestOptions(
        challenge=_checked_challenge(wire.challenge),
        timeout=_timeout(wire.timeout),
        rp_id=_checked_rp_id(wire.rp_id),
        allow_credentials=allowed or None,
        user_verification=UserVerificationRequirement(wire.user_verification),
    )


def _decoded(text: str, envelope: type[Envelope]) -> Envelope:
    try:
        return msgspec.json.decode(text, type=envelope, dec_hook=_binary)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise UnusableOptions(Trouble.MALFORMED_OPTIONS) from error


def _binary(kind: type, text: object) -> bytes:
    """Decode base64url; strictly, for Python's own decoder skips what it does not know."""
    if kind is not _Binary or not isinstance(text, str):
        raise TypeError(kind)
    decoded = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if websafe_encode(decoded) != text:
        raise ValueError(text)
    return _Binary(decoded)


def _checked_challenge(challenge: bytes) -> bytes:
    if not challenge:
        raise UnusableOptions(Trouble.MALFORMED_OPTIONS)
    return challenge


def _checked_rp_id(rp_id: str | None) -> str:
    effective = DEFAULT_RP_ID if rp_id is None else rp_id
    if not verify_rp_id(effective, ORIGIN):
        raise UnusableOptions(Trouble.FOREIGN_RP_ID)
    return effective


def _timeout(milliseconds: int | None) -> int:
    if milliseconds is None or milliseconds <= 0:
        return DEFAULT_TIMEOUT_MS
    return min(milliseconds, LONGEST_TIMEOUT_MS)


def _descriptors(listed: Iterable[_Descriptor]) -> list[PublicKeyCredentialDescriptor]:
    """Keep the public keys. Transports are left out: they are hints for browsers with radios."""
    return [
        PublicKeyCredentialDescriptor(type=PublicKeyCredentialType.PUBLIC_KEY, id=item.id)
        for item in listed
        if item.type == _PUBLIC_KEY and item.id
    ]


def _selection(wire: _Selection) -> AuthenticatorSelectionCriteria:
    return AuthenticatorSelectionCriteria(
        authenticator_attachment=AuthenticatorAttachment(wire.authenticator_attachment),
        resident_key=ResidentKeyRequirement(wire.resident_key),
        user_verification=UserVerificationRequirement(wire.user_verification),
        require_resident_key=wire.require_resident_key,
    )
