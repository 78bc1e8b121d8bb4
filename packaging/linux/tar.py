"""The archive for somebody without root: the bundle, and a script that puts it into the home folder."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from pathlib import Path

from archive import write_tar_xz
from environment import ROOT
from product import DIST, NAME, WORK, moment, version
from unready import Unready

from linux.tree import HERE, add_bundle, add_desktop_files, put, settle

_BROUGHT = {
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-util.so.1",
}
"""Libraries that Qt needs and that a desktop without other programs of Qt may lack; a package would depend on them."""
_CACHED = re.compile(r"^\s+(?P<name>\S+) \(libc6,[^)]*\) => (?P<path>\S+)$", re.MULTILINE)


def build_tar(bundle: Path) -> Path:
    """Pack the bundle; give the archive."""
    folder = WORK / "tar" / f"{NAME}-{version()}-linux-{platform.machine()}"
    shutil.rmtree(folder.parent, ignore_errors=True)
    add_bundle(bundle, folder / "app")
    for library in _brought():
        shutil.copyfile(library, folder / "app" / "_internal" / library.name)
    add_desktop_files(folder / "share")
    put(HERE / "install.sh", folder / "install.sh")
    put(ROOT / "LICENSE", folder / "LICENSE")
    settle(folder, moment=moment(), programs={f"app/{NAME}", "install.sh"})
    archive = archive_path()
    archive.parent.mkdir(exist_ok=True)
    write_tar_xz(folder, archive)
    return archive


def archive_path() -> Path:
    """Say where the archive of this version lies."""
    return DIST / f"{NAME}-{version()}-linux-{platform.machine()}.tar.xz"


def _brought() -> list[Path]:
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = {match["name"]: Path(match["path"]) for match in _CACHED.finditer(listed)}
    missing = _BROUGHT - found.keys()
    if missing:
        raise Unready(f"This system lacks libraries that the archive is to bring: {', '.join(sorted(missing))}.")
    return [found[name] for name in sorted(_BROUGHT)]
