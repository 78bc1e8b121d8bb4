"""The secure authentication intent, signed here by hand after the published recipe."""

import base64
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop.contract import neighbours, two_step
from tests.simulator.visitor import NOON, Visitor, pair


def signed(
    nonce: str,
    *,
    curve: ec.EllipticCurve | None = None,
    separator: str = "|",
    der: bool = False,
    at: int = int(NOON),
) -> dict[str, Any]:
    key = ec.generate_private_key(curve or ec.SECP256R1())
    public = base64.b64encode(key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).decode()
    signature = key.sign(separator.join((public, str(at), nonce)).encode(), ec.ECDSA(hashes.SHA256()))
    if not der:
        signature = b"".join(number.to_bytes(32, "big") for number in decode_dss_signature(signature))
    return {
        "clientPublicKey": public,
        "clientEpochTimestamp": at,
        "serverNonce": nonce,
        "saiSignature": base64.b64encode(signature).decode(),
    }


def nonce_of(visitor: Visitor) -> str:
    nonce = visitor.ask(neighbours.GET_SERVER_NONCE).json()
    assert isinstance(nonce, str)
    return nonce


def enable_email(visitor: Visitor, intent: object) -> object:
    return pair(visitor.ask(two_step.ENABLE_EMAIL, {"secureAuthenticationIntent": intent}))


def test_a_signed_intent_is_accepted_once() -> None:
    visitor = Visitor()
    intent = signed(nonce_of(visitor))
    assert enable_email(visitor, intent) == 200
    assert enable_email(visitor, intent) == (400, 0)


def test_an_intent_may_be_missing() -> None:
    assert enable_email(Visitor(), None) == 200


@pytest.mark.parametrize(
    "recipe",
    [{"separator": ":"}, {"der": True}, {"at": int(NOON) - 3600}, {"curve": ec.SECP256K1()}],
    ids=lambda recipe: next(iter(recipe)),
)
def test_the_wrong_recipes_of_the_wild_are_refused(recipe: dict[str, Any]) -> None:
    visitor = Visitor()
    assert enable_email(visitor, signed(nonce_of(visitor), **recipe)) == (400, 0)
    assert not visitor.is_on("Email")


def test_a_made_up_nonce_is_refused() -> None:
    assert enable_email(Visitor(), signed("made-up")) == (400, 0)


@pytest.mark.parametrize("part", ["clientPublicKey", "saiSignature"])
@pytest.mark.parametrize("broken", ["", "?", "AAAA", "é"])
def test_broken_parts_are_refused(part: str, broken: str) -> None:
    visitor = Visitor()
    assert enable_email(visitor, signed(nonce_of(visitor)) | {part: broken}) == (400, 0)


def test_a_service_that_does_not_look_accepts_anything() -> None:
    visitor = Visitor()
    visitor.world.dialect.checks_intent = False
    assert enable_email(visitor, signed("made-up")) == 200
