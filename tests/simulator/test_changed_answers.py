"""What a key answered, with a single bit changed on the way: the pretend service refuses it, wherever the bit is."""

import base64
import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.simulator.refusals import Malformed, Refuse
from desktop.simulator.security_keys import SecurityKeys
from tests.simulator.soft_key import ORIGIN, SoftKey, base64url
from tests.simulator.visitor import Visitor

Change = Callable[[bytes], bytes]
CHALLENGE_ID = "a challenge"


def flipped(place: int, bit: int) -> Change:
    """Flip one bit at a place, counted round."""

    def change(data: bytes) -> bytes:
        number = place % len(data)
        return data[:number] + bytes([data[number] ^ 1 << bit]) + data[number + 1 :]

    return change


def within(start: int, end: int, change: Change) -> Change:
    return lambda data: data[:start] + change(data[start:end]) + data[end:]


def of_origin(change: Change) -> Change:
    origin = ORIGIN.encode()
    return lambda data: data.replace(origin, change(origin))


def of_challenge(change: Change) -> Change:
    """Change the bytes of the challenge, not their spelling: two spellings may mean the same bytes."""

    def apply(data: bytes) -> bytes:
        spelt = str(json.loads(data)["challenge"])
        return data.replace(spelt.encode(), base64url(change(decoded(spelt))).encode())

    return apply


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def with_part(answer: str, part: str, change: Change) -> str:
    whole = json.loads(answer)
    whole["response"][part] = base64url(change(decoded(whole["response"][part])))
    return json.dumps(whole)


SPOTS = st.builds(flipped, st.integers(0, 499), st.integers(0, 7))
CLIENT_DATA = st.one_of(SPOTS.map(of_origin), SPOTS.map(of_challenge)).map(lambda change: ("clientDataJSON", change))
RP_ID_HASH = SPOTS.map(lambda change: ("authenticatorData", within(0, 32, change)))
COUNTER = SPOTS.map(lambda change: ("authenticatorData", within(33, 37, change)))
SIGNATURE = SPOTS.map(lambda change: ("signature", change))


def a_registered_key() -> tuple[SecurityKeys, SoftKey]:
    keys = Visitor("guarded").world.configuration.security_keys
    key = SoftKey()
    options, session_id = keys.begin_registration()
    keys.finish_registration(session_id, "blue", key.create(options))
    return keys, key


KEYS, KEY = a_registered_key()


@settings(deadline=None, max_examples=30)
@given(st.one_of(CLIENT_DATA, RP_ID_HASH, COUNTER, SIGNATURE))
def test_a_changed_bit_in_an_assertion_is_refused(spot: tuple[str, Change]) -> None:
    genuine = KEY.get(KEYS.begin_assertion(CHALLENGE_ID))
    with pytest.raises(Refuse):
        KEYS.finish_assertion(CHALLENGE_ID, with_part(genuine, *spot))


@settings(deadline=None, max_examples=12)
@given(CLIENT_DATA)
def test_a_changed_bit_of_origin_or_challenge_in_a_registration_is_refused(spot: tuple[str, Change]) -> None:
    options, session_id = KEYS.begin_registration()
    with pytest.raises(Malformed):
        KEYS.finish_registration(session_id, "red", with_part(SoftKey(b"red").create(options), *spot))
    assert [known.nickname for known in KEYS.registered][-1] == "blue"


def test_a_registration_for_another_site_is_refused() -> None:
    options, session_id = KEYS.begin_registration()
    elsewhere = json.loads(options)
    elsewhere["publicKey"]["rp"]["id"] = "roblox.con"
    with pytest.raises(Malformed):
        KEYS.finish_registration(session_id, "red", SoftKey(b"red").create(json.dumps(elsewhere)))


def test_a_counter_that_goes_back_is_refused() -> None:
    KEYS.finish_assertion(CHALLENGE_ID, KEY.get(KEYS.begin_assertion(CHALLENGE_ID)))
    KEY.count -= 2
    with pytest.raises(Refuse):
        KEYS.finish_assertion(CHALLENGE_ID, KEY.get(KEYS.begin_assertion(CHALLENGE_ID)))
    KEY.count += 2
