"""What somebody who helps needs to know of this computer, and nothing secret."""

import platform
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from desktop import __version__
from desktop.security_key.computer import diagnose
from desktop.security_key.sight import UDEV_COMMANDS, UDEV_RULE_FILE, Diagnosis, SeenKey, Sight

PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "msgspec", "pyotp", "zxing-cpp", "fido2", "keyring", "truststore")


def report(diagnose: Callable[[], Diagnosis] = diagnose) -> str:
    """Write the report, a fact on each line. ``diagnose`` looks for security keys and may take some seconds."""
    import keyring  # noqa: PLC0415  (slow to import, and asked for here alone)

    backend = type(keyring.get_keyring())
    seen = diagnose()
    facts = {
        "Twinbolt": __version__,
        "Python": platform.python_version(),
        "System": platform.platform(),
        "Frozen": str(bool(getattr(sys, "frozen", False))),
        **{package: _version(package) for package in PACKAGES},
        "Keyring": f"{backend.__module__}.{backend.__qualname__}",
        "Security keys": _security_keys(seen),
        **_permission(seen),
    }
    return "\n".join(f"{name}: {fact}" for name, fact in facts.items())


def _security_keys(found: Diagnosis) -> str:
    """Write each key as ``name (node): how far it is seen``; what all is about where there is none."""
    return "; ".join(map(_security_key, found.keys)) or _plain(found.sight)


def _security_key(key: SeenKey) -> str:
    users = f" by {', '.join(key.users)}" if key.users else ""
    return f"{key.name or '?'} ({key.node or 'no node'}): {_plain(key.sight)}{users}"


def _permission(found: Diagnosis) -> dict[str, str]:
    """Write the rules that give permission, and what makes them work; nothing where none is missing."""
    rules = sorted({key.udev_rule for key in found.keys if key.udev_rule})
    if not rules:
        return {}
    return {f"Missing in {UDEV_RULE_FILE}": " and ".join(rules), "Then run": " and ".join(UDEV_COMMANDS)}


def _plain(sight: Sight) -> str:
    return sight.name.lower().replace("_", " ")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
