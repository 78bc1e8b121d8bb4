"""Secure authentication intents, checked with the library's own verification and by the pretend service."""

import asyncio
import base64

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.contract import neighbours, two_step
from desktop.model.errors import TwinboltError
from desktop.model.intent import SecureAuthenticationIntent
from desktop.model.secret import Secret
from desktop.services.intent import IntentKey, IntentSigner
from desktop.simulator.faults import Fault, FaultKind
from tests.support.pretend import AppClock, Pretend, pretend

KEY = IntentKey.new()


class Forged(IntentKey):
    """Signs with another key than it shows."""

    def sign(self, text: str) -> str:
        return IntentKey.new().sign(text)


def client_of(world: Pretend, *, ahead_s: float = 0.0, key: IntentKey = KEY) -> Client:
    """Sign the pretend account in, on a computer whose clock is ahead."""
    signed_in = world.simulator.sign_in()
    assert signed_in is not None
    session = Session(world.wire, cookie=Secret(signed_in.cookie))
    unaided = Client(session, user_id=signed_in.user_id)
    clock = AppClock(world.clock)
    if ahead_s:
        world.simulator.controls.advance(-ahead_s)
    return Client(session, user_id=signed_in.user_id, intend=IntentSigner(unaided, lambda: key, clock))


def signed() -> SecureAuthenticationIntent:
    client = client_of(pretend())
    intent = asyncio.run(client.configuration._caller.intent())
    assert intent is not None
    return intent


def verify(intent: SecureAuthenticationIntent, text: str) -> None:
    """Verify as the service would, from what travels alone."""
    raw = base64.b64decode(intent.signature, validate=True)
    assert len(raw) == 64
    der = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    key = serialization.load_der_public_key(base64.b64decode(intent.client_public_key, validate=True))
    assert isinstance(key, ec.EllipticCurvePublicKey)
    key.verify(der, text.encode(), ec.ECDSA(hashes.SHA256()))


def test_the_signature_covers_key_time_and_nonce() -> None:
    intent = signed()
    text = f"{intent.client_public_key}|{intent.client_epoch_timestamp}|{intent.server_nonce}"
    verify(intent, text)
    with pytest.raises(InvalidSignature):
        verify(intent, text + "x")
    assert intent.client_public_key.startswith("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE")
    assert len(base64.b64decode(intent.client_public_key)) == 91


def test_the_service_takes_it_and_each_nonce_once() -> None:
    world = pretend()
    client = client_of(world)

    async def turn_on() -> None:
        await client.configuration.enable_email()
        await client.configuration.enable_sms()

    asyncio.run(turn_on())
    assert world.wire.count(neighbours.GET_SERVER_NONCE) == 2


@pytest.mark.parametrize("ahead_s", [-86_400, -3600, -30, 30, 3600])
def test_a_wrong_clock_here_is_no_matter(ahead_s: float) -> None:
    world = pretend()
    asyncio.run(client_of(world, ahead_s=ahead_s).configuration.enable_email())
    assert world.wire.count(two_step.ENABLE_EMAIL) == 1


def test_the_service_looks_at_it() -> None:
    client = client_of(pretend(), key=Forged(KEY._private_key))
    with pytest.raises(TwinboltError):
        asyncio.run(client.configuration.enable_email())


def test_without_a_nonce_the_request_goes_out_all_the_same() -> None:
    world = pretend()
    fault = Fault(kind=FaultKind.HTML, endpoint=neighbours.GET_SERVER_NONCE, times=9)
    world.simulator.world.faults.order(fault)
    asyncio.run(client_of(world).configuration.enable_email())
    assert world.wire.count(two_step.ENABLE_EMAIL) == 1


def test_a_stored_key_is_the_same_key() -> None:
    assert IntentKey.from_secret(KEY.secret()).public_key == KEY.public_key
    assert KEY.public_key not in repr(KEY.secret())


@pytest.mark.parametrize("stored", ["", "canary", "not base64 at all!", base64.b64encode(b"canary").decode()])
def test_what_is_no_key_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match="key"):
        IntentKey.from_secret(Secret(stored))


def test_a_key_of_another_curve_is_refused() -> None:
    other = ec.generate_private_key(ec.SECP384R1()).private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with pytest.raises(ValueError, match="P-256"):
        IntentKey.from_secret(Secret(base64.b64encode(other).decode()))
