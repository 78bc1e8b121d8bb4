"""Noticing that keys come and go, by looking again and again: fido2 knows no better way."""

import threading
from collections.abc import Callable, Sequence
from typing import Final

from desktop.security_key.port import Device, DeviceEvent

PERIOD_S: Final = 1.0
"""How often to look while somebody watches."""


class Changes:
    """Tells the difference between one look and the next."""

    def __init__(self, look: Callable[[], Sequence[Device]], listener: Callable[[DeviceEvent], None]) -> None:
        self._look, self._listener = look, listener
        self._known = {device.id: device for device in look()}

    def look_again(self) -> None:
        """Look, and tell the listener what is gone and what is new."""
        seen = {device.id: device for device in self._look()}
        gone = [self._known[key] for key in self._known.keys() - seen.keys()]
        new = [seen[key] for key in seen.keys() - self._known.keys()]
        self._known = seen
        for device in gone:
            self._listener(DeviceEvent(device=device, present=False))
        for device in new:
            self._listener(DeviceEvent(device=device, present=True))


def watch_by_looking(
    look: Callable[[], Sequence[Device]],
    listener: Callable[[DeviceEvent], None],
    period_s: float = PERIOD_S,
) -> Callable[[], None]:
    """Look every ``period_s`` in a thread until the result is called, which does not wait for the thread."""
    ended = threading.Event()

    def run() -> None:
        changes = Changes(look, listener)
        while not ended.wait(period_s):
            changes.look_again()

    threading.Thread(target=run, name="security-key-watch", daemon=True).start()
    return ended.set
