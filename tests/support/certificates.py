"""Certificates for servers of a test, and an authority that vouches for them."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    def pem(self) -> bytes:
        """Write both."""
        private = self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return self.certificate.public_bytes(serialization.Encoding.PEM) + private

    def server(self, folder: Path) -> ssl.SSLContext:
        """Make what a server shows itself by."""
        pem = folder / f"{self.certificate.serial_number}.pem"
        pem.write_bytes(self.pem())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        return context


def certify(name: str, by: Certified | None = None, *, authority: bool = False, until: timedelta = MONTH) -> Certified:
    """Make a certificate for a host, or for an authority; it signs itself if nobody else does.

    Args:
        name: the host's or the authority's.
        by: who vouches for it.
        authority: whether it may vouch for others.
        until: how long from now on it is valid; it began to be two months ago.
    """
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if by is None else by.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 2 * MONTH)
        .not_valid_after(now + until)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
    )
    signer = key if by is None else by.key
    return Certified(certificate=builder.sign(signer, hashes.SHA256()), key=key)
