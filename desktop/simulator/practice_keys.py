"""Making the security keys that a persona owns from the start. Loaded only for those that own any: it is large."""

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.webauthn import Aaguid, AttestedCredentialData

from desktop.simulator.account import Account
from desktop.simulator.credentials import Credential, PracticeKey
from desktop.simulator.randomness import Randomness

CREDENTIAL_ID_BYTES = 32
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def make_practice_key(
    randomness: Randomness, account: Account, nickname: str, *, passkey: bool = False
) -> tuple[PracticeKey, Credential]:
    """Make a key, or a passkey: the half that its owner holds and the half that the service registers."""
    private = ec.derive_private_key(1 + randomness.randbelow(P256_ORDER - 1), ec.SECP256R1())
    credential_id = randomness.token_bytes(CREDENTIAL_ID_BYTES)
    attested = AttestedCredentialData.create(
        Aaguid.NONE,
        credential_id,
        ES256.from_cryptography_key(private.public_key()),  # type: ignore[no-untyped-call]  # fido2 leaves it untyped
    )
    pkcs8 = private.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    held = PracticeKey(
        account=account,
        nickname=nickname,
        credential_id=credential_id,
        private_key=pkcs8,
        passkey=passkey,
    )
    return held, Credential(nickname=nickname, credential_id=credential_id, data=bytes(attested), sign_count=0)
