"""What macOS is told, as far as it can be known without one."""

import plistlib
from pathlib import Path

from environment import ROOT
from macos.app_info import app_info
from macos.dmg import signing_command
from product import version

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"


def test_the_app_says_its_version() -> None:
    written = plistlib.loads(plistlib.dumps(app_info()))
    assert written["CFBundleShortVersionString"] == version()


def test_the_app_asks_for_no_more_than_it_needs() -> None:
    with ENTITLEMENTS.open("rb") as file:
        assert plistlib.load(file) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_it_is_signed_for_notarisation_if_there_is_an_identity() -> None:
    assert "runtime" in signing_command(Path("Twinbolt.app"), "Somebody")
    assert signing_command(Path("Twinbolt.app"), "") == [
        "codesign",
        "--force",
        "--deep",
        "--sign",
        "-",
        Path("Twinbolt.app"),
    ]
