"""Whether a command came from someone who knows the PIN."""

from fido2.ctap import CtapError

from desktop.security_key.practice.client_pin import protocol
from desktop.security_key.practice.pin import Pin
from desktop.security_key.practice.requests import AssertionRequest, CredentialRequest
from desktop.security_key.practice.token import Permission, Token
from desktop.security_key.practice.touch import Presence


class Verification:
    """Judges the proof that a request carries."""

    def __init__(self, pin: Pin, token: Token) -> None:
        self._pin, self._token = pin, token

    def verified(self, request: CredentialRequest | AssertionRequest, permission: Permission) -> bool:
        """Tell whether the request proves the PIN; False where it does not try to.

        Raises:
            CtapError: its proof is wrong, or not good for this request.
        """
        if request.proof is None:
            return False
        scheme = protocol(request.proof.protocol)
        if not self._pin.is_set:
            raise CtapError(CtapError.ERR.PIN_NOT_SET)
        self._token.require(scheme, request.proof.signature, request.client_data_hash, permission, request.rp_id)
        return True

    def answer_selection(self, request: CredentialRequest | AssertionRequest, presence: Presence) -> None:
        """Answer an empty proof: CTAP 2.0's way to ask for a touch, to learn which key is meant.

        Raises:
            CtapError: always, where the proof is empty; it says whether there is a PIN.
        """
        if request.proof is not None and not request.proof.signature:
            presence()
            raise CtapError(CtapError.ERR.PIN_INVALID if self._pin.is_set else CtapError.ERR.PIN_NOT_SET)

    def present(self, request: CredentialRequest | AssertionRequest, presence: Presence) -> None:
        """Wait for the touch that the proof is good for, and no other; a finger that gave the proof was one."""
        if request.proof is None or not self._token.touched:
            presence()
        self._token.spend()
