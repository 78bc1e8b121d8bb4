"""Where keys that speak CTAP come from: the USB ports, or the practice dock."""

from collections.abc import Callable
from typing import Protocol

from fido2.ctap import CtapDevice
from msgspec import Struct

from desktop.security_key.port import Device, DeviceEvent
from desktop.security_key.stop import Stop


class OpenDevice(Struct, frozen=True, kw_only=True):
    """A key and an open connection to it."""

    device: Device
    connection: CtapDevice


class Source(Protocol):
    """Lists, opens and watches keys."""

    def devices(self) -> tuple[Device, ...]:
        """List the keys that are plugged in."""

    def open(self, stop: Stop) -> list[OpenDevice]:
        """Open all keys that can be opened; ``stop`` ends whatever a connection then waits for.

        Raises:
            Unavailable: there is none.
        """

    def watch(self, listener: Callable[[DeviceEvent], None]) -> Callable[[], None]:
        """Have ``listener`` called, from any thread, when a key comes or goes; call the result to end it."""
