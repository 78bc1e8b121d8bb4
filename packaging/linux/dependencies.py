"""Which of Debian's packages the bundle needs: found by dpkg-shlibdeps from what its files are linked with."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

from fault import Fault
from unready import Unready

_OPTIONAL_PLUGINS = {"libqgtk3.so", "libcupsprintersupport.so"}
"""Qt does without these where their libraries are missing: GTK's look and dialogs, and the printers of CUPS."""
_RENAMED = {
    "libcups2": "libcups2t64",
    "libglib2.0-0": "libglib2.0-0t64",
    "libgtk-3-0": "libgtk-3-0t64",
    "libssl3": "libssl3t64",
}
"""Packages that have another name since Debian 13 and Ubuntu 24.04."""
_ANY_VERSION = {"libx11-xcb1", "libzstd1"}
"""Libraries whose functions that Qt calls are older than Debian's lists of symbols say, and than Ubuntu 22.04."""
_OLDEST = {
    "libc6": "2.35",
    "libdbus-1-3": "1.12.20",
    "libegl1": "1.4.0",
    "libfontconfig1": "2.13.1",
    "libfreetype6": "2.11.1",
    "libgl1": "1.4.0",
    "libglib2.0-0": "2.72.1",
    "libgssapi-krb5-2": "1.19.2",
    "libssl3": "3.0.2",
    "libstdc++6": "12",
    "libwayland-client0": "1.20.0",
    "libx11-6": "2:1.7.5",
    "libxcb1": "1.14",
    "libxkbcommon0": "1.4.0",
    "libxkbcommon-x11-0": "1.4.0",
    "zlib1g": "1:1.2.11",
}
"""What Ubuntu 22.04, the oldest system that the package is for, has of the libraries that change most."""
_RELATION = re.compile(r"(?P<name>[a-z0-9.+-]+)(?: \(>= (?P<version>[^)]+)\))?")


def dependencies(root: Path) -> dict[str, str]:
    """Compute the fields Depends and Recommends for what lies in a package's tree, which has its folder DEBIAN.

    Raises:
        Fault: a library belongs to no package.
        Unready: the packages of this machine are too new for Ubuntu 22.04.
    """
    fields = _ask_dpkg(root)
    relations = {field: sorted(map(_widened, re.split(r", *", told))) for field, told in fields.items()}
    too_new = [relation for relation in relations["Depends"] if is_too_new(relation)]
    if too_new:
        raise Unready(f"Built here the package would not install on Ubuntu 22.04: it needs {', '.join(too_new)}.")
    return {field: ", ".join(map(with_new_name, wanted)) for field, wanted in relations.items()}


def with_new_name(relation: str) -> str:
    """Add the name that a package has on newer systems as an alternative."""
    match = _RELATION.fullmatch(relation)
    renamed = _RENAMED.get(match["name"]) if match else None
    return f"{relation} | {renamed}" if renamed else relation


def _widened(relation: str) -> str:
    match = _RELATION.fullmatch(relation)
    return match["name"] if match and match["name"] in _ANY_VERSION else relation


def _ask_dpkg(root: Path) -> dict[str, str]:
    linked = sorted(path for path in root.rglob("*") if not path.is_symlink() and _is_elf(path))
    optional = [path for path in linked if path.name in _OPTIONAL_PLUGINS]
    needed = [path for path in linked if path not in optional]
    private = sorted({f"-l{path.parent}" for path in linked if path.name.startswith("lib")})
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "debian").mkdir()
        (Path(folder) / "debian" / "control").write_text("Source: twinbolt\n\nPackage: twinbolt\nArchitecture: any\n")
        ask = ["dpkg-shlibdeps", "-O", "--warnings=0", f"-S{root}", *private]
        command = [*ask, "-dDepends", *map(str, needed), "-dRecommends", *map(str, optional)]
        told = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if told.returncode:
        raise Fault(f"dpkg-shlibdeps cannot say what the bundle needs:\n{told.stderr}")
    return dict(re.findall(r"^shlibs:(\w+)=(.+)$", told.stdout, re.MULTILINE))


def is_too_new(relation: str) -> bool:
    """Whether Ubuntu 22.04 lacks that version of a package."""
    match = _RELATION.fullmatch(relation)
    if match is None or not match["version"] or match["name"] not in _OLDEST:
        return False
    compare = ["dpkg", "--compare-versions", match["version"], "gt", _OLDEST[match["name"]]]
    return subprocess.run(compare, check=False).returncode == 0


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
