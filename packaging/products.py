"""What `build.py` can be told, each as one function that gives what there is to say when it is done."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import system_packages
from audit import audit, licences
from bill_of_materials import write_bill
from bundle.freeze import freeze, program
from compare import compare
from linux.deb import build_deb, package_path
from linux.tar import archive_path, build_tar
from macos.dmg import build_dmg
from product import TITLE
from sizes import sizes
from sums import write_sums
from trial.home import try_archive
from trial.offscreen import practise_offscreen, put_beside_the_app
from trial.package import check_package, try_package
from trial.program import take_journeys, try_commands
from trial.root import bare_debian, layer_over_this_system
from unready import Unready
from wheel import build_wheel
from wheels import check_wheels
from windows.installer import build_installer
from windows.signing import sign, signer
from workshop import workshop


def bundle() -> Path:
    """Freeze the app."""
    return freeze(workshop())


def deb() -> Path:
    """Build the package for Debian and Ubuntu."""
    return build_deb(bundle())


def tar() -> Path:
    """Build the archive for a user without root."""
    return build_tar(bundle())


def wheel() -> Path:
    """Build the wheel."""
    return build_wheel(workshop())


def windows() -> Path:
    """Build the installer for Windows, on Windows."""
    _require("win32", "Windows")
    who, folder = signer(os.environ), bundle()
    if who:
        sign(program(), who)
    installer = build_installer(folder)
    if who:
        sign(installer, who)
    return installer


def macos() -> Path:
    """Build the disk image for macOS, on macOS."""
    _require("darwin", "macOS")
    return build_dmg(bundle().with_name(f"{TITLE}.app"))


def try_bundle() -> str:
    """Use the bundle that was made last."""
    with tempfile.TemporaryDirectory() as home:
        command = [str(program())]
        try_commands(command, Path(home))
        with put_beside_the_app(program().parent) as executable:
            practise_offscreen([str(executable)], Path(home))
        if sys.platform == "linux":
            take_journeys({"practice": [*command, "--practice"]}, workshop(), Path(home))
    return "The bundle does what it should."


def check_deb() -> str:
    """Have Debian's checker look at the package that was built last."""
    check_package(package_path())
    return "lintian finds no errors."


def try_deb() -> str:
    """Use the package that was built last, over this system."""
    try_package(package_path(), workshop(), layer_over_this_system)
    return "The package can be installed, used, upgraded and removed."


def try_deb_now() -> str:
    """Build the package without compressing it, which takes half of the time, and use it over this system."""
    with tempfile.TemporaryDirectory() as place:
        with layer_over_this_system(Path(place)):
            pass  # Whether one can be made here is known before anything is built for it.
        system_packages.require_for_building()
        package = build_deb(bundle(), Path(place) / package_path().name, compression="none")
        try_package(package, workshop(), layer_over_this_system)
    return "A package of this very checkout can be installed, used, upgraded and removed."


def try_deb_bare() -> str:
    """Use the package that was built last, in a system that has nothing else."""
    try_package(package_path(), workshop(), bare_debian)
    return "The package can be installed on a bare Debian, used, upgraded and removed."


def try_tar() -> str:
    """Use the archive that was built last."""
    try_archive(archive_path(), workshop())
    return "The archive can be installed without root, used, upgraded and removed."


def _require(platform: str, name: str) -> None:
    if sys.platform != platform:
        raise Unready(f"That can be built on {name} only: it carries {name}'s Python and Qt.")


COMMANDS: dict[str, Callable[[], object]] = {
    "bundle": bundle,
    "deb": deb,
    "tar": tar,
    "wheel": wheel,
    "windows": windows,
    "macos": macos,
    "bill": lambda: write_bill(workshop()),
    "audit": lambda: audit(workshop()),
    "licences": lambda: licences(workshop()),
    "sums": write_sums,
    "compare": compare,
    "sizes": lambda: sizes(workshop()),
    "check-wheels": lambda: check_wheels(workshop()),
    "try": try_bundle,
    "check-deb": check_deb,
    "try-deb": try_deb,
    "try-deb-now": try_deb_now,
    "try-deb-bare": try_deb_bare,
    "try-tar": try_tar,
}
