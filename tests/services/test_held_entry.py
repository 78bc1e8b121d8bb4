"""What is written into the keyring is read back; what makes no sense there still says that codes were asked for."""

from datetime import UTC, datetime

import pytest

from desktop.model.account import RecoveryCodesStatus
from desktop.model.authenticator import RecoveryCodes
from desktop.model.secret import Secret
from desktop.services.held_entry import Asked, Entry, read, write

NOW = datetime(2026, 3, 1, tzinfo=UTC)
CODES = RecoveryCodes(codes=(Secret("canary 1"), Secret("canary 2")))


@pytest.mark.parametrize(
    "entry",
    [
        Entry(codes=CODES, made=NOW),
        Entry(asked=Asked(at=NOW)),
        Entry(asked=Asked(at=NOW, before=RecoveryCodesStatus(active=3, created=None))),
        Entry(codes=CODES, made=NOW, asked=Asked(at=NOW, before=RecoveryCodesStatus(active=3, created=NOW))),
    ],
)
def test_an_entry_comes_back_as_it_was_written(entry: Entry) -> None:
    assert read(write(entry), NOW) == entry


@pytest.mark.parametrize("stored", ["", "{}", "[]", "null", "nonsense", '{"codes": 1}', '{"codes": [], "asked": null}'])
def test_nonsense_counts_as_a_request_without_an_answer(stored: str) -> None:
    assert read(Secret(stored), NOW) == Entry(asked=Asked(at=NOW))
