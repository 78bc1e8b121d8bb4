"""A Debian package from its installation to its removal, in a system that is thrown away."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from bundle.freeze import refuse_what_is_for_trials
from environment import Environment
from fault import Fault
from product import NAME
from unready import Unready

from trial.offscreen import practise_offscreen, put_beside_the_app
from trial.program import call, menu_entries, take_journeys, try_commands
from trial.root import Root

MakeRoot = Callable[[Path], AbstractContextManager[Root]]
_EARLIER = "0.0.0"
_WITH_DEPENDENCIES = ("apt-get", "--quiet", "--yes", "--no-install-recommends", "install")
_ALONE = ("dpkg", "--no-triggers")
"""Working out dependencies, and what other packages do then, such as index a manual, takes longest: once will do."""
_SETTINGS = '{"version": 1, "accounts": [], "shown": null, "lockAfterMinutes": 30}'


def try_package(package: Path, environment: Environment, make_root: MakeRoot) -> None:
    """Install an earlier version, use it, upgrade, use the menu entry, remove, and see what is left.

    Raises:
        Fault: something on the way is not as its user may expect.
    """
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as user, make_root(Path(place)) as root:
        home = Path(user)
        untouched = root.files()
        _install(root, _as_earlier_version(package, Path(place)), *_WITH_DEPENDENCIES)
        others = root.files() - _files_of(package)
        settings = home / ".config" / NAME / "settings-practice.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
        call(root.inside(NAME, "--startup-report", "--practice"), home)
        _install(root, package, *_ALONE, "--install")
        try_commands(root.inside(NAME), home)
        app = root.folder / "opt" / NAME
        refuse_what_is_for_trials(app)
        with put_beside_the_app(app) as executable:
            practise_offscreen(root.inside(f"/opt/{NAME}/{executable.name}"), home)
        entries = menu_entries(root.folder / "usr" / "share")
        take_journeys({name: root.inside(*program) for name, program in entries.items()}, environment, home)
        root.run(*_ALONE, "--remove", NAME)
        root.run(*_ALONE, "--purge", NAME)
        left = sorted(root.files() - untouched - others)
        if left:
            raise Fault(f"The removal left something behind: {', '.join(left[:20])}.")
        if not settings.exists() or settings.read_text(encoding="utf-8") != _SETTINGS:
            raise Fault("The user's settings are not what they were.")


def check_package(package: Path) -> None:
    """Have Debian's own checker look at it.

    Raises:
        Fault: it finds errors.
        Unready: it is not there.
    """
    if not shutil.which("lintian"):
        raise Unready("lintian is not installed.")
    command = ["lintian", "--fail-on", "error", "--allow-root", str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Fault(f"lintian finds errors:\n{done.stdout}{done.stderr}")


def _install(root: Root, package: Path, *command: str) -> None:
    inside = root.folder / "var" / "cache" / package.name
    shutil.copyfile(package, inside)
    root.run(*command, f"/var/cache/{package.name}")
    inside.unlink()


def _files_of(package: Path) -> set[str]:
    listed = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(listed)) as archive:
        return {name.removeprefix("./") for name in archive.getnames()}


def _as_earlier_version(package: Path, folder: Path) -> Path:
    """Pack the same files once more under a lower version."""
    tree, earlier = folder / "earlier", folder / f"{NAME}-{_EARLIER}.deb"
    subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*", f"Version: {_EARLIER}", control.read_text("utf-8")), "utf-8")
    subprocess.run(
        ["dpkg-deb", "-Znone", "--root-owner-group", "--build", tree, earlier], check=True, capture_output=True
    )
    shutil.rmtree(tree)
    return earlier
