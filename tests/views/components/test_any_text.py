"""Whatever is put into a field, it hands over text that can be sent, in one line."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.components.code_field import CodeField
from desktop.views.components.line_field import LineField
from desktop.views.components.password_field import PasswordField
from tests.support.odd_texts import ODD_TEXTS

FIELDS: dict[str, Callable[[], LineField | PasswordField]] = {
    "line": lambda: LineField("A line"),
    "code": lambda: CodeField("A code"),
    "password": lambda: PasswordField("A password", reveal="Show", conceal="Hide"),
}


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS.keys())
@pytest.mark.parametrize("kind", FIELDS.values(), ids=FIELDS.keys())
def test_what_is_pasted_can_be_sent(
    qapp: QApplication, kind: Callable[[], LineField | PasswordField], text: str
) -> None:
    field = kind()
    QApplication.clipboard().setText(text)
    line = field if isinstance(field, LineField) else field.findChild(LineField)
    assert isinstance(line, LineField)
    line.paste()
    handed_over = field.text()
    assert handed_over
    assert handed_over.encode()
    assert "\n" not in handed_over
