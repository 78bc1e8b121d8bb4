"""Practice is a program of its own, started from the one that is used."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.relaunch import start_practice


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that tells what the program was started with, once it was."""
    program, told = tmp_path / "program", tmp_path / "told"
    program.write_text(f'#!/bin/sh\necho "$@" > "{told}.part" && mv "{told}.part" "{told}"\n')
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for the program is a shell script")
@pytest.mark.parametrize(("frozen", "words"), [(False, "-m desktop --practice"), (True, "--practice")])
def test_the_program_is_started_once_more_to_practise(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, started: Path, *, frozen: bool, words: str
) -> None:
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    assert start_practice()
    qtbot.waitUntil(started.exists)
    assert started.read_text().strip() == words


def test_where_there_is_no_program_to_start_that_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    assert not start_practice()
