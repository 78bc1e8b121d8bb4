"""Views are tested without a screen, dressed as in the app."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.views import theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[theme.Theme]:
    """The theme of the app, light at first and as it was afterwards."""
    active = theme.apply(qapp)
    font = qapp.font()
    active.force(Qt.ColorScheme.Light)
    yield active
    qapp.setFont(font)
    active.force(Qt.ColorScheme.Unknown)
