"""One toast offers to take back what was done last, and whoever did it hears when that is over."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.account import Account
from desktop.viewmodels.accounts import AccountsViewState
from desktop.viewmodels.history import HistoryState
from desktop.views import language
from desktop.views.components.buttons import Button
from desktop.views.components.toast import Toast
from desktop.views.look import Look
from desktop.views.taking_back import TakingBack
from tests.support.pretend import AppClock, TestClock

ANN = Account(user_id=1, name="ann", display_name="Ann")
CLEARED, REMOVED = "The history was cleared.", "Ann is signed out and off the list."


class Model(QObject):
    """A view-model that shows what a test says, and notes its commands."""

    changed = Signal(object)

    def __init__(self, state: Any) -> None:
        super().__init__()
        self.state = state
        self.asked: list[str] = []

    def show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)
        self.changed.emit(self.state)

    def restore(self) -> str:
        return "restore"

    def put_back(self) -> str:
        return "put back"

    def let_go(self) -> None:
        self.asked.append("let go")
        self.show(**({"cleared": False} if isinstance(self.state, HistoryState) else {"removed": None}))


@dataclass
class Tasks:
    """Notes what it was to run."""

    started: list[object] = field(default_factory=list)

    def start(self, command: object) -> None:
        self.started.append(command)


@dataclass
class Bench:
    toast: Toast
    history: Model
    accounts: Model
    tasks: Tasks

    def click(self) -> None:
        self.toast.findChild(Button).click()


@pytest.fixture
def at(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    language.apply(qapp)
    toast, tasks = Toast(), Tasks()
    history = Model(HistoryState(today=AppClock(TestClock()).now().date()))
    accounts = Model(AccountsViewState())
    qtbot.addWidget(toast)
    TakingBack(toast, look=Look(qapp, tmp_path / "look.ini"), history=history, accounts=accounts, tasks=tasks)  # type: ignore[arg-type]  # all that is used of them
    yield Bench(toast, history, accounts, tasks)
    language.apply(qapp)


def test_each_act_is_offered_with_what_takes_it_back(at: Bench) -> None:
    assert at.toast.text() == ""
    at.history.show(cleared=True)
    assert at.toast.text() == CLEARED
    at.click()
    at.history.show(cleared=False)
    assert at.toast.text() == ""
    at.accounts.show(removed=ANN)
    assert at.toast.text() == REMOVED
    at.click()
    assert at.tasks.started == ["restore", "put back"]


def test_what_is_over_is_let_go(at: Bench) -> None:
    at.history.show(cleared=True)
    at.toast.clear()
    at.toast.gone.emit()
    assert at.history.asked == ["let go"]
    at.click()
    assert at.tasks.started == []


def test_another_act_takes_the_place_of_the_one_before_for_good(at: Bench) -> None:
    at.history.show(cleared=True)
    at.accounts.show(removed=ANN)
    assert (at.toast.text(), at.history.asked) == (REMOVED, ["let go"])
    at.accounts.show(removed=replace(ANN, user_id=2, display_name="Bob"))
    assert at.toast.text() == "Bob is signed out and off the list."
    assert at.accounts.asked == []


def test_what_a_state_says_besides_changes_nothing(at: Bench) -> None:
    at.history.show(cleared=True)
    at.history.show(busy=True)
    at.accounts.show(lock_after_min=5)
    assert (at.toast.text(), at.history.asked) == (CLEARED, [])
