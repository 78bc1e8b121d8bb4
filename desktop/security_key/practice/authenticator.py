"""The authenticator inside a practice key: takes a request, gives the answer that CTAP 2.1 prescribes."""

import secrets
import time
from collections.abc import Callable, Sequence

from fido2 import cbor
from fido2.ctap import CtapError
from fido2.ctap2.base import Ctap2

from desktop.security_key.practice import statements
from desktop.security_key.practice.asserting import GetAssertion
from desktop.security_key.practice.client_pin import PROTOCOLS, ClientPinCommand
from desktop.security_key.practice.credentials import CREDENTIAL_ID_BYTES, Algorithm, CredentialStore
from desktop.security_key.practice.finger import FingerReader
from desktop.security_key.practice.making import MakeCredential
from desktop.security_key.practice.parameters import Parameters
from desktop.security_key.practice.pin import Pin
from desktop.security_key.practice.statements import Attestation, Response
from desktop.security_key.practice.token import Token
from desktop.security_key.practice.touch import Presence
from desktop.security_key.practice.verification import Verification

Command = Ctap2.CMD


class Authenticator:
    """Answers one request at a time.

    ``random`` gives as many random bytes as it is asked for; ``clock``, seconds. ``pin_tried`` is called after each try
    of the PIN.
    """

    def __init__(
        self,
        *,
        algorithms: Sequence[Algorithm] = tuple(Algorithm),
        attestation: Attestation = Attestation.PACKED_SELF,
        fingerprint: bool = False,
        random: Callable[[int], bytes] = secrets.token_bytes,
        clock: Callable[[], float] = time.monotonic,
        pin_tried: Callable[[], None] = lambda: None,
    ) -> None:
        self.pin = Pin(pin_tried)
        self.credentials = CredentialStore(random)
        self._algorithms = algorithms
        self._token = Token(random)
        verification = Verification(self.pin, self._token)
        self._finger = FingerReader(enrolled=fingerprint)
        self._client_pin = ClientPinCommand(self.pin, self._finger, self._token, random)
        self._make_credential = MakeCredential(self.credentials, verification, algorithms, attestation)
        self._get_assertion = GetAssertion(self.credentials, verification, clock)

    def answer(self, request: bytes, presence: Presence) -> bytes:
        """Answer one request by its status byte, and CBOR where there is more to say.

        ``presence`` blocks until the key is touched.

        Raises:
            OSError: by ``presence``, when the key was pulled out.
        """
        try:
            response = self._respond(request[:1], Parameters.parse(request[1:]), presence)
        except CtapError as error:
            return bytes([error.code])
        return b"\0" + (cbor.encode(response) if response else b"")

    def power_cycle(self) -> None:
        """Forget what lives only as long as there is power."""
        self.pin.replugged()
        self._token.reset()
        self._get_assertion.forget()

    def _respond(self, command: bytes, parameters: Parameters, presence: Presence) -> Response:
        match int.from_bytes(command, "big"):
            case Command.GET_INFO:
                return self._info()
            case Command.MAKE_CREDENTIAL:
                return self._make_credential(parameters, presence, pin_is_set=self.pin.is_set)
            case Command.GET_ASSERTION:
                return self._get_assertion(parameters, presence)
            case Command.GET_NEXT_ASSERTION:
                return self._get_assertion.next()
            case Command.CLIENT_PIN:
                return self._client_pin(parameters, presence)
            case Command.SELECTION:
                presence()
                return {}
            case _:
                raise CtapError(CtapError.ERR.INVALID_COMMAND)

    def _info(self) -> Response:
        return {
            0x01: ["FIDO_2_0", "FIDO_2_1"],
            0x03: statements.AAGUID,
            0x04: {
                "rk": True,
                "up": True,
                "plat": False,
                "clientPin": self.pin.is_set,
                "pinUvAuthToken": True,
                "makeCredUvNotRqd": True,
                **({"uv": True, "bioEnroll": True} if self._finger.enrolled else {}),
            },
            0x05: 2048,  # the longest message
            0x06: sorted(PROTOCOLS, reverse=True),
            0x07: 8,  # credentials in one list
            0x08: CREDENTIAL_ID_BYTES,
            0x09: ["usb"],
            0x0A: [{"type": "public-key", "alg": int(algorithm)} for algorithm in self._algorithms],
        }
