"""What goes to the service: its shape, and that an independent library finds it genuine, and only as it is."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from fido2.webauthn import AttestationConveyancePreference, AttestationObject
from hypothesis import given, settings
from hypothesis import strategies as st
from webauthn import verify_authentication_response, verify_registration_response
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.registration.verify_registration_response import VerifiedRegistration

from desktop.security_key.port import SecurityKeys, Use
from desktop.security_key.practice import Algorithm, Attestation, PracticeKey, practice_keys
from desktop.security_key.stop import Stop
from tests.security_key.rehearsal import RP_ID, Owner, creation_text, relying_party, request_text, touched_when_waiting

ORIGIN = "https://www.roblox.com"
CHALLENGE = b"canary-challenge-of-32-bytes-xyz"
NO_AAGUID = "00000000-0000-0000-0000-000000000000"


def binary(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def web(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def flipped(data: bytes, position: int, bit: int) -> bytes:
    place = position % len(data)
    return data[:place] + bytes([data[place] ^ (1 << bit)]) + data[place + 1 :]


def answer_of(key: PracticeKey, attestation: AttestationConveyancePreference, **begin: Any) -> dict[str, Any]:
    text, _ = creation_text(relying_party(attestation), challenge=CHALLENGE, **begin)
    answer: dict[str, Any] = json.loads(practice_keys([key]).make_credential(text, Owner(), Stop()))
    return answer


def check_registration(answer: dict[str, Any]) -> VerifiedRegistration:
    return verify_registration_response(
        credential=answer,
        expected_challenge=CHALLENGE,
        expected_rp_id=RP_ID,
        expected_origin=ORIGIN,
    )


@dataclass
class Signed:
    """An assertion, and what a service knows when it checks it."""

    answer: dict[str, Any]
    public_key: bytes
    sign_count: int

    def check(self, answer: dict[str, Any] | None = None) -> int:
        """Give the new signature counter."""
        return verify_authentication_response(
            credential=answer or self.answer,
            expected_challenge=CHALLENGE,
            expected_rp_id=RP_ID,
            expected_origin=ORIGIN,
            credential_public_key=self.public_key,
            credential_current_sign_count=self.sign_count,
        ).new_sign_count

    def with_part(self, name: str, change: Callable[[bytes], bytes]) -> dict[str, Any]:
        response = self.answer["response"]
        return self.answer | {"response": response | {name: web(change(binary(response[name])))}}


def sign(keys: SecurityKeys, kept: VerifiedRegistration) -> Signed:
    server = relying_party()
    descriptor = {"type": "public-key", "id": kept.credential_id}
    text, _ = request_text(server, challenge=CHALLENGE, credentials=[descriptor])
    answer = json.loads(keys.get_assertion(text, Use.SECURITY_KEY, Owner(), Stop()))
    return Signed(answer=answer, public_key=kept.credential_public_key, sign_count=kept.sign_count)


def signed_by(algorithm: Algorithm) -> Signed:
    key = touched_when_waiting(PracticeKey(name="Blue key", algorithms=[algorithm]))
    kept = check_registration(answer_of(key, AttestationConveyancePreference.NONE))
    return sign(practice_keys([key]), kept)


def test_a_registration_has_the_services_own_shape() -> None:
    answer = answer_of(touched_when_waiting(PracticeKey(name="Blue key")), AttestationConveyancePreference.NONE)
    response = answer.pop("response")
    credential_id = answer.pop("id")
    assert answer == {"authenticatorAttachment": "cross-platform", "rawId": credential_id, "type": "public-key"}
    assert set(response) == {"attestationObject", "clientDataJSON"}
    assert json.loads(binary(response["clientDataJSON"])) == {
        "type": "webauthn.create",
        "challenge": web(CHALLENGE),
        "origin": ORIGIN,
        "crossOrigin": False,
    }
    assert "=" not in json.dumps([credential_id, response])


def test_an_assertion_has_the_services_own_shape() -> None:
    answer = signed_by(Algorithm.ES256).answer
    response = answer.pop("response")
    assert set(answer) == {"id", "rawId", "type"}
    assert answer["id"] == answer["rawId"]
    assert set(response) == {"authenticatorData", "clientDataJSON", "signature", "userHandle"}
    assert response["userHandle"] == ""


@pytest.mark.parametrize("made_as", Attestation)
@pytest.mark.parametrize("algorithm", Algorithm)
def test_every_registration_is_genuine(algorithm: Algorithm, made_as: Attestation) -> None:
    key = touched_when_waiting(PracticeKey(name="Blue key", algorithms=[algorithm], attestation=made_as))
    verified = check_registration(answer_of(key, AttestationConveyancePreference.DIRECT))
    assert verified.fmt == ("packed" if made_as is Attestation.PACKED_SELF else "none")


@pytest.mark.parametrize("asked", [AttestationConveyancePreference.NONE, None])
def test_nobody_learns_the_model_of_a_key_without_asking(asked: AttestationConveyancePreference | None) -> None:
    text, _ = creation_text(relying_party(), challenge=CHALLENGE)
    options = json.loads(text)
    options["publicKey"]["attestation"] = asked
    key = touched_when_waiting(PracticeKey(name="Blue key"))
    answer = json.loads(practice_keys([key]).make_credential(json.dumps(options), Owner(), Stop()))
    verified = check_registration(answer)
    assert (verified.fmt, verified.aaguid) == ("none", NO_AAGUID)
    assert AttestationObject(binary(answer["response"]["attestationObject"])).att_stmt == {}


@pytest.mark.parametrize("algorithm", Algorithm)
def test_every_assertion_is_genuine_and_counted(algorithm: Algorithm) -> None:
    key = touched_when_waiting(PracticeKey(name="Blue key", algorithms=[algorithm]))
    kept = check_registration(answer_of(key, AttestationConveyancePreference.NONE))
    first, second = sign(practice_keys([key]), kept), sign(practice_keys([key]), kept)
    assert kept.sign_count < first.check() < second.check()


def test_an_old_signature_counter_is_refused() -> None:
    signed = signed_by(Algorithm.ES256)
    signed.sign_count = signed.check()
    with pytest.raises(WebAuthnException):
        signed.check()


GENUINE = {algorithm: signed_by(algorithm) for algorithm in Algorithm}
PARTS = st.sampled_from(["authenticatorData", "clientDataJSON", "signature"])


@settings(deadline=None)
@given(algorithm=st.sampled_from(Algorithm), part=PARTS, position=st.integers(0, 500), bit=st.integers(0, 7))
def test_a_changed_bit_anywhere_in_an_assertion_is_refused(
    algorithm: Algorithm,
    part: str,
    position: int,
    bit: int,
) -> None:
    signed = GENUINE[algorithm]
    signed.check()
    with pytest.raises((WebAuthnException, ValueError)):
        signed.check(signed.with_part(part, lambda data: flipped(data, position, bit)))


@settings(deadline=None)
@given(algorithm=st.sampled_from(Algorithm), place=st.integers(0, 31), bit=st.integers(0, 7))
def test_a_changed_relying_party_is_refused(algorithm: Algorithm, place: int, bit: int) -> None:
    signed = GENUINE[algorithm]
    with pytest.raises(WebAuthnException, match="RP ID"):
        signed.check(signed.with_part("authenticatorData", lambda data: flipped(data, place, bit)))


@pytest.mark.parametrize("origin", ["https://www.roblox.con", "http://www.roblox.com", "https://roblox.com"])
def test_a_changed_origin_is_refused(origin: str) -> None:
    signed = GENUINE[Algorithm.ES256]
    changed = signed.with_part("clientDataJSON", lambda data: data.replace(ORIGIN.encode(), origin.encode()))
    with pytest.raises(WebAuthnException, match="origin"):
        signed.check(changed)


@settings(deadline=None)
@given(place=st.integers(0, len(CHALLENGE) - 1), bit=st.integers(0, 7))
def test_another_challenge_is_refused(place: int, bit: int) -> None:
    signed = GENUINE[Algorithm.ES256]
    other = web(flipped(CHALLENGE, place, bit)).encode()
    changed = signed.with_part("clientDataJSON", lambda data: data.replace(web(CHALLENGE).encode(), other))
    with pytest.raises(WebAuthnException, match="challenge"):
        signed.check(changed)


PACKED = answer_of(touched_when_waiting(PracticeKey(name="Blue key")), AttestationConveyancePreference.DIRECT)


@settings(deadline=None)
@given(position=st.integers(0, 500), bit=st.integers(0, 7))
def test_a_changed_bit_in_an_attested_client_data_is_refused(position: int, bit: int) -> None:
    response = PACKED["response"]
    changed = web(flipped(binary(response["clientDataJSON"]), position, bit))
    check_registration(PACKED)
    with pytest.raises((WebAuthnException, ValueError)):
        check_registration(PACKED | {"response": response | {"clientDataJSON": changed}})
