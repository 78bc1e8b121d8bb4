"""What the tests of this folder share: a relying party, an owner of keys, and practice keys."""

import json
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

import pytest
from fido2.server import Fido2Server
from fido2.webauthn import (
    AttestationConveyancePreference,
    AttestedCredentialData,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
)

from desktop.model.secret import Secret
from desktop.security_key.failures import SecurityKeyFailure
from desktop.security_key.port import Account, Device, PinWanted, Prompts, SecurityKeys
from desktop.security_key.practice import PracticeKey, practice_keys
from desktop.security_key.stop import Stop

RP_ID = "roblox.com"
PIN = "canary-pin"


class Owner:
    """Answers the prompts from a script: touches what waits, gives its PINs one after the other, chooses."""

    def __init__(self, *, pins: Sequence[str] = (), choice: int | None = 0) -> None:
        self._pins, self._choice = list(pins), choice
        self.touches: list[tuple[str, ...]] = []
        self.pin_prompts: list[PinWanted] = []
        self.fingers: list[str] = []
        self.accounts: list[Account] = []

    def touch_wanted(self, devices: Sequence[Device]) -> None:
        self.touches.append(tuple(device.name for device in devices))

    def pin_wanted(self, wanted: PinWanted) -> Secret[str] | None:
        self.pin_prompts.append(wanted)
        return Secret(self._pins.pop(0)) if self._pins else None

    def verification_wanted(self, device: Device) -> bool:
        self.fingers.append(device.name)
        return True

    def account_wanted(self, accounts: Sequence[Account]) -> int | None:
        self.accounts = list(accounts)
        return self._choice


class Clock:
    """Stands still until it is set forward."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Alarms:
    """Timers that go off when the test says so."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self._calls: list[Callable[[], None]] = []

    def __call__(self, seconds: float, call: Callable[[], None]) -> "Alarms":
        self.seconds.append(seconds)
        self._calls.append(call)
        return self

    def start(self) -> None:
        """Nothing counts down here."""

    def cancel(self) -> None:
        self._calls.clear()

    def go_off(self) -> None:
        for call in tuple(self._calls):
            call()


def touched_when_waiting(key: PracticeKey) -> PracticeKey:
    """Have somebody touch ``key`` whenever it waits for that."""
    key.subscribe(lambda state: state.waiting_for_touch and key.touch())
    return key


def predictable(seed: int = 0) -> Callable[[int], bytes]:
    """Give bytes that differ from call to call and never from run to run."""
    numbers = count(seed * 1000 + 1)
    return lambda length: (next(numbers).to_bytes(8, "big") * 8)[-length:]


def relying_party(attestation: AttestationConveyancePreference = AttestationConveyancePreference.NONE) -> Fido2Server:
    return Fido2Server(PublicKeyCredentialRpEntity(name="Roblox", id=RP_ID), attestation=attestation)


def creation_text(server: Fido2Server, account: str = "builder", **begin: Any) -> tuple[str, Any]:
    """Begin a registration as the service does: its options as JSON text, and what it remembers."""
    user = PublicKeyCredentialUserEntity(id=account.encode(), name=account, display_name=account)
    options, state = server.register_begin(user, **begin)
    return json.dumps(dict(options)), state


def request_text(server: Fido2Server, **begin: Any) -> tuple[str, Any]:
    """Begin an authentication as the service does."""
    options, state = server.authenticate_begin(**begin)
    return json.dumps(dict(options)), state


def registered(server: Fido2Server, keys: SecurityKeys, owner: Prompts, **begin: Any) -> AttestedCredentialData:
    """Register a key, from the options to what the service keeps."""
    text, state = creation_text(server, **begin)
    answer = json.loads(keys.make_credential(text, owner, Stop()))
    kept = server.register_complete(state, answer).credential_data
    assert kept is not None
    return kept


def trouble_of(key: PracticeKey, owner: Owner, **begin: object) -> SecurityKeyFailure:
    """Give why ``key`` makes no credential."""
    text, _ = creation_text(relying_party(), **begin)
    with pytest.raises(SecurityKeyFailure) as failed:
        practice_keys([key]).make_credential(text, owner, Stop())
    return failed.value
