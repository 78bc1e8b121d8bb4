"""The credentials that a practice key holds, and the two algorithms that it signs with."""

from collections.abc import Callable, Collection
from enum import IntEnum
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_private_key
from fido2.cose import ES256, CoseKey, EdDSA
from msgspec import Struct

P256: Final = ec.SECP256R1.name
P256_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Number of points of the curve. Source: SEC 2, 2.4.2."""

CREDENTIAL_ID_BYTES: Final = 32

PrivateKey = ec.EllipticCurvePrivateKey | Ed25519PrivateKey


class Algorithm(IntEnum):
    """COSE's numbers of the signature algorithms (RFC 9053)."""

    ES256 = -7
    EDDSA = -8


_COSE_KEYS: Final[dict[Algorithm, type[CoseKey]]] = {Algorithm.ES256: ES256, Algorithm.EDDSA: EdDSA}


class User(Struct, frozen=True, kw_only=True):
    """Whom a credential belongs to, in the service's words. ``id`` is WebAuthn's user handle."""

    id: bytes
    name: str | None
    display_name: str | None


class Credential(Struct, frozen=True, kw_only=True, eq=False):
    """A key pair for one account of one site. Only a discoverable one can be found without its ``id``."""

    id: bytes
    rp_id: str
    user: User
    discoverable: bool
    private_key: PrivateKey

    @property
    def algorithm(self) -> Algorithm:
        """What it signs with."""
        return Algorithm.EDDSA if isinstance(self.private_key, Ed25519PrivateKey) else Algorithm.ES256

    @property
    def public_key(self) -> CoseKey:
        """The public key as COSE writes it."""
        return _COSE_KEYS[self.algorithm].from_cryptography_key(self.private_key.public_key())

    def sign(self, message: bytes) -> bytes:
        """Sign as WebAuthn wants it: DER for ES256, raw for EdDSA."""
        if isinstance(self.private_key, Ed25519PrivateKey):
            return self.private_key.sign(message)
        return self.private_key.sign(message, ec.ECDSA(SHA256()))


def new_private_key(algorithm: Algorithm, random: Callable[[int], bytes]) -> PrivateKey:
    """Make a key pair from ``random``, which gives as many random bytes as it is asked for."""
    if algorithm is Algorithm.EDDSA:
        return Ed25519PrivateKey.from_private_bytes(random(32))
    return new_p256_key(random)


def loaded_private_key(pkcs8: bytes) -> PrivateKey:
    """Read a private key from its DER encoding (RFC 5208).

    Raises:
        ValueError: it is none, or of an algorithm that practice keys lack.
    """
    key = load_der_private_key(pkcs8, password=None)
    if isinstance(key, Ed25519PrivateKey) or (isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name == P256):
        return key
    raise ValueError("neither Ed25519 nor P-256")


def new_p256_key(random: Callable[[int], bytes]) -> ec.EllipticCurvePrivateKey:
    """Make a P-256 key pair from ``random``, with a surplus of 64 bits so that no value is likelier (FIPS 186-5)."""
    return ec.derive_private_key(int.from_bytes(random(40), "big") % (P256_ORDER - 1) + 1, ec.SECP256R1())


class CredentialStore:
    """All credentials of one key, newest first, each with its own signature counter."""

    def __init__(self, random: Callable[[int], bytes]) -> None:
        self._random = random
        # Replaced as a whole, never changed in place: other threads read it.
        self.all: tuple[Credential, ...] = ()
        self._signatures: dict[bytes, int] = {}

    def make(self, rp_id: str, user: User, algorithm: Algorithm, *, discoverable: bool) -> Credential:
        """Make a new credential and keep it."""
        credential = Credential(
            id=self._random(CREDENTIAL_ID_BYTES),
            rp_id=rp_id,
            user=user,
            discoverable=discoverable,
            private_key=new_private_key(algorithm, self._random),
        )
        self.keep(credential)
        return credential

    def keep(self, credential: Credential) -> None:
        """Keep ``credential``; a discoverable one replaces its predecessor of the same account (CTAP 2.1, 6.1.2)."""
        self.all = (credential, *(held for held in self.all if not _same_place(held, credential)))

    def named(self, rp_id: str, ids: Collection[bytes]) -> tuple[Credential, ...]:
        """Find the credentials of a site among ``ids``."""
        return tuple(held for held in self.all if held.rp_id == rp_id and held.id in ids)

    def discoverable(self, rp_id: str) -> tuple[Credential, ...]:
        """Find the credentials of a site that need no name."""
        return tuple(held for held in self.all if held.rp_id == rp_id and held.discoverable)

    def count(self, credential: Credential) -> int:
        """Count one more signature of ``credential`` and give their number."""
        self._signatures[credential.id] = self._signatures.get(credential.id, 0) + 1
        return self._signatures[credential.id]


def _same_place(held: Credential, new: Credential) -> bool:
    return held.discoverable and new.discoverable and held.rp_id == new.rp_id and held.user.id == new.user.id
