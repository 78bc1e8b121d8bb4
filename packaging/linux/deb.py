"""The package for Debian 12 and Ubuntu 22.04 or newer."""

from __future__ import annotations

import hashlib
import platform
import shutil
from pathlib import Path

from product import DIST, MAINTAINER, NAME, SUMMARY, WORK, moment, version
from workshop import make

from linux.changelog import debian_changelog
from linux.dependencies import dependencies
from linux.tree import HERE, add_bundle, add_desktop_files, kibibytes, put, put_compressed, settle

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
PROGRAM = f"opt/{NAME}/{NAME}"
_DESCRIPTION = """\
 Twinbolt shows the owner of a Roblox account how easily it could be taken
 over and how easily its owner could be locked out, why, and what to do about
 it: authenticator app, security keys, codes by email and text message, and
 recovery codes. Everything can be practised first with a pretend account.
 .
 It is unofficial: not made, endorsed or supported by Roblox Corporation.
"""


def build_deb(bundle: Path, package: Path | None = None, compression: str = "xz") -> Path:
    """Pack the bundle; give the package.

    Args:
        bundle: the folder with the app.
        package: another file than the one in dist/.
        compression: one that dpkg-deb knows.
    """
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    (root / "DEBIAN").mkdir(parents=True)
    _lay_out(bundle, root)
    (root / "DEBIAN" / "control").write_text(_control(root), encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text(_sums(root), encoding="utf-8")
    settle(root, moment=moment(), programs={PROGRAM})
    package = package or package_path()
    package.parent.mkdir(exist_ok=True)
    make(["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", root, package])
    return package


def package_path() -> Path:
    """Say where the package of this version lies."""
    return DIST / f"{NAME}_{version()}_{architecture()}.deb"


def architecture() -> str:
    """Name this machine's kind of processor as Debian does."""
    return ARCHITECTURES[platform.machine()]


def _lay_out(bundle: Path, root: Path) -> None:
    share, documents = root / "usr" / "share", root / "usr" / "share" / "doc" / NAME
    add_bundle(bundle, root / "opt" / NAME)
    add_desktop_files(share)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"/{PROGRAM}")
    put(HERE / "copyright", documents / "copyright")
    put_compressed(debian_changelog().encode(), documents / "changelog.gz")
    put(HERE / "lintian-overrides", share / "lintian" / "overrides" / NAME)


def _control(root: Path) -> str:
    fields = {
        "Package": NAME,
        "Version": version(),
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kibibytes(root)),
        **dependencies(root),
        "Section": "utils",
        "Priority": "optional",
        "Description": f"{SUMMARY[0].lower()}{SUMMARY[1:]}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items()) + _DESCRIPTION


def _sums(root: Path) -> str:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    listed = [path.relative_to(root).as_posix() for path in files if "DEBIAN" not in path.relative_to(root).parts[0]]
    return "".join(f"{hashlib.md5((root / name).read_bytes()).hexdigest()}  {name}\n" for name in listed)  # noqa: S324 - the format's own
