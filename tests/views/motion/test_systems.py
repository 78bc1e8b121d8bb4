"""What Windows and macOS answer, and who is asked where."""

import ctypes
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.views.motion import macos, windows
from desktop.views.motion.system import SystemMotion


def pretend_windows(*, answers: bool, animates: bool) -> SimpleNamespace:
    def ask(action: int, _number: int, value: object, _save: int) -> int:
        assert action == 0x1042
        if answers:
            ctypes.cast(value, ctypes.POINTER(ctypes.c_int))[0] = int(animates)  # type: ignore[arg-type]  # byref's
        return int(answers)

    return SimpleNamespace(SystemParametersInfoW=ask)


@pytest.mark.parametrize(
    ("answers", "animates", "moving"), [(True, True, True), (True, False, False), (False, False, True)]
)
def test_windows(*, answers: bool, animates: bool, moving: bool) -> None:
    assert windows.may_move(pretend_windows(answers=answers, animates=animates)) is moving


class Workspace:
    """A runtime that knows one class with one object."""

    def __init__(self, *, reduce: bool = False, there: bool = True) -> None:
        self._reduce, self._there = reduce, there

    def a_class(self, name: str) -> int | None:
        assert name == "NSWorkspace"
        return 1 if self._there else None

    def an_object(self, of: int, message: str) -> int | None:
        assert (of, message) == (1, "sharedWorkspace")
        return 2

    def yes_or_no(self, of: int, message: str) -> bool:
        assert (of, message) == (2, "accessibilityDisplayShouldReduceMotion")
        return self._reduce


@pytest.mark.parametrize(
    ("workspace", "moving"),
    [(Workspace(), True), (Workspace(reduce=True), False), (Workspace(there=False), True)],
)
def test_macos(workspace: Workspace, *, moving: bool) -> None:
    assert macos.may_move(workspace) is moving


@pytest.mark.parametrize("platform", ["windows", "cocoa"])
def test_each_system_is_asked_by_its_own_means(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr(windows, "user32", lambda: pretend_windows(answers=True, animates=False))
    monkeypatch.setattr(macos, "ObjectiveC", lambda: Workspace(reduce=True))
    told: list[bool] = []
    SystemMotion().ask(QObject(), told.append)
    assert told == [False]


def test_without_a_screen_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "offscreen")
    told: list[bool] = []
    SystemMotion().ask(QObject(), told.append)
    assert told == [True]
