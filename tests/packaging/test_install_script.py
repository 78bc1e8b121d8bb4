"""The archive's installer: into a home folder, over an earlier version, and out again."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from linux.tree import DESKTOP_ENTRY, HERE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a script of Linux")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """An archive whose app says where it lies."""
    folder = tmp_path / "an archive"
    (folder / "app").mkdir(parents=True)
    (folder / "app" / "twinbolt").write_text('#!/bin/sh\necho "$0"\n', encoding="utf-8")
    (folder / "app" / "twinbolt").chmod(0o755)
    (folder / "share" / "applications").mkdir(parents=True)
    shutil.copy(DESKTOP_ENTRY, folder / "share" / "applications")
    shutil.copy(HERE / "install.sh", folder)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "a home"
    (folder / ".config" / "twinbolt").mkdir(parents=True)
    return folder


def install(unpacked: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [unpacked / "install.sh", *arguments]
    environ = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=False)


def files(home: Path) -> set[str]:
    return {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_symlink() or path.is_file()}


def test_the_app_is_found_by_its_name_and_in_the_menu(unpacked: Path, home: Path) -> None:
    assert install(unpacked, home).returncode == 0
    started = subprocess.run([home / ".local/bin/twinbolt"], capture_output=True, text=True, check=True)
    assert started.stdout.strip() == str(home / ".local/bin/twinbolt")
    entry = (home / ".local/share/applications" / DESKTOP_ENTRY.name).read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/opt/twinbolt/twinbolt" --practice' in entry.splitlines()


def test_an_upgrade_leaves_nothing_of_the_version_before(unpacked: Path, home: Path) -> None:
    for gone in ("app/library.so.1", "share/old.png"):
        (unpacked / gone).touch()
        install(unpacked, home)
        (unpacked / gone).unlink()
    assert install(unpacked, home).returncode == 0
    assert not [name for name in files(home) if "library" in name or "old" in name]


def test_the_removal_leaves_what_is_the_users(unpacked: Path, home: Path) -> None:
    for theirs in (".config/twinbolt/settings.json", ".local/share/applications/other.desktop"):
        (home / theirs).parent.mkdir(parents=True, exist_ok=True)
        (home / theirs).touch()
    before = files(home)
    install(unpacked, home)
    assert install(unpacked, home, "--remove").returncode == 0
    assert files(home) - {".local/share/applications/mimeinfo.cache"} == before


def test_another_program_of_that_name_is_left_alone(unpacked: Path, home: Path) -> None:
    (home / ".local/bin").mkdir(parents=True)
    (home / ".local/bin/twinbolt").write_text("theirs", encoding="utf-8")
    refused = install(unpacked, home)
    assert refused.returncode == 1
    assert "not made by this script" in refused.stderr
    assert not (home / ".local/opt").exists()


@pytest.mark.parametrize("arguments", [["--prefix"], ["--prefix", "relative"], ["--unknown"]])
def test_what_is_not_understood_changes_nothing(arguments: list[str], unpacked: Path, home: Path) -> None:
    assert install(unpacked, home, *arguments).returncode == 2
    assert files(home) == set()
