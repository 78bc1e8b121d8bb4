"""A second start brings up the window of the first, and can do nothing else."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from uuid import uuid4

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.views.single_instance import PATIENCE_MS, SingleInstance

TOP = Path(__file__).parents[2]
KILLED = """
import os, sys
from desktop.views.single_instance import SingleInstance
instance = SingleInstance(sys.argv[1])
assert instance.is_first()
instance.listen()
os._exit(1)
"""


@pytest.fixture
def kind() -> str:
    return f"test-{uuid4().hex[:8]}"


@pytest.fixture
def starting(kind: str) -> Iterator[SingleInstance]:
    """A first one that has no ear for others yet."""
    instance = SingleInstance(kind)
    assert instance.is_first()
    yield instance
    instance.close()


@pytest.fixture
def first(starting: SingleInstance) -> SingleInstance:
    starting.listen()
    return starting


def say(instance: SingleInstance, words: bytes) -> None:
    socket = QLocalSocket()
    socket.connectToServer(instance._name)
    assert socket.waitForConnected(PATIENCE_MS)
    socket.write(words)
    socket.waitForBytesWritten(PATIENCE_MS)
    socket.disconnectFromServer()


def test_a_second_start_raises_the_first_and_gives_way(first: SingleInstance, kind: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.raised):
        assert not SingleInstance(kind).is_first()


def test_a_second_start_waits_for_a_first_one_that_is_busy_starting(
    starting: SingleInstance, kind: str, qtbot: QtBot
) -> None:
    found: list[bool] = []
    second = Thread(target=lambda: found.append(SingleInstance(kind).is_first()))
    second.start()
    with qtbot.waitSignal(starting.raised):
        starting.listen()
    second.join()
    assert found == [False]


def test_another_kind_of_service_has_a_window_of_its_own(first: SingleInstance, kind: str) -> None:
    other = SingleInstance(f"{kind}-other")
    assert other.is_first()
    other.close()


def test_after_the_first_has_ended_the_next_is_the_first(first: SingleInstance, kind: str) -> None:
    first.close()
    after = SingleInstance(kind)
    assert after.is_first()
    after.close()


def test_one_that_was_killed_is_in_nobodys_way(kind: str, qtbot: QtBot) -> None:
    assert subprocess.run([sys.executable, "-c", KILLED, kind], cwd=TOP, check=False).returncode == 1
    after = SingleInstance(kind)
    assert after.is_first()
    after.listen()
    with qtbot.waitSignal(after.raised):
        assert not SingleInstance(kind).is_first()
    after.close()


def test_one_that_hangs_keeps_nobody_from_a_window(starting: SingleInstance, kind: str) -> None:
    after = SingleInstance(kind, patience_ms=1)
    assert after.is_first()
    after.close()


@pytest.mark.parametrize("words", [b"", b"raise!", b"quit!", b"raiseraise", b"\0" * 1000])
def test_nothing_but_the_one_word_is_understood(first: SingleInstance, qtbot: QtBot, words: bytes) -> None:
    raised: list[None] = []
    first.raised.connect(lambda: raised.append(None))
    say(first, words)
    say(first, b"raise")
    qtbot.waitUntil(lambda: bool(raised))
    assert len(raised) == 1
