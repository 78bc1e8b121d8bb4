"""The Two Step Verification API as its official OpenAPI description (2026-08-22) gives it, written out by hand.

It shares nothing with :mod:`desktop.contract`, so that a slip in one of the two shows. Facts alone: verb, path, need of
the cookie, refusals, and the fields of requests and answers with their types.

A type is ``string``, ``boolean``, ``int32``, ``int64``, ``date-time``, ``action`` (0 to 8), ``media`` (0 to 7), a list
with one type in it, or the fields of an object. No field is required and none is declared nullable.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation.

    Attributes:
        cookie: whether the session cookie is required.
        refusals: statuses, each with the codes that its description lists.
        body: fields of the request, ``None`` where none is declared.
    """

    cookie: bool
    refusals: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    answer: Any


def _open(refusals: str, **parts: Any) -> Operation:
    return Operation(cookie=False, refusals=refusals, **parts)


def _own(refusals: str, **parts: Any) -> Operation:
    return Operation(cookie=True, refusals=refusals, **parts)


_EMPTY: Final[dict[str, Any]] = {}
_TOKEN: Final = {"verificationToken": "string"}
_CODES: Final = {"recoveryCodes": ["string"]}
_NAMED: Final = {"challengeId": "string", "actionType": "action"}
_CODE: Final = {**_NAMED, "code": "string"}
_INTENT: Final = {
    "clientPublicKey": "string",
    "clientEpochTimestamp": "int64",
    "saiSignature": "string",
    "serverNonce": "string",
}
_PASSWORD: Final = {"password": "string"}
_ENABLE: Final = {"password": "string", "secureAuthenticationIntent": _INTENT}
_DISABLE: Final = {"password": "string", "reauthenticationToken": "string"}
_SETUP: Final = {"setupToken": "string", "qrCodeImageUrl": "string", "manualEntryKey": "string"}
_ASSERTION: Final = {"authenticationOptions": "string", "sessionId": "string"}
_METHOD: Final = {"mediaType": "media", "enabled": "boolean", "updated": "date-time"}
_METADATA: Final = {
    "twoStepVerificationEnabled": "boolean",
    "authenticatorQrCodeSize": "string",
    "emailCodeLength": "int32",
    "authenticatorCodeLength": "int32",
    "authenticatorHelpSiteAddress": "string",
    "isPasswordRequiredForEnablingAuthenticator": "boolean",
    "isPasswordRequiredForEnablingEmailTwoStepVerification": "boolean",
    "isUsingTwoStepWebviewComponent": "boolean",
    "isTwoStepEnabledRequiredForEmailPasswordRequirement": "boolean",
    "isTwoStepEnabledRequiredForAuthenticatorPasswordRequirement": "boolean",
    "isSingleMethodEnforcementEnabled": "boolean",
    "isSmsTwoStepVerificationAvailable": "boolean",
    "isSecurityKeyTwoStepVerificationAvailable": "boolean",
    "isAuthenticatorWithVerifiedPhoneEnabled": "boolean",
    "isPasswordRequiredForEnablingSecurityKey": "boolean",
    "isPasswordRequiredForEnablingSms2SV": "boolean",
    "isPasswordRequiredForChangingRecoveryCodes": "boolean",
    "isPasswordRequiredForDisablingAuthenticator": "boolean",
    "isPasswordRequiredForDisablingEmailTwoStepVerification": "boolean",
    "isPasswordRequiredForDisablingSms2SV": "boolean",
    "isRecoveryCodeGenerationForAuthenticatorSetupEnabled": "boolean",
    "isSecurityKeyOnAllPlatformsEnabled": "boolean",
    "receiveWarningsOnDisableTwoStep": "boolean",
    "isAndroidSecurityKeyEnabled": "boolean",
    "isSettingsTabRedesignEnabled": "boolean",
    "twoStepCopyTextEnrollmentStatus": "int32",
    "isEppUIEnabled": "boolean",
    "isEppRecoveryCodesEnabled": "boolean",
    "maskedUserEmail": "string",
    "isUserU13": "boolean",
    "isDelayedUiEnabled": "boolean",
    "is2svRecoveryEnabled": "boolean",
}

_U: Final = "/v1/users/{userId}"

OPERATIONS: Final[Mapping[tuple[str, str], Operation]] = {
    ("GET", "/v1/metadata"): _open("", query={"userId": "int64", **_NAMED}, answer=_METADATA),
    ("GET", f"{_U}/configuration"): _open(
        "400:1 403:2", query=_NAMED, answer={"primaryMediaType": "media", "methods": [_METHOD]}
    ),
    ("POST", f"{_U}/configuration/authenticator/enable"): _own(
        "400:2,3,4 401:0 403:0,11 503:7", body=_ENABLE, answer=_SETUP
    ),
    ("POST", f"{_U}/configuration/authenticator/enable-verify"): _own(
        "400:2,4,10,12 401:0 403:0,11 503:7", body={"setupToken": "string", "code": "string", **_ENABLE}, answer=_CODES
    ),
    ("POST", f"{_U}/configuration/authenticator/disable"): _own(
        "400:2,4 401:0 403:0,8 429:5 503:7", body=_DISABLE, answer=_EMPTY
    ),
    ("POST", f"{_U}/configuration/email/enable"): _own("400:3,4 401:0 403:0,2 503:7", body=_ENABLE, answer=_EMPTY),
    ("POST", f"{_U}/configuration/email/disable"): _own(
        "400:4 401:0 403:0,2,8 429:5 503:7", body=_DISABLE, answer=_EMPTY
    ),
    ("POST", f"{_U}/configuration/sms/enable"): _own("400:4,15 401:0 403:0,2 503:7,8", body=_ENABLE, answer=_EMPTY),
    ("POST", f"{_U}/configuration/sms/disable"): _own(
        "400:4 401:0 403:0,2,8 429:5 503:7", body=_DISABLE, answer=_EMPTY
    ),
    ("POST", f"{_U}/configuration/security-key/enable"): _own(
        "400:2,4 401:0 403:0,9,16 503:7", body=_ENABLE, answer={"creationOptions": "string", "sessionId": "string"}
    ),
    ("POST", f"{_U}/configuration/security-key/enable-verify"): _own(
        "400:2,17 401:0 403:0,17 503:7",
        body={"sessionId": "string", "credentialNickname": "string", "attestationResponse": "string"},
        answer=_EMPTY,
    ),
    ("POST", f"{_U}/configuration/security-key/disable"): _own(
        "400:4 401:0 403:0,8 503:7", body={"credentialNicknames": ["string"]}, answer=_EMPTY
    ),
    ("POST", f"{_U}/configuration/security-key/list"): _own(
        "400:2 401:0 403:0 503:7", answer={"credentials": [{"nickname": "string"}]}
    ),
    ("POST", f"{_U}/challenges/authenticator/verify"): _open("400:1,2,10 403:0 429:5 503:7", body=_CODE, answer=_TOKEN),
    ("POST", f"{_U}/challenges/email/send-code"): _open("400:1 403:0,2 429:5 503:7", body=_NAMED, answer=_EMPTY),
    ("POST", f"{_U}/challenges/email/verify"): _open("400:1,10 403:0,2 429:5 503:7", body=_CODE, answer=_TOKEN),
    ("POST", f"{_U}/challenges/sms/send-code"): _open("400:1 403:0,2 429:5 503:7", body=_NAMED, answer=_EMPTY),
    ("POST", f"{_U}/challenges/sms/verify"): _open("400:1,2,10 403:0 429:5 503:7", body=_CODE, answer=_TOKEN),
    ("POST", f"{_U}/challenges/recovery-codes/verify"): _open(
        "400:1,2,10 403:0 429:5 503:7", body=_CODE, answer=_TOKEN
    ),
    ("POST", f"{_U}/challenges/password/verify"): _open("400:1,4 403:0,2 429:5 503:7", body=_CODE, answer=_TOKEN),
    ("POST", f"{_U}/challenges/security-key/verify-start"): _open(
        "400:1,2 403:0,8 503:7", body=_NAMED, answer=_ASSERTION
    ),
    ("POST", f"{_U}/challenges/security-key/verify-finish"): _open("400:1,2,10 403:0 503:7", body=_CODE, answer=_TOKEN),
    ("POST", f"{_U}/challenges/passkey/verify-start"): _open("400:1,2 403:0,8 503:7", body=_NAMED, answer=_ASSERTION),
    ("POST", f"{_U}/challenges/passkey/verify-finish"): _open("400:1,2,10 403:0 503:7", body=_CODE, answer=_TOKEN),
    ("POST", f"{_U}/challenges/cross-device/retry"): _open("400:1,2 403:0,19 503:7", body=_NAMED, answer=_EMPTY),
    ("POST", f"{_U}/challenges/cross-device/verify"): _open("400:0,1,2 403:0,19 503:7", body=_NAMED, answer=_TOKEN),
    ("POST", f"{_U}/challenges/cross-device/retract"): _open("400:1,2 403:0,19 503:7", body=_NAMED, answer=_EMPTY),
    ("GET", f"{_U}/recovery-codes"): _own("400:2 401:0 503:7", answer={"activeCount": "int32", "created": "date-time"}),
    ("POST", f"{_U}/recovery-codes/clear"): _own("400:2,4 401:0 403:0 429:5 503:7", body=_PASSWORD, answer=_EMPTY),
    ("POST", f"{_U}/recovery-codes/regenerate"): _own("400:2,4 401:0 403:0 429:5 503:7", body=_PASSWORD, answer=_CODES),
}

MEANINGS: Final = {
    (400, 0): "UNKNOWN",
    (400, 1): "INVALID_CHALLENGE",
    (400, 2): "INVALID_USER",
    (400, 3): "INVALID_EMAIL",
    (400, 4): "WRONG_PASSWORD",
    (400, 10): "WRONG_CODE",
    (400, 12): "EXPIRED_SETUP",
    (400, 15): "INVALID_PHONE",
    (400, 17): "INVALID_NICKNAME",
    (401, 0): "SIGNED_OUT",
    (403, 0): "CSRF_TOKEN",
    (403, 2): "INVALID_USER",
    (403, 8): "NOT_ALLOWED",
    (403, 9): "WRONG_CONFIGURATION",
    (403, 11): "ALREADY_ENABLED",
    (403, 16): "KEY_LIMIT",
    (403, 17): "INVALID_NICKNAME",
    (403, 19): "DENIED_CHALLENGE",
    (429, 5): "TOO_MANY_REQUESTS",
    (503, 7): "MAINTENANCE",
    (503, 8): "NOT_ALLOWED",
}
"""What each pair is described to mean, in the contract's words."""


def pairs(operation: Operation) -> list[tuple[int, int]]:
    """List the pairs of status and code that an operation refuses with."""
    found = (part.split(":") for part in operation.refusals.split())
    return [(int(status), int(code)) for status, codes in found for code in codes.split(",")]


ACTIONS: Final = (
    "Unknown",
    "Login",
    "RobuxSpend",
    "ItemTrade",
    "Resale",
    "PasswordReset",
    "RevertAccount",
    "Generic",
    "GenericWithRecoveryCodes",
)
MEDIA: Final = (
    "Email",
    "SMS",
    "Authenticator",
    "RecoveryCode",
    "SecurityKey",
    "CrossDevice",
    "Password",
    "Passkey",
)
"""The names behind the numbers. The service is known to speak in names where its description has numbers."""
