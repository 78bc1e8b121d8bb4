"""The operations of other Roblox services that two-step verification cannot do without.

They are described by Roblox's own web client and by public clients, not by the official description of the Two Step
Verification API, so each row is an assumption until it was seen to work. Their refusal codes have meanings of their
own and are listed with the row.
"""

from types import MappingProxyType
from typing import Final

from desktop.contract import hosts
from desktop.contract.endpoint import Effect, Endpoint, Group, Verb
from desktop.contract.refusals import Refusal

_READ, _ATTEMPT, _CHANGE = Effect.READ, Effect.ATTEMPT, Effect.CHANGE
_GET, _POST = Verb.GET, Verb.POST
_SIGNED_OUT: Final = {(401, 0): Refusal.SIGNED_OUT}
_CSRF: Final = {(403, 0): Refusal.CSRF_TOKEN}
"""Any POST may be refused for it."""
_EXPIRED: Final = {"CodeInvalid": Refusal.EXPIRED_SIGN_IN}


def _row(
    name: str,
    verb: Verb,
    address: str,
    effect: Effect,
    refusals: dict[tuple[int, int], Refusal],
    *,
    cookie: bool,
    words: dict[str, Refusal] | None = None,
) -> Endpoint:
    host, _, path = address.partition("/")
    return Endpoint(
        name=name,
        verb=verb,
        host=host,
        path="/" + path,
        group=Group.NEIGHBOUR,
        effect=effect,
        needs_cookie=cookie,
        refusals=MappingProxyType(refusals | (_CSRF if verb is _POST else {})),
        words=MappingProxyType(words or {}),
    )


# fmt: off
WHO_AM_I: Final = _row("WHO_AM_I", _GET, f"{hosts.USERS}/v1/users/authenticated", _READ, _SIGNED_OUT, cookie=True)
GET_HEADSHOT: Final = _row("GET_HEADSHOT", _GET, f"{hosts.THUMBNAILS}/v1/users/avatar-headshot", _READ, {}, cookie=False)
GET_EMAIL: Final = _row("GET_EMAIL", _GET, f"{hosts.ACCOUNT_SETTINGS}/v1/email", _READ, _SIGNED_OUT, cookie=True)
GET_PHONE: Final = _row("GET_PHONE", _GET, f"{hosts.ACCOUNT_INFORMATION}/v1/phone", _READ, _SIGNED_OUT, cookie=True)

LOG_IN: Final = _row("LOG_IN", _POST, f"{hosts.AUTH}/v2/login", _CHANGE, {(429, 7): Refusal.TOO_MANY_REQUESTS}, cookie=False, words=_EXPIRED)
FINISH_LOG_IN: Final = _row("FINISH_LOG_IN", _POST, f"{hosts.AUTH}/v3/users/{{userId}}/two-step-verification/login", _CHANGE, {}, cookie=False)
LOG_OUT: Final = _row("LOG_OUT", _POST, f"{hosts.AUTH}/v2/logout", _CHANGE, _SIGNED_OUT, cookie=True)

GET_QUICK_SIGN_IN: Final = _row("GET_QUICK_SIGN_IN", _GET, f"{hosts.APIS}/auth-token-service/v1/login/metadata", _READ, {}, cookie=False)
CREATE_QUICK_SIGN_IN: Final = _row("CREATE_QUICK_SIGN_IN", _POST, f"{hosts.APIS}/auth-token-service/v1/login/create", _ATTEMPT, {}, cookie=False)
POLL_QUICK_SIGN_IN: Final = _row("POLL_QUICK_SIGN_IN", _POST, f"{hosts.APIS}/auth-token-service/v1/login/status", _READ, {}, cookie=False, words=_EXPIRED)
CANCEL_QUICK_SIGN_IN: Final = _row("CANCEL_QUICK_SIGN_IN", _POST, f"{hosts.APIS}/auth-token-service/v1/login/cancel", _ATTEMPT, {}, cookie=False, words=_EXPIRED)

GET_SERVER_NONCE: Final = _row("GET_SERVER_NONCE", _GET, f"{hosts.APIS}/hba-service/v1/getServerNonce", _READ, {}, cookie=False)
REAUTHENTICATE: Final = _row("REAUTHENTICATE", _POST, f"{hosts.APIS}/reauthentication-service/v1/token/generate", _ATTEMPT, {(400, 3): Refusal.WRONG_PASSWORD, (400, 4): Refusal.WRONG_CODE}, cookie=True)
SEND_ONE_TIME_CODE: Final = _row("SEND_ONE_TIME_CODE", _POST, f"{hosts.APIS}/otp-service/v1/sendCodeForUser", _ATTEMPT, {}, cookie=True)
VALIDATE_ONE_TIME_CODE: Final = _row("VALIDATE_ONE_TIME_CODE", _POST, f"{hosts.APIS}/otp-service/v1/validateCode", _ATTEMPT, {(400, 1): Refusal.WRONG_CODE}, cookie=True)
CONTINUE_CHALLENGE: Final = _row("CONTINUE_CHALLENGE", _POST, f"{hosts.APIS}/challenge/v1/continue", _ATTEMPT, {}, cookie=False)
# fmt: on

ENDPOINTS: Final = tuple(value for value in globals().copy().values() if isinstance(value, Endpoint))
