"""The keys on the practice dock: hands do things to them, and they speak up in other threads."""

import threading

from pytestqt.qtbot import QtBot

from desktop.security_key.practice import PracticeKey
from desktop.services.practice_keys import HeldKey
from desktop.viewmodels.practice.security_key import PracticeKeysState, PracticeKeysViewModel


def keys() -> tuple[PracticeKeysViewModel, PracticeKey]:
    key = PracticeKey(name="Key", pin="canary-pin", plugged=False)
    return PracticeKeysViewModel([HeldKey(key=key, pin="canary-pin")]), key


def test_hands_plug_in_and_pull_out(qtbot: QtBot) -> None:
    shown, key = keys()
    with qtbot.waitSignal(shown.changed):
        shown.plug(0)
    assert key.plugged
    assert shown.state.keys[0].plugged
    with qtbot.waitSignal(shown.changed):
        shown.unplug(0)
    assert not shown.state.keys[0].plugged


def test_what_happens_in_another_thread_is_shown_in_this_one(qtbot: QtBot) -> None:
    shown, key = keys()
    told: list[threading.Thread] = []
    shown.changed.connect(lambda _: told.append(threading.current_thread()))
    with qtbot.waitSignal(shown.changed):
        worker = threading.Thread(target=key.plug)
        worker.start()
        worker.join()
    assert told == [threading.current_thread()]


def test_a_touch_counts_only_while_the_key_waits(qtbot: QtBot) -> None:
    shown, key = keys()
    shown.plug(0)
    shown.touch(0)
    assert not key.waiting_for_touch


def test_a_blocked_key_can_be_unblocked(qtbot: QtBot) -> None:
    shown, key = keys()
    key.authenticator.pin.tries_left = 0
    with qtbot.waitSignal(shown.changed, check_params_cb=blocked):
        shown.plug(0)
    with qtbot.waitSignal(shown.changed, check_params_cb=lambda state: not blocked(state)):
        shown.reset_pin(0)


def blocked(state: PracticeKeysState) -> bool:
    return state.keys[0].blocked
