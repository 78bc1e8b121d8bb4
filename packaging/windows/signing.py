"""Signing what Windows runs, with osslsigncode, which needs no Windows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from product import TITLE
from workshop import make


@dataclass(frozen=True)
class Signer:
    """Who signs: files of the certificate with its chain, and of its key, both PEM."""

    certificate: Path
    key: Path


def sign(program: Path, signer: Signer) -> None:
    """Sign a program in place.

    Raises:
        Unready: osslsigncode is not there.
        Fault: it refuses.
    """
    signed = program.with_suffix(".signed")
    who = ["-certs", str(signer.certificate), "-key", str(signer.key)]
    make(["osslsigncode", "sign", *who, "-h", "sha256", "-n", TITLE, "-in", program, "-out", signed])
    signed.replace(program)
