import gc
import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.garbage import YOUNG, GarbageCollection


class Cycle:
    """Something that only garbage collection frees."""

    def __init__(self) -> None:
        self.me = self


def test_garbage_is_collected_by_qts_thread_alone(qtbot: QtBot) -> None:
    threads: list[int] = []

    def collecting(phase: str, _info: dict[str, Any]) -> None:
        if phase == "start":
            threads.append(threading.get_ident())

    def litter() -> None:
        for _ in range(2 * YOUNG):
            Cycle()

    gc.callbacks.append(collecting)
    try:
        with GarbageCollection():
            worker = threading.Thread(target=litter)
            worker.start()
            worker.join()
            assert threads == []
            qtbot.waitUntil(lambda: bool(threads), timeout=5000)
    finally:
        gc.callbacks.remove(collecting)
    assert threads[0] == threading.get_ident()


def test_what_is_due_at_the_end_is_not_left_to_the_next_object_that_dies(qtbot: QtBot) -> None:
    with GarbageCollection():
        for _ in range(2 * YOUNG):
            Cycle()
    assert gc.get_count()[0] < YOUNG


def test_no_thread_of_a_test_collects_what_another_test_has_left_behind() -> None:
    assert not gc.isenabled()


@pytest.mark.parametrize("enabled", [True, False])
def test_collection_is_left_as_it_was_found(qtbot: QtBot, *, enabled: bool) -> None:
    if enabled:
        gc.enable()
    try:
        with GarbageCollection():
            assert not gc.isenabled()
        assert gc.isenabled() is enabled
    finally:
        gc.disable()
