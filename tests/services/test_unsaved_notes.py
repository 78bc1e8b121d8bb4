"""A note outlives the program, holds nothing secret, and is never the reason why something fails."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.model.account import RecoveryCodesStatus
from desktop.services.held_entry import Asked
from desktop.services.unsaved_notes import NotesFolder

NOW = datetime(2026, 3, 1, tzinfo=UTC)
ANN, BEN = 2**40, 7
BEFORE = RecoveryCodesStatus(active=4, created=datetime(2025, 5, 5, tzinfo=UTC))


@pytest.mark.parametrize("before", [BEFORE, RecoveryCodesStatus(active=0, created=None), None])
def test_a_note_is_found_by_the_next_run_until_it_is_erased(tmp_path: Path, before: RecoveryCodesStatus | None) -> None:
    folder = tmp_path / "not there yet"
    NotesFolder(folder).write(ANN, Asked(at=NOW, before=before))
    later = NotesFolder(folder)
    assert later.read(ANN, NOW) == Asked(at=NOW, before=before)
    assert later.read(BEN, NOW) is None
    later.erase(ANN)
    later.erase(ANN)
    assert later.read(ANN, NOW) is None


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"asked": 3, "before": null}', b"\xff"])
def test_a_note_that_cannot_be_read_still_says_that_codes_were_asked_for(tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"{ANN}.json").write_bytes(content)
    assert NotesFolder(tmp_path).read(ANN, NOW) == Asked(at=NOW)


def test_where_no_note_can_be_written_nothing_else_fails(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    notes = NotesFolder(tmp_path / "file")
    notes.write(ANN, Asked(at=NOW))
    notes.erase(ANN)
    assert notes.read(BEN, NOW) is not None, "what cannot be looked at may be there"
