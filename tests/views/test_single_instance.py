"""A second start brings up the window of the first, and can do nothing else."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.views.single_instance import PATIENCE_MS, SingleInstance


@pytest.fixture
def kind() -> str:
    return f"test-{uuid4().hex[:8]}"


@pytest.fixture
def first(kind: str) -> Iterator[SingleInstance]:
    instance = SingleInstance(kind)
    assert instance.is_first()
    yield instance
    instance.close()


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


def test_another_kind_of_service_has_a_window_of_its_own(first: SingleInstance, kind: str) -> None:
    other = SingleInstance(f"{kind}-other")
    assert other.is_first()
    other.close()


def test_after_the_first_has_ended_the_next_is_the_first(first: SingleInstance, kind: str) -> None:
    first.close()
    after = SingleInstance(kind)
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
