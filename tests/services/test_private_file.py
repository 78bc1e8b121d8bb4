"""Files with secrets: for their owner alone, and never over another file by accident."""

import os
from pathlib import Path

import pytest

from desktop.services import private_file

only_where_there_are_permissions = pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX's")


@only_where_there_are_permissions
@pytest.mark.parametrize("write", [private_file.create, private_file.replace])
def test_nobody_else_can_read_it(write: object, tmp_path: Path) -> None:
    path = tmp_path / "codes.txt"
    assert callable(write)
    write(path, b"canary")
    assert path.read_bytes() == b"canary"
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_there_is_left_alone_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "codes.txt"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        private_file.create(path, b"canary")
    assert path.read_bytes() == b"mine"
    private_file.replace(path, b"canary")
    assert path.read_bytes() == b"canary"
    assert [found.name for found in tmp_path.iterdir()] == ["codes.txt"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann_1", "Ann_1"),
        ("../../etc/x", "etc_x"),
        ("a b\tc", "a_b_c"),
        ("", "account"),
        ("///", "account"),
        ("x" * 99, "x" * 40),
    ],
)
def test_a_name_is_made_safe(text: str, name: str) -> None:
    assert private_file.safe_name(text) == name
