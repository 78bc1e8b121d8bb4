"""A package's tree is the same whatever the machine's umask and clock are."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from linux.dependencies import is_too_new, with_new_name
from linux.tree import kibibytes, put_compressed, settle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")


def test_dates_and_permissions_are_set(tmp_path: Path) -> None:
    program, text = tmp_path / "opt" / "program", tmp_path / "opt" / "text"
    program.parent.mkdir(mode=0o700)
    for file in (program, text):
        file.write_text("x", encoding="utf-8")
        file.chmod(0o600)
    (tmp_path / "link").symlink_to("opt/program")
    settle(tmp_path, moment=1_000_000_000, programs={"opt/program"})
    modes = {path.name: path.stat().st_mode & 0o777 for path in (program.parent, program, text)}
    assert modes == {"opt": 0o755, "program": 0o755, "text": 0o644}
    assert {path.lstat().st_mtime for path in tmp_path.rglob("*")} == {1_000_000_000}


def test_what_is_compressed_has_no_date(tmp_path: Path) -> None:
    for name, when in (("a", 1), ("b", 2)):
        put_compressed(b"the same", tmp_path / name)
        os.utime(tmp_path / name, (when, when))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_the_installed_size_counts_files_in_whole_kibibytes_and_the_rest_as_one(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_bytes(b"x" * 1025)
    (tmp_path / "link").symlink_to("folder/file")
    assert kibibytes(tmp_path) == 1 + 2 + 1


@pytest.mark.parametrize(
    ("relation", "wanted"),
    [("libssl3 (>= 3.0.0)", "libssl3 (>= 3.0.0) | libssl3t64"), ("libx11-6", "libx11-6")],
)
def test_a_package_with_a_new_name_is_found_under_either(relation: str, wanted: str) -> None:
    assert with_new_name(relation) == wanted


@pytest.mark.skipif(not shutil.which("dpkg"), reason="versions are compared by dpkg")
@pytest.mark.parametrize(
    ("relation", "too_new"), [("libc6 (>= 2.36)", True), ("libc6 (>= 2.35)", False), ("libc6", False)]
)
def test_what_ubuntu_does_not_have_is_noticed(relation: str, too_new: object) -> None:
    assert is_too_new(relation) is too_new
