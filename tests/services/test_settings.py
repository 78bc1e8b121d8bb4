import errno
import json
import os
import sys
from pathlib import Path

import pytest

from desktop.model.account import Account
from desktop.services.settings import RememberedAccount, Settings, SettingsFile, settings_path

ANN = Account(user_id=2**63 + 1, name="Ann", display_name="Ann A.")
BOB = Account(user_id=2, name="Bob", display_name="Bob")
BOTH = Settings(
    accounts=(RememberedAccount(account=ANN, kept=True), RememberedAccount(account=BOB, kept=False)),
    shown=ANN.user_id,
    lock_after_min=30,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.json"


def written(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


def test_a_first_start_has_no_accounts(path: Path) -> None:
    assert SettingsFile(path).read() == Settings()


def test_what_was_written_is_read(path: Path) -> None:
    assert SettingsFile(path).write(BOTH)
    assert SettingsFile(path).read() == BOTH
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_only_the_owner_may_read_it(path: Path) -> None:
    SettingsFile(path).write(BOTH)
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("share", [0, 1, 10, 60])
def test_a_truncated_file_is_set_aside_and_replaced(path: Path, share: int) -> None:
    SettingsFile(path).write(BOTH)
    whole = path.read_bytes()
    path.write_bytes(whole[:share])
    file = SettingsFile(path)
    assert file.read() == Settings()
    assert path.with_suffix(".broken.json").read_bytes() == whole[:share]
    assert file.write(BOTH)
    assert SettingsFile(path).read() == BOTH


@pytest.mark.parametrize("content", ["[]", "7", '"text"', "null", '{"accounts": 7}', '{"accounts": [7, {}, null]}'])
def test_a_file_of_another_shape_counts_as_empty(path: Path, content: str) -> None:
    assert SettingsFile(written(path, content)).read() == Settings()


def test_what_is_understood_is_taken_and_the_rest_left_out(path: Path) -> None:
    entries = [
        {"id": 2, "name": "Bob"},
        {"id": "3", "name": "text for a number"},
        {"id": True, "name": ""},
        {"id": -1, "name": "below"},
        {"id": 2, "name": "Bob", "displayName": 7, "kept": "yes"},
    ]
    content = {"accounts": entries, "shown": 99, "lockAfterMinutes": "never"}
    expected = Settings(accounts=(RememberedAccount(account=BOB, kept=False),))
    assert SettingsFile(written(path, json.dumps(content))).read() == expected


def test_fields_that_are_not_known_are_kept(path: Path) -> None:
    file = SettingsFile(written(path, '{"version": 1, "colour": "green"}'))
    file.read()
    assert file.write(BOTH)
    assert json.loads(path.read_text())["colour"] == "green"


def test_a_newer_versions_file_is_read_and_never_written(path: Path) -> None:
    SettingsFile(path).write(BOTH)
    newer = path.read_text().replace('"version": 1', '"version": 2')
    file = SettingsFile(written(path, newer))
    assert file.read() == BOTH
    assert not file.write(Settings())
    assert path.read_text() == newer


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    assert not SettingsFile(tmp_path / "a file" / "settings.json").write(BOTH)


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_disk_that_is_full_is_told_and_leaves_what_was_written_before(
    path: Path, monkeypatch: pytest.MonkeyPatch, reason: int
) -> None:
    file = SettingsFile(path)
    assert file.write(BOTH)
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError(reason, "no room")))
    assert not file.write(Settings())
    assert file.read() == BOTH
    assert list(path.parent.iterdir()) == [path], "nothing half-written stays"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="whom no mode bits keep out")
def test_a_folder_that_may_not_be_written_is_told(path: Path) -> None:
    assert SettingsFile(path).write(BOTH)
    path.parent.chmod(0o500)
    try:
        assert not SettingsFile(path).write(Settings())
        assert SettingsFile(path).read() == BOTH
    finally:
        path.parent.chmod(0o700)


def test_a_folder_in_the_files_place_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    file = SettingsFile(path)
    assert file.read() == Settings()
    assert not file.write(BOTH)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="XDG's rule")
def test_where_it_lies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_path() == tmp_path / "twinbolt" / "settings.json"
    assert settings_path("practice") == tmp_path / "twinbolt" / "settings-practice.json"
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settings_path() == tmp_path / ".config" / "twinbolt" / "settings.json"
