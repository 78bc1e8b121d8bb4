"""Whatever stands in the files and entries of the app, it starts."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.contract.website import code_to_confirm
from desktop.model.secret import Secret
from desktop.services import held_entry
from desktop.services.settings import Settings, SettingsFile
from desktop.services.totp import CodeCheck, check_code
from desktop.services.unsaved_notes import NotesFolder

NOW = datetime(2026, 1, 1, tzinfo=UTC)
FIELDS = [
    "version",
    "accounts",
    "shown",
    "lockAfterMinutes",
    "id",
    "name",
    "displayName",
    "kept",
    "codes",
    "made",
    "asked",
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5),
    max_leaves=12,
).map(msgspec.json.encode)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@given(content=JSON | st.binary())
def test_any_settings_file_is_read(folder: Path, content: bytes) -> None:
    path = folder / "settings.json"
    path.write_bytes(content)
    settings = SettingsFile(path).read()
    assert isinstance(settings, Settings)
    assert all(known.account.user_id > 0 for known in settings.accounts)


@given(content=JSON | st.binary(), user_id=st.integers(1, 2**63))
def test_any_note_is_read(folder: Path, content: bytes, user_id: int) -> None:
    notes = NotesFolder(folder / "notes")
    notes.write(user_id, held_entry.Asked(at=NOW))
    [note] = (folder / "notes").iterdir()
    note.write_bytes(content)
    assert notes.read(user_id, NOW) is not None, "a note that makes no sense is a note all the same"
    note.unlink()


@given((JSON | st.binary()).map(lambda content: content.decode("utf-8", "replace")))
def test_any_entry_of_the_keyring_is_read(text: str) -> None:
    entry = held_entry.read(Secret(text), NOW)
    assert isinstance(entry, held_entry.Entry)


@given(st.text() | st.from_regex(r"[0-9 ]{4,9}"), st.sampled_from([6, 8]))
def test_any_typed_code_is_judged(typed: str, digits: int) -> None:
    key = Secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")  # RFC 6238's own, canary of nobody
    assert isinstance(check_code(key, typed, NOW, digits=digits), CodeCheck)


@given(st.text())
def test_any_address_is_looked_at(address: str) -> None:
    assert isinstance(code_to_confirm(address), str)
