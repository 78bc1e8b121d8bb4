"""The commands authenticatorGetAssertion and authenticatorGetNextAssertion (CTAP 2.1, 6.2.2 and 6.3)."""

from collections.abc import Callable
from functools import partial
from typing import Final

from fido2.ctap import CtapError

from desktop.security_key.practice import statements
from desktop.security_key.practice.credentials import Credential, CredentialStore
from desktop.security_key.practice.parameters import Parameters
from desktop.security_key.practice.requests import AssertionRequest
from desktop.security_key.practice.statements import Response
from desktop.security_key.practice.token import Permission
from desktop.security_key.practice.touch import Presence
from desktop.security_key.practice.verification import Verification

FURTHER_WITHIN_S: Final = 30.0
"""How long the further assertions of one touch may be fetched. Source: CTAP 2.1, 6.3."""


class GetAssertion:
    """Signs with one of the credentials that are named, or with every discoverable one of the site in turn."""

    def __init__(
        self,
        credentials: CredentialStore,
        verification: Verification,
        clock: Callable[[], float],
    ) -> None:
        self._credentials, self._verification, self._clock = credentials, verification, clock
        self._further: list[Callable[[], Response]] = []
        self._since = 0.0

    def __call__(self, parameters: Parameters, presence: Presence) -> Response:
        """Sign with the first credential found, and remember the others.

        Raises:
            CtapError: there is none, it is refused, or was not touched.
        """
        self.forget()
        request = AssertionRequest.read(parameters)
        self._verification.answer_selection(request, presence)
        verified = self._verification.verified(request, Permission.GET_ASSERTION)
        if request.presence:
            # Touched before it says that there is no credential: as most hardware does.
            self._verification.present(request, presence)
        found = self._find(request)
        if not found:
            raise CtapError(CtapError.ERR.NO_CREDENTIALS)
        signings: list[Callable[[], Response]] = [
            partial(self._sign, credential, request, verified=verified) for credential in found
        ]
        self._further, self._since = signings[1:], self._clock()
        return signings[0]() | ({5: len(found)} if self._further else {})

    def next(self) -> Response:
        """Sign with the next of the credentials found before.

        Raises:
            CtapError: there is no further one, or it was too long ago.
        """
        if not self._further or self._clock() - self._since > FURTHER_WITHIN_S:
            raise CtapError(CtapError.ERR.NOT_ALLOWED)
        self._since = self._clock()
        return self._further.pop(0)()

    def forget(self) -> None:
        """Drop the further credentials."""
        self._further = []

    def _find(self, request: AssertionRequest) -> tuple[Credential, ...]:
        if request.allowed:
            return self._credentials.named(request.rp_id, request.allowed)[:1]
        return self._credentials.discoverable(request.rp_id)

    def _sign(self, credential: Credential, request: AssertionRequest, *, verified: bool) -> Response:
        return statements.assertion(
            credential,
            request.client_data_hash,
            present=request.presence,
            verified=verified,
            counter=self._credentials.count(credential),
        )
