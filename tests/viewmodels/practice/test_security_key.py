"""The keys on the practice dock: hands do things to them, and they speak up in other threads."""

import asyncio
import threading

from pytestqt.qtbot import QtBot

from desktop.services.practice_keys import PracticeKeyRing
from desktop.viewmodels.practice.security_key import PracticeKeysState, PracticeKeysViewModel

WITHOUT_PIN, WITH_PIN = 0, 1


def keys() -> tuple[PracticeKeysViewModel, PracticeKeyRing]:
    ring = PracticeKeyRing((), "roblox.com")
    return PracticeKeysViewModel(ring), ring


def plug(shown: PracticeKeysViewModel, position: int) -> None:
    asyncio.run(shown.plug(position))


def test_hands_plug_in_and_pull_out(qtbot: QtBot) -> None:
    shown, ring = keys()
    with qtbot.waitSignal(shown.changed):
        plug(shown, WITHOUT_PIN)
    assert ring.made[WITHOUT_PIN].key.plugged
    assert [key.plugged for key in shown.state.keys] == [True, False]
    with qtbot.waitSignal(shown.changed):
        shown.unplug(WITHOUT_PIN)
    assert [key.plugged for key in shown.state.keys] == [False, False]


def test_keys_look_the_same_before_and_after_they_were_needed(qtbot: QtBot) -> None:
    before, ring = keys()
    assert ring.made == ()
    ring.held()
    assert PracticeKeysViewModel(ring).state == before.state


def test_a_key_that_was_never_needed_can_be_taken_away(qtbot: QtBot) -> None:
    shown, ring = keys()
    shown.unplug(WITHOUT_PIN)
    assert ring.made == ()


def test_what_happens_in_another_thread_is_shown_in_this_one(qtbot: QtBot) -> None:
    shown, _ring = keys()
    told: list[threading.Thread] = []
    shown.changed.connect(lambda _: told.append(threading.current_thread()))
    with qtbot.waitSignal(shown.changed):
        worker = threading.Thread(target=plug, args=[shown, WITH_PIN])
        worker.start()
        worker.join()
    assert told == [threading.current_thread()]


def test_a_touch_counts_only_while_the_key_waits(qtbot: QtBot) -> None:
    shown, ring = keys()
    plug(shown, WITHOUT_PIN)
    shown.touch(WITHOUT_PIN)
    assert not ring.made[WITHOUT_PIN].key.waiting_for_touch


def test_a_blocked_key_can_be_unblocked(qtbot: QtBot) -> None:
    shown, ring = keys()
    ring.held()[WITH_PIN].key.authenticator.pin.tries_left = 0
    with qtbot.waitSignal(shown.changed, check_params_cb=blocked):
        plug(shown, WITH_PIN)
    with qtbot.waitSignal(shown.changed, check_params_cb=lambda state: not blocked(state)):
        shown.reset_pin(WITH_PIN)


def blocked(state: PracticeKeysState) -> bool:
    return state.keys[WITH_PIN].blocked
