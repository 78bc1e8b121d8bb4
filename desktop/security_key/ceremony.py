"""WebAuthn's two ceremonies, with whichever of the opened keys is touched. Blocks until a key has answered."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from fido2.client import AssertionSelection, ClientError, Fido2Client
from fido2.ctap2.base import AssertionResponse, Info
from fido2.webauthn import (
    AuthenticationResponse,
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialCreationOptions,
    PublicKeyCredentialRequestOptions,
    RegistrationResponse,
    UserVerificationRequirement,
)

from desktop.security_key.attestation import without_unasked_attestation
from desktop.security_key.failures import Declined, Interrupted, Trouble, WrongPin
from desktop.security_key.folding import ERRORS, folded, is_wrong_pin
from desktop.security_key.interaction import Interaction
from desktop.security_key.port import Account, Prompts
from desktop.security_key.selection import client_of, touched
from desktop.security_key.source import OpenDevice
from desktop.security_key.stop import Stop

T = TypeVar("T")


def register(
    opened: Sequence[OpenDevice],
    options: PublicKeyCredentialCreationOptions,
    prompts: Prompts,
    stop: Stop,
) -> RegistrationResponse:
    """Make a credential.

    Raises:
        SecurityKeyFailure: none was made.
    """

    def make(client: Fido2Client) -> RegistrationResponse:
        criteria = options.authenticator_selection or AuthenticatorSelectionCriteria()
        verification = _verification(criteria.user_verification, client.info)
        fitted = replace(
            options,
            timeout=None,
            authenticator_selection=replace(criteria, user_verification=verification),
        )
        return without_unasked_attestation(client.make_credential(fitted, stop), options.attestation)

    return _perform(opened, make, prompts, stop, ineligible=Trouble.ALREADY_REGISTERED)


def authenticate(
    opened: Sequence[OpenDevice],
    options: PublicKeyCredentialRequestOptions,
    prompts: Prompts,
    stop: Stop,
) -> AuthenticationResponse:
    """Get an assertion; where the key holds passkeys of several accounts, of the one that its owner chooses.

    Raises:
        SecurityKeyFailure: there is none.
    """

    def sign(client: Fido2Client) -> AssertionSelection:
        verification = _verification(options.user_verification, client.info)
        return client.get_assertion(replace(options, timeout=None, user_verification=verification), stop)

    selection = _perform(opened, sign, prompts, stop, ineligible=Trouble.NO_CREDENTIAL)
    return selection.get_response(_chosen(selection.get_assertions(), prompts, stop))


def _perform(
    opened: Sequence[OpenDevice],
    act: Callable[[Fido2Client], T],
    prompts: Prompts,
    stop: Stop,
    *,
    ineligible: Trouble,
) -> T:
    try:
        meant = touched(opened, prompts, stop)
        return _with_pin(Interaction(meant.device, meant.connection, prompts), meant, act)
    except ERRORS as error:
        if stop.is_set():
            raise Interrupted(stop.reason) from error
        raise folded(error, ineligible) from error


def _with_pin(interaction: Interaction, meant: OpenDevice, act: Callable[[Fido2Client], T]) -> T:
    """Ask again after a wrong PIN, but not for the last try: that one wants a new decision."""
    client = client_of(meant, interaction)
    while True:
        try:
            return act(client)
        except ClientError as error:
            if not is_wrong_pin(error):
                raise
            tries_left = interaction.tries_left()
            if tries_left <= 1:
                raise WrongPin(tries_left) from error
            interaction.was_wrong = True


def _verification(wanted: UserVerificationRequirement | None, info: Info) -> UserVerificationRequirement | None:
    """Fit what the service wants to what the key can do.

    A key without a PIN is good enough where verification is only preferred (WebAuthn, 5.8.6); fido2 would refuse it.

    Raises:
        Declined: verification is required, and the key has no PIN or can have none.
    """
    ways = [info.options[name] for name in ("uv", "clientPin", "bioEnroll") if name in info.options]
    if any(ways):
        return wanted
    if wanted == UserVerificationRequirement.REQUIRED:
        raise Declined(Trouble.PIN_NOT_SET if ways else Trouble.UNSUPPORTED)
    return UserVerificationRequirement.DISCOURAGED


def _chosen(assertions: Sequence[AssertionResponse], prompts: Prompts, stop: Stop) -> int:
    if len(assertions) == 1:
        return 0
    users = [assertion.user or {} for assertion in assertions]
    accounts = [Account(name=user.get("name", ""), display_name=user.get("displayName", "")) for user in users]
    chosen = prompts.account_wanted(accounts)
    if chosen is None:
        raise Interrupted(stop.reason)
    return chosen
