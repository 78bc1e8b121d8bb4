"""The disk image from which the app is dragged into the folder Applications. Only macOS can make one."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from product import DIST, TITLE, WORK, version
from workshop import make

IDENTITY = "TWINBOLT_SIGNING_IDENTITY"
"""Environment variable with the name of the certificate to sign with; without it the signature says nobody's name."""


def build_dmg(app: Path) -> Path:
    """Sign the app and pack it; give the disk image."""
    folder = WORK / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["ditto", app, folder / app.name], check=True)
    make(signing_command(folder / app.name, os.environ.get(IDENTITY, "")))
    make(["codesign", "--verify", "--deep", "--strict", folder / app.name])
    (folder / "Applications").symlink_to("/Applications")
    image = DIST / f"{TITLE}-{version()}-macos-{platform.machine()}.dmg"
    image.parent.mkdir(exist_ok=True)
    make(["hdiutil", "create", "-volname", TITLE, "-srcfolder", folder, "-fs", "HFS+", "-format", "UDZO", "-ov", image])
    return image


def signing_command(app: Path, identity: str) -> list[str | Path]:
    """Give the command that signs the app: for notarisation where there is an identity, else for this machine alone."""
    command: list[str | Path] = ["codesign", "--force", "--deep", "--sign", identity or "-"]
    if identity:
        entitlements = Path(__file__).with_name("entitlements.plist")
        command += ["--options", "runtime", "--timestamp", "--entitlements", entitlements]
    return [*command, app]
