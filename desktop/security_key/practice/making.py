"""The authenticatorMakeCredential command (CTAP 2.1, 6.1.2)."""

from collections.abc import Sequence
from typing import Final

from fido2.ctap import CtapError

from desktop.security_key.practice import statements
from desktop.security_key.practice.credentials import Algorithm, CredentialStore
from desktop.security_key.practice.parameters import Parameters
from desktop.security_key.practice.requests import CredentialRequest
from desktop.security_key.practice.statements import Attestation, Response
from desktop.security_key.practice.token import Permission
from desktop.security_key.practice.touch import Presence
from desktop.security_key.practice.verification import Verification

MOST_DISCOVERABLE: Final = 25
"""Discoverable credentials that fit in, as on many a hardware key."""


class MakeCredential:
    """Makes credentials with the first of the wanted algorithms that the key has."""

    def __init__(
        self,
        credentials: CredentialStore,
        verification: Verification,
        algorithms: Sequence[Algorithm],
        attestation: Attestation,
    ) -> None:
        self._credentials, self._verification = credentials, verification
        self._algorithms, self._attestation = algorithms, attestation

    def __call__(self, parameters: Parameters, presence: Presence, *, pin_is_set: bool) -> Response:
        """Make one.

        Raises:
            CtapError: it is refused, or was not touched.
        """
        request = CredentialRequest.read(parameters)
        self._verification.answer_selection(request, presence)
        algorithm = self._choose(request)
        verified = self._verification.verified(request, Permission.MAKE_CREDENTIAL)
        if pin_is_set and request.discoverable and not verified:
            raise CtapError(CtapError.ERR.PUAT_REQUIRED)
        self._verification.present(request, presence)
        self._require_room(request)
        credential = self._credentials.make(
            request.rp_id,
            request.user,
            algorithm,
            discoverable=request.discoverable,
        )
        return statements.attestation(
            credential,
            request.client_data_hash,
            verified=verified,
            form=self._attestation,
        )

    def _choose(self, request: CredentialRequest) -> Algorithm:
        for number in request.algorithms:
            if number in self._algorithms:
                return Algorithm(number)
        raise CtapError(CtapError.ERR.UNSUPPORTED_ALGORITHM)

    def _require_room(self, request: CredentialRequest) -> None:
        """Judged after the touch, so that no site learns in secret what the key holds."""
        if self._credentials.named(request.rp_id, request.excluded):
            raise CtapError(CtapError.ERR.CREDENTIAL_EXCLUDED)
        held = sum(credential.discoverable for credential in self._credentials.all)
        if request.discoverable and held >= MOST_DISCOVERABLE:
            raise CtapError(CtapError.ERR.KEY_STORE_FULL)
