"""The security keys of this computer. What reaches them is imported when a key is first asked for."""

import sys
from collections.abc import Callable
from functools import cached_property

from desktop.security_key.port import Device, DeviceEvent, Prompts, SecurityKeys, Use
from desktop.security_key.sight import Diagnosis, SeenKey, Sight
from desktop.security_key.stop import Stop

# ruff: noqa: PLC0415  (imported late: fido2 and cryptography take longer to load than the first paint may)


class ComputerKeys:
    """Implements :class:`port.SecurityKeys` by USB, or by Windows' dialog over the window that ``window`` gives."""

    def __init__(self, window: Callable[[], int]) -> None:
        self._window = window

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system does the asking."""
        return sys.platform == "win32"

    def devices(self) -> tuple[Device, ...]:
        """List the keys that are plugged in."""
        return self._keys.devices()

    def watch(self, listener: Callable[[DeviceEvent], None]) -> Callable[[], None]:
        """Have ``listener`` called, from any thread, when a key comes or goes; call the result to end it."""
        return self._keys.watch(listener)

    def make_credential(self, options: str, prompts: Prompts, stop: Stop) -> str:
        """Register; see the port."""
        return self._keys.make_credential(options, prompts, stop)

    def get_assertion(self, options: str, use: Use, prompts: Prompts, stop: Stop) -> str:
        """Authenticate; see the port."""
        return self._keys.get_assertion(options, use, prompts, stop)

    @cached_property
    def _keys(self) -> SecurityKeys:
        if self.system_prompts:
            from desktop.security_key.windows import WindowsKeys

            return WindowsKeys(self._window)
        from desktop.security_key.ctap_keys import CtapKeys
        from desktop.security_key.hid import HidSource

        return CtapKeys(HidSource())


def diagnose(platform: str = sys.platform) -> Diagnosis:
    """Check whether this computer can see a security key. Talks to the keys, so it may take a few seconds."""
    if platform == "win32":
        return Diagnosis(sight=Sight.LEFT_TO_WINDOWS)
    if platform == "linux":
        from desktop.security_key.diagnosis import diagnose_linux

        return diagnose_linux()
    from desktop.security_key.hid import HidSource

    keys = tuple(SeenKey(node="", name=key.name, sight=Sight.WORKING) for key in HidSource().devices())
    return Diagnosis(sight=Sight.WORKING if keys else Sight.NONE_PLUGGED_IN, keys=keys)
