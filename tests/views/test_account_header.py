"""The strip above the tabs says how old what is shown is, and keeps that true while it is seen."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.viewmodels.shell_state import Mode, Presence, ShellState
from desktop.views import language
from desktop.views.account_header import AccountHeader
from desktop.views.components.busy_bar import BusyBar


@pytest.fixture
def header(qtbot: QtBot, qapp: QApplication) -> AccountHeader:
    language.apply(qapp)
    made = AccountHeader()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "Read at "), (1, "Read 1 minute ago, at "), (59, "Read 59 minutes ago, at "), (150, "Read 2 hours ago, at ")],
)
def test_it_says_how_long_ago_the_account_was_read(header: AccountHeader, minutes: int, words: str) -> None:
    read_at = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
    state = ShellState(mode=Mode.LIVE, presence=Presence.SIGNED_IN, name="Ann", read_at=read_at, read_ago_min=minutes)
    header.render_state(state)
    assert any(label.text().startswith(words) for label in header.findChildren(QLabel))


def test_what_can_be_counted_is_counted(header: AccountHeader) -> None:
    bar = header.findChild(BusyBar)
    header.render_state(ShellState(mode=Mode.LIVE, presence=Presence.STARTING))
    assert bar.maximum() == bar.minimum()
    reading = ShellState(mode=Mode.LIVE, presence=Presence.SIGNED_IN, refreshing=True, parts_read=2, parts=6)
    header.render_state(reading)
    assert (bar.value(), bar.maximum()) == (2, 6)


def test_time_passes_only_where_it_is_seen(header: AccountHeader, qtbot: QtBot) -> None:
    (minute,) = (timer for timer in header.findChildren(QTimer) if not timer.isSingleShot())
    assert not minute.isActive()
    with qtbot.waitSignal(header.ticked):
        header.show()
    assert minute.isActive()
    header.hide()
    assert not minute.isActive()
