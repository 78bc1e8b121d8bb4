"""The authenticatorClientPIN command (CTAP 2.1, 6.5): key agreement, PIN, and the token that proves it was given."""

import hmac
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256, CoseKey
from fido2.ctap import CtapError
from fido2.ctap2.pin import ClientPin, PinProtocol, PinProtocolV1, PinProtocolV2
from fido2.utils import bytes2int

from desktop.security_key.practice.credentials import new_p256_key
from desktop.security_key.practice.finger import FingerReader
from desktop.security_key.practice.parameters import Parameters
from desktop.security_key.practice.pin import Pin
from desktop.security_key.practice.token import Permission, Token
from desktop.security_key.practice.touch import Presence

PROTOCOLS: Final = {1: PinProtocolV1, 2: PinProtocolV2}
_ECDH_ES_HKDF_256: Final = -25
_LEGACY_PERMISSIONS: Final = Permission.MAKE_CREDENTIAL | Permission.GET_ASSERTION
_PADDED_PIN_BYTES: Final = 64

Command = ClientPin.CMD
Result = ClientPin.RESULT


def protocol(number: int) -> PinProtocolV1:
    """Give the PIN/UV auth protocol of this number.

    Raises:
        CtapError: there is none.
    """
    if number not in PROTOCOLS:
        raise CtapError(CtapError.ERR.INVALID_PARAMETER)
    return PROTOCOLS[number]()


class ClientPinCommand:
    """Answers the subcommands that a client needs to set, change and prove a PIN, and to have a finger recognised."""

    def __init__(self, pin: Pin, finger: FingerReader, token: Token, random: Callable[[int], bytes]) -> None:
        self._pin, self._finger, self._token, self._random = pin, finger, token, random
        self._renew_key_agreement()

    def __call__(self, parameters: Parameters, presence: Presence) -> dict[int, Any]:
        """Answer one subcommand.

        Raises:
            CtapError: it is refused.
        """
        subcommands: dict[int, Callable[[Parameters], dict[int, Any]]] = {
            Command.GET_PIN_RETRIES: self._tries,
            Command.GET_KEY_AGREEMENT: self._agree,
            Command.SET_PIN: self._set,
            Command.CHANGE_PIN: self._change,
            Command.GET_TOKEN_USING_PIN_LEGACY: self._give_legacy_token,
            Command.GET_TOKEN_USING_PIN: self._give_token,
        }
        if self._finger.enrolled:
            subcommands[Command.GET_TOKEN_USING_UV] = partial(self._give_token_to_finger, presence)
            subcommands[Command.GET_UV_RETRIES] = lambda _: {Result.UV_RETRIES: self._finger.tries_left}
        number = parameters.required(2, int)
        if number not in subcommands:
            raise CtapError(CtapError.ERR.INVALID_SUBCOMMAND)
        return subcommands[number](parameters)

    def _tries(self, _parameters: Parameters) -> dict[int, Any]:
        return {Result.PIN_RETRIES: self._pin.tries_left, Result.POWER_CYCLE_STATE: self._pin.is_paused}

    def _agree(self, parameters: Parameters) -> dict[int, Any]:
        protocol(parameters.required(1, int))
        kind: type[CoseKey] = ES256
        public = kind.from_cryptography_key(self._agreement.public_key())
        return {Result.KEY_AGREEMENT: {**public, 3: _ECDH_ES_HKDF_256}}

    def _set(self, parameters: Parameters) -> dict[int, Any]:
        if self._pin.is_set:
            raise CtapError(CtapError.ERR.PIN_AUTH_INVALID)
        scheme, secret = self._secret(parameters)
        encrypted = parameters.required(5, bytes)
        self._authenticate(parameters, scheme, secret, encrypted)
        self._pin.set(_unpadded(_decrypted(scheme, secret, encrypted)))
        return {}

    def _change(self, parameters: Parameters) -> dict[int, Any]:
        scheme, secret = self._secret(parameters)
        encrypted = parameters.required(5, bytes)
        self._pin.require_usable()
        self._authenticate(parameters, scheme, secret, encrypted + parameters.required(6, bytes))
        self._check_pin(parameters, scheme, secret)
        self._pin.set(_unpadded(_decrypted(scheme, secret, encrypted)))
        self._token.reset()
        return {}

    def _give_legacy_token(self, parameters: Parameters) -> dict[int, Any]:
        return self._issue(parameters, _LEGACY_PERMISSIONS, None)

    def _give_token(self, parameters: Parameters) -> dict[int, Any]:
        return self._issue(parameters, _permissions(parameters), parameters.required(10, str))

    def _give_token_to_finger(self, presence: Presence, parameters: Parameters) -> dict[int, Any]:
        permissions, rp_id = _permissions(parameters), parameters.required(10, str)
        scheme, secret = self._secret(parameters)
        self._finger.recognise(presence)
        token = self._token.issue(permissions, rp_id, touched=True)
        return {Result.PIN_UV_TOKEN: scheme.encrypt(secret, token)}

    def _issue(self, parameters: Parameters, permissions: Permission, rp_id: str | None) -> dict[int, Any]:
        scheme, secret = self._secret(parameters)
        self._check_pin(parameters, scheme, secret)
        self._finger.reset()
        token = self._token.issue(permissions, rp_id)
        return {Result.PIN_UV_TOKEN: scheme.encrypt(secret, token)}

    def _check_pin(self, parameters: Parameters, scheme: PinProtocol, secret: bytes) -> None:
        pin_hash = _decrypted(scheme, secret, parameters.required(6, bytes))
        try:
            self._pin.check(pin_hash)
        except CtapError:
            self._renew_key_agreement()
            raise

    def _secret(self, parameters: Parameters) -> tuple[PinProtocol, bytes]:
        scheme = protocol(parameters.required(1, int))
        peer = parameters.nested(3)
        x, y = bytes2int(peer.required(-2, bytes)), bytes2int(peer.required(-3, bytes))
        try:
            public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
        except ValueError as error:
            raise CtapError(CtapError.ERR.INVALID_PARAMETER) from error
        return scheme, scheme.kdf(self._agreement.exchange(ec.ECDH(), public))

    @staticmethod
    def _authenticate(parameters: Parameters, scheme: PinProtocol, secret: bytes, message: bytes) -> None:
        if not hmac.compare_digest(parameters.required(4, bytes), scheme.authenticate(secret, message)):
            raise CtapError(CtapError.ERR.PIN_AUTH_INVALID)

    def _renew_key_agreement(self) -> None:
        self._agreement = new_p256_key(self._random)


def _permissions(parameters: Parameters) -> Permission:
    wanted = Permission(parameters.required(9, int))
    if not wanted:
        raise CtapError(CtapError.ERR.INVALID_PARAMETER)
    if wanted & ~_LEGACY_PERMISSIONS:
        raise CtapError(CtapError.ERR.UNAUTHORIZED_PERMISSION)
    return wanted


def _decrypted(scheme: PinProtocol, secret: bytes, encrypted: bytes) -> bytes:
    try:
        return scheme.decrypt(secret, encrypted)
    except ValueError as error:
        raise CtapError(CtapError.ERR.INVALID_PARAMETER) from error


def _unpadded(padded: bytes) -> str:
    if len(padded) != _PADDED_PIN_BYTES:
        raise CtapError(CtapError.ERR.INVALID_PARAMETER)
    try:
        return padded.rstrip(b"\0").decode()
    except UnicodeDecodeError as error:
        raise CtapError(CtapError.ERR.PIN_POLICY_VIOLATION) from error
