"""What the service says beside a code. Clients must not read it; it is here so that they meet the real thing."""

from collections.abc import Mapping
from typing import Final

from desktop.contract.hosts import APIS
from desktop.contract.refusals import UNDOCUMENTED, Refusal

MESSAGES: Final[Mapping[Refusal, str]] = {
    Refusal.UNKNOWN: "An unknown error occurred with the request.",
    Refusal.INVALID_CHALLENGE: "Invalid challenge ID.",
    Refusal.INVALID_USER: "The user ID is invalid.",
    Refusal.INVALID_EMAIL: "The email is invalid.",
    Refusal.WRONG_PASSWORD: "The password is invalid.",
    Refusal.TOO_MANY_REQUESTS: "Too many requests.",
    Refusal.MAINTENANCE: "Two step verification is currently under maintenance.",
    Refusal.NOT_ALLOWED: "The user is not allowed to perform the requested action.",
    Refusal.WRONG_CONFIGURATION: "The two step verification configuration is invalid for this action.",
    Refusal.WRONG_CODE: "The two step verification challenge code is invalid.",
    Refusal.ALREADY_ENABLED: "The two step verification configuration is already enabled.",
    Refusal.EXPIRED_SETUP: "Invalid setup token.",
    Refusal.INVALID_PHONE: "The phone number is invalid.",
    Refusal.KEY_LIMIT: "Reached limit of security keys registered.",
    Refusal.INVALID_NICKNAME: "Invalid security key nickname.",
    Refusal.DENIED_CHALLENGE: "Challenge denied.",
    Refusal.SIGNED_OUT: "Authorization has been denied for this request.",
    Refusal.CSRF_TOKEN: "Token Validation Failed",
    # Their wording is not known.
    Refusal.LOCKED_PIN: "The account is locked with a PIN.",
    Refusal.REAUTHENTICATION: "Reauthentication is required.",
    Refusal.USED_CODE: "The authenticator code was already used.",
    Refusal.EXPIRED_DIALOG: "The dialog has expired.",
}
CHALLENGE_REQUIRED: Final = "Challenge is required to authorize the request"
CHALLENGE_FAILED: Final = "Challenge failed to authorize request"
USELESS: Final = "Something went wrong"
"""``userFacingMessage``, the same for every refusal."""

CODES: Final[Mapping[Refusal, int]] = {refusal: code for code, refusal in UNDOCUMENTED.items()}
"""Codes that no row lists; their statuses come with the refusal."""


def wording(refusal: Refusal, host: str) -> str:
    """Give the message of a refusal; one host words one of them differently."""
    if refusal is Refusal.CSRF_TOKEN and host == APIS:
        return "XSRF token invalid"
    return MESSAGES[refusal]
