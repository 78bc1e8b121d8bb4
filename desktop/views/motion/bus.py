"""The settings portal over D-Bus. Nothing waits for it: an answer comes as an event."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall, QDBusPendingCallWatcher, QDBusVariant

PORTAL: Final = "org.freedesktop.portal.Desktop"
PLACE: Final = "/org/freedesktop/portal/desktop"
SETTINGS: Final = "org.freedesktop.portal.Settings"
PATIENCE_MS: Final = 2000


class Bus(Protocol):
    """As much of a connection as it takes."""

    def isConnected(self) -> bool:
        """Whether there is anybody to send to."""
        ...

    def asyncCall(self, message: QDBusMessage, /, timeout: int = ...) -> QDBusPendingCall:
        """Send; the answer comes later."""
        ...


class SettingsPortal:
    """Reads single settings. Without a bus each is answered like one that there is not.

    Args:
        bus: this session's, if none is given.
    """

    def __init__(self, bus: Bus | None = None) -> None:
        self._bus = bus or QDBusConnection.sessionBus()

    def read(self, asker: QObject, namespace: str, key: str, then: Callable[[object], None]) -> None:
        """Ask for a setting. ``Read`` is the call that every version of the portal has."""
        if not self._bus.isConnected():  # then no event would ever come
            then(None)
            return
        message = QDBusMessage.createMethodCall(PORTAL, PLACE, SETTINGS, "Read")
        message.setArguments([namespace, key])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message, PATIENCE_MS), asker)

        def hand_on(answered: QDBusPendingCallWatcher) -> None:
            value = None if answered.isError() else _plain(answered.reply())
            answered.deleteLater()
            then(value)

        watcher.finished.connect(hand_on)


def _plain(reply: QDBusMessage) -> object:
    """Take the value out of its wrapping, which is double with this call."""
    value: object = next(iter(reply.arguments()), None)
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
