"""The practice key as a CTAP2 authenticator, spoken to by fido2's own protocol classes."""

from threading import Event

import pytest
from fido2 import cbor
from fido2.ctap import STATUS, CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin, PinProtocol, PinProtocolV1, PinProtocolV2
from fido2.hid import CTAPHID
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.security_key.practice import PracticeKey
from desktop.security_key.practice.making import MOST_DISCOVERABLE
from tests.security_key.rehearsal import PIN, RP_ID, Clock, predictable, touched_when_waiting

HASH = b"\x01" * 32
ES256 = [{"type": "public-key", "alg": -7}]
Permission = ClientPin.PERMISSION
ERR = CtapError.ERR


def ctap(key: PracticeKey) -> Ctap2:
    return Ctap2(key.open())


def rp(name: str = RP_ID) -> dict[str, str]:
    return {"id": name, "name": name}


def user(name: str) -> dict[str, object]:
    return {"id": name.encode(), "name": name, "displayName": name}


@pytest.mark.parametrize("protocol", [PinProtocolV1(), PinProtocolV2()])
def test_a_pin_is_set_changed_and_proved(key: PracticeKey, protocol: PinProtocol) -> None:
    ClientPin(ctap(key), protocol).set_pin(PIN)
    assert ctap(key).info.options["clientPin"] is True
    client_pin = ClientPin(ctap(key), protocol)
    client_pin.change_pin(PIN, "canary-new")
    with pytest.raises(CtapError) as refused:
        client_pin.get_pin_token(PIN, Permission.MAKE_CREDENTIAL, RP_ID)
    assert refused.value.code == ERR.PIN_INVALID
    token = client_pin.get_pin_token("canary-new", Permission.MAKE_CREDENTIAL, RP_ID)
    made = ctap(key).make_credential(
        HASH,
        rp(),
        user("one"),
        ES256,
        pin_uv_param=protocol.authenticate(token, HASH),
        pin_uv_protocol=protocol.VERSION,
    )
    assert made.auth_data.is_user_verified()


@pytest.mark.parametrize("pin", ["123", "x" * 64])
def test_a_pin_has_a_shortest_and_a_longest_length(key: PracticeKey, pin: str) -> None:
    with pytest.raises(CtapError):
        key.set_pin(pin)
    assert not key.state.has_pin


def test_a_pin_that_is_set_cannot_be_set_again_by_a_client(key: PracticeKey) -> None:
    key.set_pin(PIN)
    with pytest.raises(CtapError) as refused:
        ClientPin(ctap(key)).set_pin("canary-other")
    assert refused.value.code == ERR.PIN_AUTH_INVALID


@pytest.mark.parametrize(
    ("permission", "rp_id"),
    [(Permission.GET_ASSERTION, RP_ID), (Permission.MAKE_CREDENTIAL, "example.com")],
)
def test_a_token_is_good_for_what_it_was_given_for(key: PracticeKey, permission: Permission, rp_id: str) -> None:
    key.set_pin(PIN)
    token = ClientPin(ctap(key)).get_pin_token(PIN, permission, rp_id)
    proof = PinProtocolV2().authenticate(token, HASH)
    with pytest.raises(CtapError) as refused:
        ctap(key).make_credential(HASH, rp(), user("one"), ES256, pin_uv_param=proof, pin_uv_protocol=2)
    assert refused.value.code == ERR.PIN_AUTH_INVALID


def test_a_token_is_good_for_one_touch(key: PracticeKey) -> None:
    key.set_pin(PIN)
    token = ClientPin(ctap(key)).get_pin_token(PIN, Permission.MAKE_CREDENTIAL, RP_ID)
    proof = PinProtocolV2().authenticate(token, HASH)
    ctap(key).make_credential(HASH, rp(), user("one"), ES256, pin_uv_param=proof, pin_uv_protocol=2)
    with pytest.raises(CtapError) as refused:
        ctap(key).make_credential(HASH, rp(), user("two"), ES256, pin_uv_param=proof, pin_uv_protocol=2)
    assert refused.value.code == ERR.PIN_AUTH_INVALID


def test_a_passkey_on_a_key_with_a_pin_wants_the_pin(key: PracticeKey) -> None:
    key.set_pin(PIN)
    with pytest.raises(CtapError) as refused:
        ctap(key).make_credential(HASH, rp(), user("one"), ES256, options={"rk": True})
    assert refused.value.code == ERR.PUAT_REQUIRED


def test_passkeys_are_given_out_newest_first_and_only_for_their_site(key: PracticeKey) -> None:
    for site, name in [(RP_ID, "old"), (RP_ID, "new"), ("example.com", "other")]:
        ctap(key).make_credential(HASH, rp(site), user(name), ES256, options={"rk": True})
    found = ctap(key).get_assertions(RP_ID, HASH)
    assert [one.user for one in found] == [{"id": b"new"}, {"id": b"old"}]


def test_a_new_passkey_of_the_same_account_replaces_the_old(key: PracticeKey) -> None:
    for _ in range(2):
        made = ctap(key).make_credential(HASH, rp(), user("one"), ES256, options={"rk": True})
    assert made.auth_data.credential_data is not None
    assert [one.credential["id"] for one in ctap(key).get_assertions(RP_ID, HASH)] == [
        made.auth_data.credential_data.credential_id,
    ]


def test_a_full_key_takes_no_further_passkey(key: PracticeKey) -> None:
    for number in range(MOST_DISCOVERABLE):
        ctap(key).make_credential(HASH, rp(), user(str(number)), ES256, options={"rk": True})
    with pytest.raises(CtapError) as refused:
        ctap(key).make_credential(HASH, rp(), user("one too many"), ES256, options={"rk": True})
    assert refused.value.code == ERR.KEY_STORE_FULL


def test_further_passkeys_are_given_out_for_half_a_minute() -> None:
    clock = Clock()
    key = touched_when_waiting(PracticeKey(name="Blue key", clock=clock))
    for name in ("one", "two"):
        ctap(key).make_credential(HASH, rp(), user(name), ES256, options={"rk": True})
    ctap(key).get_assertion(RP_ID, HASH)
    clock.now += 31
    with pytest.raises(CtapError) as refused:
        ctap(key).get_next_assertion()
    assert refused.value.code == ERR.NOT_ALLOWED


def test_looking_for_a_credential_needs_no_touch_and_proves_none() -> None:
    key = touched_when_waiting(PracticeKey(name="Blue key"))
    made = ctap(key).make_credential(HASH, rp(), user("one"), ES256).auth_data.credential_data
    assert made is not None
    touches: list[bool] = []
    key.subscribe(lambda state: touches.append(state.waiting_for_touch))
    allowed = [{"type": "public-key", "id": made.credential_id}]
    found = ctap(key).get_assertion(RP_ID, HASH, allowed, options={"up": False})
    assert touches == []
    assert not found.auth_data.is_user_present()


@pytest.mark.parametrize("older", [False, True])
def test_a_key_can_be_chosen_by_touch(key: PracticeKey, older: bool) -> None:  # noqa: FBT001  (a test's parameter)
    if not older:
        ctap(key).selection()
        return
    with pytest.raises(CtapError) as answered:
        ctap(key).make_credential(HASH, rp(), user("dummy"), ES256, pin_uv_param=b"")
    assert answered.value.code == ERR.PIN_NOT_SET
    assert key.state.credentials == 0


def test_the_key_says_that_it_waits() -> None:
    key = PracticeKey(name="Blue key")
    said: list[STATUS] = []

    def hear(status: int) -> None:
        said.append(STATUS(status))
        key.touch()

    ctap(key).selection(on_keepalive=hear)
    assert said == [STATUS.UPNEEDED]


def test_a_cancelled_command_is_answered_so() -> None:
    key, cancelled = PracticeKey(name="Blue key"), Event()
    cancelled.set()
    with pytest.raises(CtapError) as refused:
        ctap(key).selection(event=cancelled)
    assert refused.value.code == ERR.KEEPALIVE_CANCEL


def test_a_touch_that_nothing_waits_for_is_lost() -> None:
    key, cancelled = PracticeKey(name="Blue key"), Event()
    assert not key.touch()
    cancelled.set()
    with pytest.raises(CtapError):
        ctap(key).selection(event=cancelled)


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"", ERR.INVALID_COMMAND),
        (b"\x07", ERR.INVALID_COMMAND),
        (b"\x01\xa1", ERR.INVALID_CBOR),
        (b"\x01" + b"\x81" * 2000, ERR.INVALID_CBOR),
        (b"\x01\x80", ERR.CBOR_UNEXPECTED_TYPE),
        (b"\x01\xa0", ERR.MISSING_PARAMETER),
        (b"\x02" + cbor.encode({1: 7}), ERR.CBOR_UNEXPECTED_TYPE),
        (b"\x02" + cbor.encode({1: RP_ID, 2: HASH, 5: {"uv": True}}), ERR.INVALID_OPTION),
        (b"\x02" + cbor.encode({1: RP_ID, 2: HASH, 5: {"rk": True}}), ERR.UNSUPPORTED_OPTION),
        (b"\x02" + cbor.encode({1: RP_ID, 2: HASH, 6: HASH, 7: 9}), ERR.INVALID_PARAMETER),
        (b"\x02" + cbor.encode({1: RP_ID, 2: HASH, 6: HASH, 7: 2}), ERR.PIN_NOT_SET),
        (b"\x06" + cbor.encode({1: 2, 2: 99}), ERR.INVALID_SUBCOMMAND),
        (b"\x06" + cbor.encode({1: 9, 2: 2}), ERR.INVALID_PARAMETER),
        (b"\x06" + cbor.encode({1: 2, 2: 9, 9: 0, 10: RP_ID}), ERR.INVALID_PARAMETER),
        (b"\x06" + cbor.encode({1: 2, 2: 9, 9: 4, 10: RP_ID}), ERR.UNAUTHORIZED_PERMISSION),
        (b"\x06" + cbor.encode({1: 2, 2: 9, 9: 1}), ERR.MISSING_PARAMETER),
        (b"\x06" + cbor.encode({1: 2, 2: 5, 3: {-2: HASH, -3: HASH}, 6: HASH}), ERR.INVALID_PARAMETER),
        (b"\x08", ERR.NOT_ALLOWED),
    ],
)
def test_a_wrong_request_is_answered_as_the_protocol_prescribes(key: PracticeKey, request_: bytes, status: int) -> None:
    assert key.open().call(CTAPHID.CBOR, request_) == bytes([status])


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_no_request_upsets_the_key(request_: bytes) -> None:
    key = touched_when_waiting(PracticeKey(name="Blue key", pin=PIN))
    assert key.open().call(CTAPHID.CBOR, request_)


def test_a_key_that_is_pulled_out_forgets_its_token_and_its_connections(key: PracticeKey) -> None:
    key.set_pin(PIN)
    old = ctap(key)
    token = ClientPin(old).get_pin_token(PIN, Permission.MAKE_CREDENTIAL, RP_ID)
    key.unplug()
    key.plug()
    with pytest.raises(OSError, match="pulled out"):
        old.get_info()
    proof = PinProtocolV2().authenticate(token, HASH)
    with pytest.raises(CtapError) as refused:
        ctap(key).make_credential(HASH, rp(), user("one"), ES256, pin_uv_param=proof, pin_uv_protocol=2)
    assert refused.value.code == ERR.PIN_AUTH_INVALID


def test_the_same_randomness_makes_the_same_keys() -> None:
    def public_key(seed: int) -> object:
        key = touched_when_waiting(PracticeKey(name="Blue key", random=predictable(seed)))
        made = ctap(key).make_credential(HASH, rp(), user("one"), ES256).auth_data.credential_data
        return made and (made.credential_id, made.public_key)

    assert public_key(1) == public_key(1) != public_key(2)
