"""Signing what Windows runs, with osslsigncode, which needs no Windows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from product import TITLE
from unready import Unready
from workshop import make

CERTIFICATE, KEY = "TWINBOLT_SIGNING_CERTIFICATE", "TWINBOLT_SIGNING_KEY"
"""Environment variables with the files to sign with; without them nothing for Windows is signed."""


@dataclass(frozen=True)
class Signer:
    """Who signs: files of the certificate with its chain, and of its key, both PEM."""

    certificate: Path
    key: Path


def signer(environ: Mapping[str, str]) -> Signer | None:
    """Say who signs; nobody, where neither file is told.

    Raises:
        Unready: only one of the two is told.
    """
    told = [environ.get(name, "") for name in (CERTIFICATE, KEY)]
    if not any(told):
        return None
    if not all(told):
        raise Unready(f"To sign, {CERTIFICATE} and {KEY} both have to name a file.")
    return Signer(*map(Path, told))


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
