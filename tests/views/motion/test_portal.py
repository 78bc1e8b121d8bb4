"""What the settings portal answers, and what is made of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall, QDBusVariant
from pytestqt.qtbot import QtBot

from desktop.views.motion.bus import SettingsPortal
from desktop.views.motion.portal import ask

MOTION = ("org.freedesktop.appearance", "reduced-motion")
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")


class Known:
    """A portal with these settings."""

    def __init__(self, settings: dict[tuple[str, str], object]) -> None:
        self._settings = settings

    def read(self, _asker: QObject, namespace: str, key: str, then: Callable[[object], None]) -> None:
        then(self._settings.get((namespace, key)))


@pytest.mark.parametrize(
    ("settings", "moving"),
    [
        ({}, True),
        ({MOTION: 0}, True),
        ({MOTION: 1}, False),
        ({MOTION: 7}, True),
        ({MOTION: 0, ANIMATIONS: False}, True),
        ({MOTION: "1", ANIMATIONS: False}, False),
        ({ANIMATIONS: True}, True),
        ({ANIMATIONS: False}, False),
        ({ANIMATIONS: "false"}, True),
    ],
)
def test_what_the_settings_say(settings: dict[tuple[str, str], object], *, moving: bool) -> None:
    told: list[bool] = []
    ask(Known(settings), QObject(), told.append)
    assert told == [moving]


class PretendBus:
    """Answers every call in the same way, and keeps what it was asked."""

    def __init__(self, answer: Callable[[QDBusMessage], QDBusMessage]) -> None:
        self._answer = answer
        self.asked: list[tuple[str, str, list[object], int]] = []

    def isConnected(self) -> bool:
        return True

    def asyncCall(self, message: QDBusMessage, /, timeout: int = -1) -> QDBusPendingCall:
        self.asked.append((message.service(), message.member(), message.arguments(), timeout))
        return QDBusPendingCall.fromCompletedCall(self._answer(message))


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (lambda call: call.createReply(QDBusVariant(QDBusVariant(1))), 1),
        (lambda call: call.createReply(QDBusVariant(QDBusVariant(False))), False),
        (lambda call: call.createReply(QDBusVariant(1)), 1),
        (lambda call: call.createReply(), None),
        (lambda call: call.createErrorReply("org.freedesktop.portal.Error.NotFound", "no such setting"), None),
    ],
    ids=["number", "flag", "wrapped once", "nothing", "refused"],
)
def test_the_answer_comes_as_an_event(
    qtbot: QtBot, answer: Callable[[QDBusMessage], QDBusMessage], value: object
) -> None:
    bus, asker, read = PretendBus(answer), QObject(), []
    SettingsPortal(bus).read(asker, *MOTION, read.append)
    assert read == []
    qtbot.waitUntil(lambda: bool(read), timeout=2000)
    assert read == [value]
    (call,) = bus.asked
    assert call == ("org.freedesktop.portal.Desktop", "Read", [*MOTION], 2000)


def test_without_a_bus_nothing_is_known() -> None:
    read: list[object] = []
    SettingsPortal(QDBusConnection("nowhere")).read(QObject(), *MOTION, read.append)
    assert read == [None]


def test_whoever_is_gone_is_told_nothing(qtbot: QtBot) -> None:
    bus, read, told = PretendBus(lambda call: call.createReply(QDBusVariant(1))), [], []
    gone = QObject()
    SettingsPortal(bus).read(gone, *MOTION, read.append)
    del gone
    still_here = QObject()
    SettingsPortal(bus).read(still_here, *MOTION, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=2000)
    assert read == []
