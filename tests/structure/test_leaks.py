"""The search for leaked secrets finds what it looks for."""

import base64
from pathlib import Path

import pytest

from tests.support.leaks import leaks

SECRET = "canary-cookie-é-0123456789"


@pytest.mark.parametrize("before", [b"", b"x", b"xy", b"xyz"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode], ids=["base64", "base64url"])
def test_base64_is_seen_through_at_any_place(before: bytes, encode: object) -> None:
    content = b"log: " + encode(before + SECRET.encode() + b"yz")  # type: ignore[operator]  # one of the two above
    assert leaks(content, {"cookie": SECRET})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-16-le"])
def test_text_is_found_in_the_files_of_a_folder(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(f"before {SECRET} after".encode(encoding))
    [found] = leaks(tmp_path, {"cookie": SECRET})[:1]
    assert found.startswith(str(Path("deep") / "file"))


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"nothing to see " * 100)
    assert leaks(tmp_path, {"cookie": SECRET}) == []
