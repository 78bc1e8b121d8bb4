from desktop.security_key.failures import Trouble
from desktop.security_key.stop import Stop


def test_the_first_reason_counts() -> None:
    stop = Stop()
    stop.end(Trouble.TIMED_OUT)
    stop.set()
    assert stop.is_set()
    assert stop.reason is Trouble.TIMED_OUT


def test_followers_are_called_once_even_when_they_come_late() -> None:
    stop, called = Stop(), list[str]()
    stop.follow(lambda: called.append("early"))
    stop.set()
    stop.set()
    stop.follow(lambda: called.append("late"))
    assert called == ["early", "late"]
