"""The list of what the app is made of, in the format CycloneDX, for tools that look for known weaknesses."""

from __future__ import annotations

from pathlib import Path

from environment import ROOT, RUNTIME_LOCK, Environment
from product import DIST, NAME, version
from workshop import make


def write_bill(environment: Environment) -> Path:
    """Write it from the lock; give the file."""
    bill = DIST / f"{NAME}-{version()}.cdx.json"
    bill.parent.mkdir(exist_ok=True)
    form = ["--output-reproducible", "--output-format", "JSON", "--output-file", str(bill)]
    about = ["--pyproject", str(ROOT / "pyproject.toml")]
    make([environment.script("cyclonedx-py"), "requirements", *about, *form, RUNTIME_LOCK])
    return bill
