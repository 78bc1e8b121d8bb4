"""The files of a package, laid out as they will lie, with the same dates and permissions on every machine."""

from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

from bundle.icons import SIZES
from environment import ROOT
from product import APPLICATION_ID, METAINFO, NAME, PREPARED

HERE = Path(__file__).resolve().parent
PROGRAM_MODE, FILE_MODE = 0o755, 0o644
DESKTOP_ENTRY = HERE / f"{APPLICATION_ID}.desktop"
MANUAL = HERE / f"{NAME}.1"


def add_bundle(bundle: Path, folder: Path) -> None:
    """Put the bundle where the package keeps it, with its links as links."""
    shutil.copytree(bundle, folder, symlinks=True)


def add_desktop_files(share: Path) -> None:
    """Put what the desktop reads under a folder named `share`: menu entry, icons, description, manual page."""
    icons = share / "icons" / "hicolor"
    put(DESKTOP_ENTRY, share / "applications" / DESKTOP_ENTRY.name)
    put(METAINFO, share / "metainfo" / METAINFO.name)
    for size in SIZES:
        png = icons / f"{size}x{size}" / "apps" / f"{APPLICATION_ID}.png"
        put(PREPARED / "icons" / f"{size}.png", png)
    put(ROOT / "resources" / "icons" / f"{NAME}.svg", icons / "scalable" / "apps" / f"{APPLICATION_ID}.svg")
    put_compressed(MANUAL.read_bytes(), share / "man" / "man1" / f"{MANUAL.name}.gz")


def put(source: Path, destination: Path) -> None:
    """Copy one file, and make the folder that it goes into."""
    destination.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, destination)


def put_compressed(content: bytes, destination: Path) -> None:
    """Write one file as gzip would, without a name or a date in it."""
    destination.parent.mkdir(parents=True, exist_ok=True)
    destination.write_bytes(gzip.compress(content, compresslevel=9, mtime=0))


def settle(root: Path, *, moment: int, programs: set[str]) -> None:
    """Give every file the date of the build, and permissions that no umask has had a say in.

    Args:
        root: top of the tree.
        moment: seconds since 1970.
        programs: what can be run, as paths from the top.
    """
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.relative_to(root).as_posix() in programs
            path.chmod(PROGRAM_MODE if runs else FILE_MODE)
        os.utime(path, (moment, moment), follow_symlinks=False)


def kibibytes(root: Path) -> int:
    """Add up the sizes as dpkg-gencontrol does: files in whole KiB, one for everything else."""
    sizes = (path.lstat().st_size if path.is_file() and not path.is_symlink() else 1 for path in root.rglob("*"))
    return sum(-(-size // 1024) for size in sizes)
