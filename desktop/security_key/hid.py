"""Security keys on the USB ports of Linux and macOS."""

import os
import sys
from collections.abc import Callable, Sequence

from fido2.ctap import CtapDevice
from fido2.hid import list_descriptors
from fido2.hid.base import HidDescriptor

from desktop.security_key.diagnosis import diagnose_linux
from desktop.security_key.failures import SecurityKeyFailure, Trouble, Unavailable
from desktop.security_key.folding import ERRORS, folded
from desktop.security_key.hid_device import connect
from desktop.security_key.port import Device, DeviceEvent
from desktop.security_key.sight import Sight
from desktop.security_key.source import OpenDevice
from desktop.security_key.stop import Stop
from desktop.security_key.watching import watch_by_looking


def why_none() -> Trouble:
    """Tell why no key is listed: without permission, a key is not even listed on Linux."""
    if sys.platform != "linux":
        return Trouble.NO_DEVICE
    return Trouble.NO_PERMISSION if diagnose_linux().sight is Sight.NO_PERMISSION else Trouble.NO_DEVICE


class HidSource:
    """Lists, opens and watches the FIDO keys that the operating system lets this user open."""

    def __init__(
        self,
        descriptors: Callable[[], Sequence[HidDescriptor]] = list_descriptors,
        connect: Callable[[HidDescriptor, Stop], CtapDevice] = connect,
        why_none: Callable[[], Trouble] = why_none,
    ) -> None:
        self._descriptors, self._connect, self._why_none = descriptors, connect, why_none

    def devices(self) -> tuple[Device, ...]:
        """List the keys that are plugged in."""
        return tuple(map(_device, self._descriptors()))

    def open(self, stop: Stop) -> list[OpenDevice]:
        """Open all keys that can be opened.

        Raises:
            SecurityKeyFailure: there is none.
        """
        opened: list[OpenDevice] = []
        failed: SecurityKeyFailure | None = None
        for descriptor in self._descriptors():
            try:
                opened.append(OpenDevice(device=_device(descriptor), connection=self._connect(descriptor, stop)))
            except ERRORS as error:
                failed = folded(error)
                failed.__cause__ = error
        if not opened:
            raise failed or Unavailable(self._why_none())
        return opened

    def watch(self, listener: Callable[[DeviceEvent], None]) -> Callable[[], None]:
        """Have ``listener`` called, from a thread of its own, when a key comes or goes; call the result to end it."""
        return watch_by_looking(self.devices, listener)


def _device(descriptor: HidDescriptor) -> Device:
    return Device(id=os.fsdecode(descriptor.path), name=descriptor.product_name or "")
