"""The 30 operations of the Two Step Verification API, each once.

Source: Roblox's official OpenAPI description of twostepverification.roblox.com (2026-08-22). What each request
leaves behind (:class:`Effect`) is our reading of the operation summaries.
"""

from typing import Final

from desktop.contract.endpoint import Effect, Endpoint, Group, Verb, documented
from desktop.contract.hosts import TWO_STEP

_READ, _ATTEMPT, _CHANGE = Effect.READ, Effect.ATTEMPT, Effect.CHANGE
_GET, _POST = Verb.GET, Verb.POST
_USER: Final = "/v1/users/{userId}"


def _row(name: str, verb: Verb, path: str, group: Group, effect: Effect, refuses: str, *, cookie: bool) -> Endpoint:
    return Endpoint(
        name=name,
        verb=verb,
        host=TWO_STEP,
        path=path,
        group=group,
        effect=effect,
        needs_cookie=cookie,
        refusals=documented(refuses),
    )


def _configuration(name: str, path: str, effect: Effect, refuses: str) -> Endpoint:
    return _row(name, _POST, f"{_USER}/configuration/{path}", Group.CONFIGURATION, effect, refuses, cookie=True)


def _challenge(name: str, path: str, refuses: str) -> Endpoint:
    return _row(name, _POST, f"{_USER}/challenges/{path}", Group.CHALLENGES, _ATTEMPT, refuses, cookie=False)


def _recovery(name: str, verb: Verb, path: str, effect: Effect, refuses: str) -> Endpoint:
    return _row(name, verb, f"{_USER}/recovery-codes{path}", Group.RECOVERY_CODES, effect, refuses, cookie=True)


# fmt: off
GET_METADATA: Final = _row("GET_METADATA", _GET, "/v1/metadata", Group.METADATA, _READ, "", cookie=False)

GET_CONFIGURATION: Final = _row(
    "GET_CONFIGURATION", _GET, f"{_USER}/configuration", Group.CONFIGURATION, _READ, "400:1 403:2", cookie=False,
)
ENABLE_AUTHENTICATOR: Final = _configuration("ENABLE_AUTHENTICATOR", "authenticator/enable", _ATTEMPT, "400:2,3,4 401:0 403:0,11 503:7")
ENABLE_VERIFY_AUTHENTICATOR: Final = _configuration("ENABLE_VERIFY_AUTHENTICATOR", "authenticator/enable-verify", _CHANGE, "400:2,4,10,12 401:0 403:0,11 503:7")
DISABLE_AUTHENTICATOR: Final = _configuration("DISABLE_AUTHENTICATOR", "authenticator/disable", _CHANGE, "400:2,4 401:0 403:0,8 429:5 503:7")
ENABLE_EMAIL: Final = _configuration("ENABLE_EMAIL", "email/enable", _CHANGE, "400:3,4 401:0 403:0,2 503:7")
DISABLE_EMAIL: Final = _configuration("DISABLE_EMAIL", "email/disable", _CHANGE, "400:4 401:0 403:0,2,8 429:5 503:7")
ENABLE_SMS: Final = _configuration("ENABLE_SMS", "sms/enable", _CHANGE, "400:4,15 401:0 403:0,2 503:7,8")
DISABLE_SMS: Final = _configuration("DISABLE_SMS", "sms/disable", _CHANGE, "400:4 401:0 403:0,2,8 429:5 503:7")
ENABLE_SECURITY_KEY: Final = _configuration("ENABLE_SECURITY_KEY", "security-key/enable", _ATTEMPT, "400:2,4 401:0 403:0,9,16 503:7")
ENABLE_VERIFY_SECURITY_KEY: Final = _configuration("ENABLE_VERIFY_SECURITY_KEY", "security-key/enable-verify", _CHANGE, "400:2,17 401:0 403:0,17 503:7")
DISABLE_SECURITY_KEY: Final = _configuration("DISABLE_SECURITY_KEY", "security-key/disable", _CHANGE, "400:4 401:0 403:0,8 503:7")
LIST_SECURITY_KEYS: Final = _configuration("LIST_SECURITY_KEYS", "security-key/list", _READ, "400:2 401:0 403:0 503:7")

VERIFY_AUTHENTICATOR: Final = _challenge("VERIFY_AUTHENTICATOR", "authenticator/verify", "400:1,2,10 403:0 429:5 503:7")
SEND_EMAIL_CODE: Final = _challenge("SEND_EMAIL_CODE", "email/send-code", "400:1 403:0,2 429:5 503:7")
VERIFY_EMAIL: Final = _challenge("VERIFY_EMAIL", "email/verify", "400:1,10 403:0,2 429:5 503:7")
SEND_SMS_CODE: Final = _challenge("SEND_SMS_CODE", "sms/send-code", "400:1 403:0,2 429:5 503:7")
VERIFY_SMS: Final = _challenge("VERIFY_SMS", "sms/verify", "400:1,2,10 403:0 429:5 503:7")
VERIFY_RECOVERY_CODE: Final = _challenge("VERIFY_RECOVERY_CODE", "recovery-codes/verify", "400:1,2,10 403:0 429:5 503:7")
VERIFY_PASSWORD: Final = _challenge("VERIFY_PASSWORD", "password/verify", "400:1,4 403:0,2 429:5 503:7")
START_SECURITY_KEY: Final = _challenge("START_SECURITY_KEY", "security-key/verify-start", "400:1,2 403:0,8 503:7")
FINISH_SECURITY_KEY: Final = _challenge("FINISH_SECURITY_KEY", "security-key/verify-finish", "400:1,2,10 403:0 503:7")
START_PASSKEY: Final = _challenge("START_PASSKEY", "passkey/verify-start", "400:1,2 403:0,8 503:7")
FINISH_PASSKEY: Final = _challenge("FINISH_PASSKEY", "passkey/verify-finish", "400:1,2,10 403:0 503:7")
RETRY_CROSS_DEVICE: Final = _challenge("RETRY_CROSS_DEVICE", "cross-device/retry", "400:1,2 403:0,19 503:7")
VERIFY_CROSS_DEVICE: Final = _challenge("VERIFY_CROSS_DEVICE", "cross-device/verify", "400:0,1,2 403:0,19 503:7")
RETRACT_CROSS_DEVICE: Final = _challenge("RETRACT_CROSS_DEVICE", "cross-device/retract", "400:1,2 403:0,19 503:7")

GET_RECOVERY_CODES: Final = _recovery("GET_RECOVERY_CODES", _GET, "", _READ, "400:2 401:0 503:7")
CLEAR_RECOVERY_CODES: Final = _recovery("CLEAR_RECOVERY_CODES", _POST, "/clear", _CHANGE, "400:2,4 401:0 403:0 429:5 503:7")
REGENERATE_RECOVERY_CODES: Final = _recovery("REGENERATE_RECOVERY_CODES", _POST, "/regenerate", _CHANGE, "400:2,4 401:0 403:0 429:5 503:7")
# fmt: on

ENDPOINTS: Final = tuple(value for value in globals().copy().values() if isinstance(value, Endpoint))
"""All 30, in the order of the tables above."""
