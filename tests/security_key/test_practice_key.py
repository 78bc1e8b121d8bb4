"""The practice key as the practice dock holds it."""

import json

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from fido2.cose import ES256, CoseKey, EdDSA
from fido2.webauthn import Aaguid, AttestedCredentialData

from desktop.security_key.port import Device, DeviceEvent, Use
from desktop.security_key.practice import PracticeKey, PracticeKeyState, User, practice_keys
from desktop.security_key.practice.credentials import PrivateKey
from desktop.security_key.stop import Stop
from tests.security_key.rehearsal import (
    RP_ID,
    Owner,
    creation_text,
    relying_party,
    request_text,
    touched_when_waiting,
)


def test_every_change_is_told() -> None:
    key = PracticeKey(name="Blue key", plugged=False)
    told: list[PracticeKeyState] = []
    unsubscribe = key.subscribe(told.append)
    key.plug()
    key.set_pin("canary-pin")
    key.unplug()
    unsubscribe()
    key.plug()
    assert [(state.plugged, state.has_pin) for state in told] == [(True, False), (True, True), (False, True)]


def test_plugging_in_twice_is_once() -> None:
    key = PracticeKey(name="Blue key")
    told: list[PracticeKeyState] = []
    key.subscribe(told.append)
    key.plug()
    assert told == []
    key.unplug()
    key.unplug()
    assert len(told) == 1


def test_the_dock_sees_the_key_blink_until_it_is_touched() -> None:
    key = PracticeKey(name="Blue key")
    blinking: list[bool] = []

    def watch(state: PracticeKeyState) -> None:
        blinking.append(state.waiting_for_touch)
        if state.waiting_for_touch:
            key.touch()

    key.subscribe(watch)
    text, _ = creation_text(relying_party())
    practice_keys([key]).make_credential(text, Owner(), Stop())
    assert blinking == [True, False]
    assert key.state.credentials == 1


def test_the_dock_sees_the_tries_of_the_pin_go_down_and_come_back() -> None:
    key = touched_when_waiting(PracticeKey(name="Black key", pin="canary-pin"))
    left: list[int] = []
    key.subscribe(lambda state: left.append(state.pin_tries_left))
    text, _ = creation_text(relying_party(), user_verification="required")
    practice_keys([key]).make_credential(text, Owner(pins=["canary-wrong", "canary-wrong", "canary-pin"]), Stop())
    assert left[:3] == [7, 6, 8]


def test_keys_that_come_and_go_are_noticed() -> None:
    blue, red = PracticeKey(name="Blue key"), PracticeKey(name="Red key", plugged=False)
    keys = practice_keys([blue, red])
    noticed: list[DeviceEvent] = []
    end = keys.watch(noticed.append)
    red.plug()
    blue.unplug()
    blue.set_pin("canary-pin")
    end()
    blue.plug()
    device = {key.name: Device(id=key.name, name=key.name) for key in (blue, red)}
    assert noticed == [
        DeviceEvent(device=device["Red key"], present=True),
        DeviceEvent(device=device["Blue key"], present=False),
    ]
    assert keys.devices() == (device["Blue key"], device["Red key"])


@pytest.mark.parametrize("made", [ec.generate_private_key(ec.SECP256R1()), Ed25519PrivateKey.generate()])
def test_a_key_may_have_been_registered_before_practice_began(made: PrivateKey) -> None:
    key = touched_when_waiting(PracticeKey(name="Blue key"))
    user = User(id=b"one", name="one", display_name="One")
    pkcs8 = made.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    key.adopt(rp_id=RP_ID, credential_id=b"before", private_key=pkcs8, user=user)
    kind: type[CoseKey] = EdDSA if isinstance(made, Ed25519PrivateKey) else ES256
    known = AttestedCredentialData.create(Aaguid.NONE, b"before", kind.from_cryptography_key(made.public_key()))
    server = relying_party()
    text, state = request_text(server, credentials=[known])
    answer = json.loads(practice_keys([key]).get_assertion(text, Use.SECURITY_KEY, Owner(), Stop()))
    assert server.authenticate_complete(state, [known], answer) is known


def test_a_private_key_of_another_algorithm_is_not_taken_over() -> None:
    pkcs8 = ec.generate_private_key(ec.SECP384R1()).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    key = PracticeKey(name="Blue key")
    user = User(id=b"one", name=None, display_name=None)
    with pytest.raises(ValueError, match="P-256"):
        key.adopt(rp_id=RP_ID, credential_id=b"before", private_key=pkcs8, user=user)
    assert key.state.credentials == 0
