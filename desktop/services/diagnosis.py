"""What somebody who helps needs to know of this computer, and nothing secret."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from desktop import __version__

PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "msgspec", "pyotp", "qrcode", "fido2", "keyring", "truststore")


def report() -> str:
    """Write the report, a fact on each line."""
    import keyring  # noqa: PLC0415  (slow to import, and asked for here alone)

    backend = type(keyring.get_keyring())
    facts = {
        "Twinbolt": __version__,
        "Python": platform.python_version(),
        "System": platform.platform(),
        "Frozen": str(bool(getattr(sys, "frozen", False))),
        **{package: _version(package) for package in PACKAGES},
        "Keyring": f"{backend.__module__}.{backend.__qualname__}",
    }
    return "\n".join(f"{name}: {fact}" for name, fact in facts.items())


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
