"""Things that tests do on the way to what they show."""

from typing import Any

import pyotp

from desktop.contract import two_step
from tests.simulator.soft_key import SoftKey
from tests.simulator.visitor import Visitor


def totp(visitor: Visitor, secret: str, *, steps: int = 0) -> str:
    """Give the code that an app shows, some steps early or late."""
    return pyotp.TOTP(secret).at(int(visitor.simulator.controls.now()) + 30 * steps)


def begin_authenticator(visitor: Visitor) -> dict[str, Any]:
    """Begin a set-up; give the answer with the code that finishes it."""
    answer = visitor.ask(two_step.ENABLE_AUTHENTICATOR).json()
    return {"setupToken": answer["setupToken"], "code": totp(visitor, answer["manualEntryKey"])}


def set_up_authenticator(visitor: Visitor) -> list[str]:
    """Turn the authenticator on; give the recovery codes that came with it."""
    finished = visitor.ask(two_step.ENABLE_VERIFY_AUTHENTICATOR, begin_authenticator(visitor))
    codes: list[str] = finished.json()["recoveryCodes"]
    return codes


def begin_key(visitor: Visitor, key: SoftKey, nickname: str) -> dict[str, str]:
    """Begin to register a key; give the body that finishes it."""
    answer = visitor.ask(two_step.ENABLE_SECURITY_KEY).json()
    return {
        "sessionId": answer["sessionId"],
        "credentialNickname": nickname,
        "attestationResponse": key.create(answer["creationOptions"]),
    }


def register_key(visitor: Visitor, nickname: str) -> SoftKey:
    """Register a new key."""
    key = SoftKey(nickname.encode())
    assert visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, begin_key(visitor, key, nickname)).status_code == 200
    return key


def nicknames(visitor: Visitor) -> list[str]:
    """List the registered keys."""
    return [known["nickname"] for known in visitor.ask(two_step.LIST_SECURITY_KEYS).json()["credentials"]]
