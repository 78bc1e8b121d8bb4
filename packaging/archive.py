"""Archives whose bytes depend on nothing but what is in them."""

from __future__ import annotations

import lzma
import tarfile
from pathlib import Path


def write_tar_xz(folder: Path, archive: Path) -> None:
    """Pack a folder under its own name: sorted, and as if it belonged to root."""
    paths = [folder, *sorted(folder.rglob("*"))]
    with lzma.open(archive, "wb", preset=6) as compressed, tarfile.open(fileobj=compressed, mode="w") as tar:
        for path in paths:
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=_of_root)


def _of_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
