"""Files that ship with the app are found, and a missing one is named."""

import pytest

from desktop.views.resources import resource


def test_a_file_is_found() -> None:
    assert resource("icons/twinbolt.svg").read_text(encoding="utf-8").startswith("<svg")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        resource("icons/no-such-icon.svg")
