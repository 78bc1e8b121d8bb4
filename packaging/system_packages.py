"""What the project needs from a Linux distribution: Python's venv module, and libraries that Qt's wheels do not carry.

On Debian and Ubuntu they are installed, as root or with passwordless sudo; otherwise the command is named.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec

from unready import Unready

_APT = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--quiet", "--option", "Dpkg::Use-Pty=0"]
VENV_MODULE = "Python's venv module (with ensurepip)"
DEBIAN_PACKAGE_OF = {
    VENV_MODULE: "python{}.{}-venv".format(*sys.version_info),
    # QtCore, QtGui, QtWidgets, QtNetwork, QtDBus
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    # the X11 platform plugin
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    # the Wayland platform plugin
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# What some tests drive. They are skipped where it cannot be had.
DEBIAN_PACKAGE_OF_TESTED = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
}
# What building and trying packages takes. Two libraries are only looked at, for what the package is to recommend.
DEBIAN_PACKAGE_OF_BUILDING = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "dpkg-shlibdeps": "dpkg-dev",
    "libcups.so.2": "libcups2",
    "libgtk-3.so.0": "libgtk-3-0",
    "objdump": "binutils",
}
# What looks at the results, or makes those of other systems, each where it can be had.
DEBIAN_PACKAGE_OF_CHECKING = {
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "lintian": "lintian",
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
}


def provide() -> None:
    """Make sure that the system has what a virtual environment with Qt needs.

    Raises:
        Unready: something is missing and cannot be installed from here.
    """
    lacking = missing()
    if lacking and shutil.which("apt-get"):
        become_root = privilege()
        if become_root is not None:
            apt_install(lacking, become_root)
            lacking = missing()
    if lacking:
        raise Unready(explanation(lacking))


def provide_for_tests() -> None:
    """Install the programs that tests drive, where that can be done without asking."""
    _provide_if_allowed(DEBIAN_PACKAGE_OF_TESTED)


def provide_for_building() -> None:
    """Install what packages are built, tried and checked with, where that can be done without asking."""
    _provide_if_allowed(DEBIAN_PACKAGE_OF_BUILDING | DEBIAN_PACKAGE_OF_CHECKING)


def require_for_building() -> None:
    """See to it that a package can be built and tried.

    Raises:
        Unready: something that this takes is missing and cannot be installed from here.
    """
    provide_for_building()
    lacking = [thing for thing in DEBIAN_PACKAGE_OF_BUILDING if not _is_there(thing)]
    if lacking:
        raise Unready(f"Building and trying a package takes what this system lacks: {', '.join(lacking)}.")


def _provide_if_allowed(wanted: dict[str, str]) -> None:
    lacking = [thing for thing in wanted if not _is_there(thing)]
    become_root = privilege() if lacking and shutil.which("apt-get") else None
    if become_root is not None:
        apt_install(lacking, become_root)


def missing() -> list[str]:
    """Name what is not there: sonames that the dynamic linker does not find, and the venv module."""
    importlib.invalidate_caches()
    return [thing for thing in DEBIAN_PACKAGE_OF if not (_has_venv() if thing == VENV_MODULE else _loads(thing))]


def privilege() -> list[str] | None:
    """Say what to put before a command to run it as root without being asked; None if there is no way."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0:
        return sudo
    return None


def apt_install(things: list[str], become_root: list[str]) -> None:
    """Install Debian's packages; whether that was enough is for `missing` to say."""
    known = DEBIAN_PACKAGE_OF | DEBIAN_PACKAGE_OF_TESTED | DEBIAN_PACKAGE_OF_BUILDING | DEBIAN_PACKAGE_OF_CHECKING
    packages = [known[thing] for thing in things]
    print("Installing what the system lacks:", *packages, flush=True)
    subprocess.run([*become_root, *_APT, "update"], check=False)
    subprocess.run([*become_root, *_APT, "install", "--yes", "--no-install-recommends", *packages], check=False)


def explanation(things: list[str]) -> str:
    """Tell someone who has to install the packages by hand what is missing, and the command if we know it."""
    lacks = f"The system lacks {', '.join(things)}.\n"
    if shutil.which("apt-get"):
        packages = [DEBIAN_PACKAGE_OF[thing] for thing in things]
        command = f"sudo apt-get update && sudo apt-get install {' '.join(packages)}"
    elif shutil.which("dnf"):
        command = "sudo dnf install " + " ".join(f"'{thing}()(64bit)'" for thing in things if thing != VENV_MODULE)
    else:
        return lacks + "Install them with the system's package manager, then run this again."
    return f"{lacks}Install them with this command, then run this again:\n  {command}"


def _has_venv() -> bool:
    return bool(find_spec("venv") and find_spec("ensurepip"))


def _is_there(thing: str) -> bool:
    return _loads(thing) if ".so." in thing else shutil.which(thing) is not None


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
