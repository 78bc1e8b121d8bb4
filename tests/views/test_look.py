"""The file of the two wishes: whatever is in it and wherever it lies, the app starts, and looks as is chosen then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views import language, theme
from desktop.views.language import Language
from desktop.views.look import Appearance, Look


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    language.apply(qapp)
    theme.apply(qapp)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe" * 400,
        b"[General]\nlanguage=tlh\nappearance=plaid\n",
        b"[General]\nlanguage=de, fr\nappearance=@Invalid()\n",
        b"[General]\nappearance=dark" + b"k" * 100_000,
        b'{"language": "de"}',
    ],
    ids=["empty", "binary", "unknown wishes", "other shapes", "long", "of another kind"],
)
def test_what_is_not_understood_is_no_wish(qapp: QApplication, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "look.ini"
    file.write_bytes(content)
    look = Look(qapp, file)
    assert (look.language, look.appearance) == (None, Appearance.SYSTEM)
    look.choose_language(Language.GERMAN)
    assert Look(qapp, file).language is Language.GERMAN


def test_what_cannot_be_written_counts_until_the_app_ends(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    look = Look(qapp, tmp_path / "a file" / "look.ini")
    look.choose_language(Language.FRENCH)
    assert look.language is Language.FRENCH
