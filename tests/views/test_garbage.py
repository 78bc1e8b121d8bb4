import gc
import threading
from typing import Any

from pytestqt.qtbot import QtBot

from desktop.views.garbage import GarbageCollection


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
        for _ in range(2 * gc.get_threshold()[0]):
            Cycle()

    gc.callbacks.append(collecting)
    try:
        with GarbageCollection(interval_ms=1):
            worker = threading.Thread(target=litter)
            worker.start()
            worker.join()
            assert threads == []
            qtbot.waitUntil(lambda: bool(threads), timeout=5000)
    finally:
        gc.callbacks.remove(collecting)
    assert threads[0] == threading.get_ident()
    assert gc.isenabled()


def test_what_is_due_at_the_end_is_not_left_to_the_next_object_that_dies(qtbot: QtBot) -> None:
    with GarbageCollection():
        for _ in range(2 * gc.get_threshold()[0]):
            Cycle()
    assert gc.get_count()[0] < gc.get_threshold()[0]
