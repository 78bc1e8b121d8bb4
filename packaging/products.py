"""What `build.py` can be told, each as one function that gives what there is to say when it is done."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from bundle.freeze import BUNDLE, freeze
from compare import compare
from linux.deb import build_deb, package_path
from linux.tar import archive_path, build_tar
from product import NAME
from trial.home import try_archive
from trial.package import try_package
from trial.program import try_out
from trial.root import bare_debian, layer_over_this_system
from wheel import build_wheel
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


def try_bundle() -> str:
    """Use the bundle that was made last."""
    with tempfile.TemporaryDirectory() as home:
        try_out([str(BUNDLE / NAME)], workshop(), Path(home))
    return "The bundle does what it should."


def try_deb() -> str:
    """Use the package that was built last, over this system."""
    try_package(package_path(), workshop(), layer_over_this_system)
    return "The package can be installed, used, upgraded and removed."


def try_deb_bare() -> str:
    """Use the package that was built last, in a system that has nothing else."""
    try_package(package_path(), workshop(), bare_debian)
    return "The package can be installed on a bare Debian, used, upgraded and removed."


def try_tar() -> str:
    """Use the archive that was built last."""
    try_archive(archive_path(), workshop())
    return "The archive can be installed without root, used, upgraded and removed."


COMMANDS: dict[str, Callable[[], object]] = {
    "bundle": bundle,
    "deb": deb,
    "tar": tar,
    "wheel": wheel,
    "compare": compare,
    "try": try_bundle,
    "try-deb": try_deb,
    "try-deb-bare": try_deb_bare,
    "try-tar": try_tar,
}
