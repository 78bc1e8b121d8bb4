"""A window used the way a screen reader uses it, over AT-SPI (the accessibility interfaces of Linux desktops).

Needs jeepney, which the app itself brings for the keyring.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

T = TypeVar("T")

PATIENCE_S = 40.0
_PAUSE_S = 0.2
_ATSPI = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = _ATSPI + "Registry"
_KEYBOARD = "/org/a11y/atspi/registry/deviceeventcontroller"
_TYPE_STRING = 4  # AtspiKeySynthType in atspi-constants.h
_SHOWING = 25  # AtspiStateType in atspi-constants.h
_UNKNOWN = "org.freedesktop.DBus.Error.UnknownObject"


class Gone(Exception):
    """What was asked is not there any more; the window has changed meanwhile."""


class NeverSeen(Exception):
    """The window did not come to show something in time."""


@dataclass(frozen=True)
class Thing:
    """One accessible object: whom to ask for it, and what it says of itself."""

    bus: str
    path: str
    name: str
    role: str


class Screen:
    """Everything that programs on one accessibility bus show."""

    def __init__(self) -> None:
        session = open_dbus_connection(bus="SESSION")
        launcher = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        (address,) = session.send_and_get_reply(new_method_call(launcher, "GetAddress")).body
        session.close()
        os.environ["AT_SPI_BUS_ADDRESS"] = address
        self._bus = _connect(address)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def press(self, name: str) -> None:
        """Press the button of that name, as soon as there is one."""
        self._when(name, lambda thing: self._call(thing, "Action", "DoAction", "i", (0,)))

    def type_into(self, name: str, text: str) -> None:
        """Put the keyboard into the field of that name, as soon as there is one, and type."""
        self._when(name, lambda thing: self._call(thing, "Component", "GrabFocus", "", ()))
        keyboard = DBusAddress(_KEYBOARD, bus_name=_REGISTRY, interface=_ATSPI + "DeviceEventController")
        self._send(new_method_call(keyboard, "GenerateKeyboardEvent", "isu", (0, text, _TYPE_STRING)))

    def read(self, name: str) -> str:
        """Give the description of what has that name, as soon as it is there."""
        return self._when(name, lambda thing: self._property(thing.bus, thing.path, "Description"))

    def wait_for(self, text: str) -> str:
        """Wait until something that is shown has ``text`` in its name; give the whole name."""
        return self._until(lambda: next((one.name for one in self.things() if text in one.name), None), text)

    def _when(self, name: str, do: Callable[[Thing], T]) -> T:
        return self._until(lambda: next(((do(one),) for one in self.things() if one.name == name), None), name)[0]

    def _until(self, look: Callable[[], T | None], what: str) -> T:
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            try:
                found = look()
            except Gone:
                found = None
            if found is not None:
                return found
            time.sleep(_PAUSE_S)
        shown = sorted({f"{one.role}: {one.name}" for one in self.things() if one.name})
        raise NeverSeen("\n  ".join([f"{what!r} did not show. There was:", *shown]))

    def things(self) -> Iterator[Thing]:
        """Walk over all that is showing, top down."""
        yield from self._below(_REGISTRY, _ROOT)

    def _below(self, bus: str, path: str) -> Iterator[Thing]:
        for child_bus, child_path in self._ask(bus, path, "Accessible", "GetChildren")[0]:
            try:
                thing = self._thing(child_bus, child_path)
            except Gone:
                continue
            if thing is not None:
                yield thing
                yield from self._below(child_bus, child_path)

    def _thing(self, bus: str, path: str) -> Thing | None:
        (states,) = self._ask(bus, path, "Accessible", "GetState")
        role = str(self._ask(bus, path, "Accessible", "GetRoleName")[0])
        if role != "application" and not states[_SHOWING // 32] >> _SHOWING % 32 & 1:
            return None
        return Thing(bus, path, self._property(bus, path, "Name"), role)

    def _property(self, bus: str, path: str, name: str) -> str:
        about = DBusAddress(path, bus_name=bus, interface=_ATSPI + "Accessible")
        ((_, value),) = self._send(Properties(about).get(name))
        return str(value)

    def _call(self, thing: Thing, interface: str, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        return self._ask(thing.bus, thing.path, interface, method, signature, body)

    def _ask(
        self, bus: str, path: str, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        address = DBusAddress(path, bus_name=bus, interface=_ATSPI + interface)
        return self._send(new_method_call(address, method, signature or None, body))

    def _send(self, message: Any) -> Any:
        answer = self._bus.send_and_get_reply(message, timeout=PATIENCE_S)
        if answer.header.message_type is MessageType.error:
            raise Gone(str(answer.body))
        return answer.body


def _connect(address: str) -> DBusConnection:
    connection = open_dbus_connection(bus=address)
    connection.send_and_get_reply(message_bus.ListNames())
    return connection
