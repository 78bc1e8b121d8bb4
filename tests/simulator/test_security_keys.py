"""Security keys and passkeys, by a software key that the simulator has never seen the inside of."""

import base64
import json

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.contract import two_step
from desktop.simulator.assumptions import CEREMONY_LIFETIME_S
from tests.simulator.soft_key import SoftKey
from tests.simulator.steps import begin_key, nicknames, register_key, set_up_authenticator
from tests.simulator.visitor import Visitor, pair


def guarded() -> Visitor:
    visitor = Visitor()
    set_up_authenticator(visitor)
    return visitor


def test_creation_options_are_json_text_as_the_website_reads_it() -> None:
    visitor = guarded()
    register_key(visitor, "blue")
    options = json.loads(visitor.ask(two_step.ENABLE_SECURITY_KEY).json()["creationOptions"])["publicKey"]
    assert options["rp"]["id"] == "roblox.com"
    assert options["attestation"] == "none"
    assert [known["alg"] for known in options["pubKeyCredParams"]] == [-7, -257]
    assert _decoded(options["user"]["id"]).decode() == str(visitor.own_id)
    assert len(_decoded(options["challenge"])) >= 16
    assert [_decoded(known["id"]) for known in options["excludeCredentials"]] == [b"blue"]


def test_a_registered_key_passes_a_challenge() -> None:
    visitor = guarded()
    key = register_key(visitor, "blue")
    assert visitor.is_on("SecurityKey")
    challenge = visitor.challenge()
    started = visitor.ask(two_step.START_SECURITY_KEY, challenge).json()
    options = json.loads(started["authenticationOptions"])["publicKey"]
    assert [_decoded(known["id"]) for known in options["allowCredentials"]] == [b"blue"]
    finished = visitor.ask(
        two_step.FINISH_SECURITY_KEY, challenge | {"code": key.get(started["authenticationOptions"])}
    )
    assert finished.json()["verificationToken"]


def test_a_counter_that_stands_still_is_a_copy() -> None:
    visitor = guarded()
    key = register_key(visitor, "blue")
    for count, answer in ((0, 200), (0, (400, 10)), (1, 200)):
        challenge = visitor.challenge()
        options = visitor.ask(two_step.START_SECURITY_KEY, challenge).json()["authenticationOptions"]
        key.count = count
        assert pair(visitor.ask(two_step.FINISH_SECURITY_KEY, challenge | {"code": key.get(options)})) == answer


def test_an_assertion_counts_for_its_own_start_and_once() -> None:
    visitor = guarded()
    key = register_key(visitor, "blue")
    challenge = visitor.challenge()
    stale = visitor.ask(two_step.START_SECURITY_KEY, challenge).json()["authenticationOptions"]
    visitor.ask(two_step.START_SECURITY_KEY, challenge)
    assert pair(visitor.ask(two_step.FINISH_SECURITY_KEY, challenge | {"code": key.get(stale)})) == (400, 10)
    assert pair(visitor.ask(two_step.FINISH_SECURITY_KEY, challenge | {"code": key.get(stale)})) == (400, 10)


def test_five_keys_and_no_more() -> None:
    visitor = guarded()
    pending = begin_key(visitor, SoftKey(b"late"), "late")
    for number in range(5):
        register_key(visitor, f"key {number}")
    assert pair(visitor.ask(two_step.ENABLE_SECURITY_KEY)) == (403, 16)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, pending)) == (400, 0)
    assert len(nicknames(visitor)) == 5


@pytest.mark.parametrize(
    ("nickname", "answer"),
    [("", (400, 17)), ("   ", (400, 17)), ("x" * 41, (400, 17)), ("x" * 40, 200), ("blue", (403, 17)), ("Blue", 200)],
)
def test_a_name_is_short_and_its_own(nickname: str, answer: object) -> None:
    visitor = guarded()
    register_key(visitor, "blue")
    finish = begin_key(visitor, SoftKey(b"second"), nickname)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, finish)) == answer


def test_a_refused_name_can_be_mended() -> None:
    visitor = guarded()
    finish = begin_key(visitor, SoftKey(), "")
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, finish)) == (400, 17)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, finish | {"credentialNickname": "blue"})) == 200
    assert nicknames(visitor) == ["blue"]


def test_a_registration_counts_once_in_time_and_for_a_new_key() -> None:
    visitor = guarded()
    key = SoftKey()
    finish = begin_key(visitor, key, "blue")
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, finish)) == 200
    other_name = {"credentialNickname": "red"}
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, finish | other_name)) == (400, 0)
    same_key = begin_key(visitor, key, "red")
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, same_key)) == (400, 0)
    late = begin_key(visitor, SoftKey(b"late"), "late")
    visitor.simulator.controls.advance(CEREMONY_LIFETIME_S)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, late)) == (400, 0)
    assert nicknames(visitor) == ["blue"]


def test_another_origin_is_refused() -> None:
    visitor = guarded()
    for origin in ("https://roblox.com.example", "http://www.roblox.com", "https://create.roblox.com"):
        finish = begin_key(visitor, SoftKey(origin=origin), "blue")
        assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, finish)) == (400, 0)
    assert nicknames(visitor) == []


def test_an_authenticator_comes_first() -> None:
    assert pair(Visitor("email_only").ask(two_step.ENABLE_SECURITY_KEY)) == (403, 9)
    visitor = guarded()
    finish = begin_key(visitor, SoftKey(), "blue")
    visitor.ask(two_step.DISABLE_AUTHENTICATOR)
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, finish)) == (400, 0)
    assert nicknames(visitor) == []


def test_keys_are_removed_by_name_or_by_id() -> None:
    visitor = guarded()
    for nickname in ("one", "two", "three", "four"):
        register_key(visitor, nickname)
    listed = visitor.ask(two_step.LIST_SECURITY_KEYS).json()["credentials"]
    ids = {known["nickname"]: known["credentialID"] for known in listed}
    visitor.ask(two_step.DISABLE_SECURITY_KEY, {"credentialNicknames": ["one"]})
    visitor.ask(two_step.DISABLE_SECURITY_KEY, {"credentialNicknames": [ids["two"]]})
    visitor.ask(two_step.DISABLE_SECURITY_KEY, {"credentialIDs": [ids["three"]]})
    assert nicknames(visitor) == ["four"]
    nobody = {"credentialNicknames": ["four", "nobody"]}
    assert pair(visitor.ask(two_step.DISABLE_SECURITY_KEY, nobody)) == (403, 8)
    assert nicknames(visitor) == ["four"]


def test_a_list_without_ids_holds_nicknames_alone() -> None:
    visitor = Visitor("last_key")
    visitor.world.dialect.lists_credential_ids = False
    assert visitor.ask(two_step.LIST_SECURITY_KEYS).json() == {"credentials": [{"nickname": "Only key"}]}


def test_a_passkey_passes_a_challenge() -> None:
    visitor = guarded()
    key = register_key(visitor, "soon a passkey")
    configuration = visitor.world.configuration
    configuration.passkeys.registered = configuration.security_keys.registered
    challenge = visitor.challenge()
    options = visitor.ask(two_step.START_PASSKEY, challenge).json()["authenticationOptions"]
    assert pair(visitor.ask(two_step.FINISH_PASSKEY, challenge | {"code": key.get(options)})) == 200


def test_the_personas_keys_come_with_their_private_halves() -> None:
    visitor = Visitor("guarded")
    held = visitor.simulator.controls.security_keys
    assert [key.nickname for key in held] == nicknames(visitor) == ["Blue key", "Spare in the drawer"]
    key = SoftKey(held[0].credential_id)
    private = load_der_private_key(held[0].private_key, None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    key._private = private
    challenge = visitor.challenge()
    options = visitor.ask(two_step.START_SECURITY_KEY, challenge).json()["authenticationOptions"]
    assert pair(visitor.ask(two_step.FINISH_SECURITY_KEY, challenge | {"code": key.get(options)})) == 200


def _response(data: bytes) -> str:
    """Wrap bytes as the answer of a key: the outside is right, the inside is noise."""
    text = base64.urlsafe_b64encode(data).rstrip(b"=").decode()
    inside = dict.fromkeys(("clientDataJSON", "attestationObject", "authenticatorData", "signature"), text)
    return json.dumps({"id": text, "rawId": text, "type": "public-key", "response": inside})


@settings(max_examples=25, deadline=None)
@given(broken=st.text(max_size=40) | st.binary(max_size=60).map(_response))
def test_a_broken_answer_is_never_more_than_not_understood(broken: str) -> None:
    visitor = Visitor("guarded")
    session_id = visitor.ask(two_step.ENABLE_SECURITY_KEY).json()["sessionId"]
    finish = {"sessionId": session_id, "credentialNickname": "red", "attestationResponse": broken}
    assert pair(visitor.ask(two_step.ENABLE_VERIFY_SECURITY_KEY, finish)) == (400, 0)
    challenge = visitor.challenge()
    visitor.ask(two_step.START_SECURITY_KEY, challenge)
    assert pair(visitor.ask(two_step.FINISH_SECURITY_KEY, challenge | {"code": broken})) == (400, 10)


def _decoded(text: str) -> bytes:
    assert not text.endswith("=")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
