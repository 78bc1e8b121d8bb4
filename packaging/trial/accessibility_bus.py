"""The bus on which programs are asked what they show (AT-SPI), a batch of questions at a time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from trial.steps import PATIENCE_S

_ATSPI = "org.a11y.atspi."
REGISTRY = _ATSPI + "Registry"
_EVENTS = _ATSPI + "Event.Object"
_ANNOUNCED = "Announcement"
_PAUSE_S = 0.2
_ASSERTIVE = 2  # AtspiLive in atspi-constants.h


class Gone(Exception):
    """What was asked is not there any more; the window has changed meanwhile."""


@dataclass(frozen=True)
class Place:
    """Where an accessible object is found."""

    bus: str
    path: str

    def call(self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Message:
        """Make the message that calls a method of it."""
        address = DBusAddress(self.path, bus_name=self.bus, interface=_ATSPI + interface)
        return new_method_call(address, method, signature or None, body)

    def property(self, name: str, interface: str = "Accessible") -> Message:
        """Make the message that asks for a property of it."""
        about = DBusAddress(self.path, bus_name=self.bus, interface=_ATSPI + interface)
        return Properties(about).get(name)


@dataclass(frozen=True)
class Announcement:
    """What a program has read out; ``urgent`` interrupts what is being read."""

    text: str
    urgent: bool


class AccessibilityBus:
    """A place on the accessibility bus of a session, given by the address of the session's bus."""

    def __init__(self, session_bus: str = "SESSION") -> None:
        self.announcements: list[Announcement] = []
        launcher = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        with open_dbus_connection(bus=session_bus) as session:
            (address,) = session.send_and_get_reply(new_method_call(launcher, "GetAddress")).body
        self._connection = open_dbus_connection(bus=address)
        announced = MatchRule(type="signal", interface=_EVENTS, member=_ANNOUNCED)
        registry = Place(REGISTRY, "/org/a11y/atspi/registry")
        self.ask(message_bus.AddMatch(announced))
        self._insist(registry.call("Registry", "RegisterEvent", "sass", ("object:announcement", [], "")))

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def ask(self, message: Message) -> Any:
        """Send a message and give the answer.

        Raises:
            Gone: there is no such object, or it cannot answer this.
        """
        (answer,) = self.ask_all([message])
        if answer is None:
            raise Gone(str(message.header.fields))
        return answer

    def _insist(self, message: Message) -> None:
        """Send a message until it is answered: the registry is started by whoever asks first, which may fail once."""
        end = time.monotonic() + PATIENCE_S
        while self.ask_all([message]) == [None]:
            if time.monotonic() > end:
                raise Gone(str(message.header.fields))
            self.listen(_PAUSE_S)

    def ask_all(self, messages: Sequence[Message]) -> list[Any]:
        """Send messages and give the answers, ``None`` where there is none."""
        answers: dict[int, Any] = {}
        serials = [next(self._connection.outgoing_serial) for _ in messages]
        for message, serial in zip(messages, serials, strict=True):
            self._connection.send(message, serial=serial)
        while len(answers) < len(serials):
            got = self._receive(PATIENCE_S)
            answered = got.header.fields.get(HeaderFields.reply_serial)
            if answered in serials:
                answers[answered] = got.body if got.header.message_type is MessageType.method_return else None
        return [answers[serial] for serial in serials]

    def listen(self, for_s: float) -> None:
        """Take in what is announced, for a while."""
        end = time.monotonic() + for_s
        try:
            while (left := end - time.monotonic()) > 0:
                self._receive(left)
        except TimeoutError:
            return

    def _receive(self, patience_s: float) -> Message:
        got = self._connection.receive(timeout=patience_s)
        if got.header.fields.get(HeaderFields.member) == _ANNOUNCED:
            _, politeness, _, (_, text), _ = got.body
            self.announcements.append(Announcement(str(text), urgent=politeness == _ASSERTIVE))
        return got
