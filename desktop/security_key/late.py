"""Keys that take a while to reach: what reaches them is loaded when a key is first asked for."""

import threading
from collections.abc import Callable

from desktop.security_key.port import Device, DeviceEvent, Prompts, SecurityKeys, Use
from desktop.security_key.stop import Stop


class LateKeys:
    """Implements :class:`port.SecurityKeys` by the keys that ``make`` gives, in the thread that first needs them."""

    def __init__(self, make: Callable[[], SecurityKeys], *, system_prompts: bool = False) -> None:
        self._make, self._system_prompts = make, system_prompts
        self._lock = threading.Lock()
        self._made: SecurityKeys | None = None

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system does the asking."""
        return self._system_prompts

    def devices(self) -> tuple[Device, ...]:
        """List the keys that are plugged in."""
        return self._keys().devices()

    def watch(self, listener: Callable[[DeviceEvent], None]) -> Callable[[], None]:
        """Have ``listener`` called, from any thread, when a key comes or goes; call the result to end it."""
        return self._keys().watch(listener)

    def make_credential(self, options: str, prompts: Prompts, stop: Stop) -> str:
        """Register; see the port."""
        return self._keys().make_credential(options, prompts, stop)

    def get_assertion(self, options: str, use: Use, prompts: Prompts, stop: Stop) -> str:
        """Authenticate; see the port."""
        return self._keys().get_assertion(options, use, prompts, stop)

    def _keys(self) -> SecurityKeys:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made
