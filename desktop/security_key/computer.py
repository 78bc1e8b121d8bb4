"""The security keys of this computer. What reaches them is imported when a key is first asked for."""

import sys
from collections.abc import Callable

from desktop.security_key.late import LateKeys
from desktop.security_key.port import SecurityKeys
from desktop.security_key.sight import Diagnosis, Sight

# ruff: noqa: PLC0415  (imported late: fido2 and cryptography take longer to load than the first paint may)


def computer_keys(window: Callable[[], int], platform: str = sys.platform) -> LateKeys:
    """Reach keys by USB, or by Windows' dialog over the window that ``window`` gives (its handle, HWND)."""
    if platform == "win32":
        return LateKeys(lambda: _through_windows(window), system_prompts=True)
    return LateKeys(_over_usb)


def _through_windows(window: Callable[[], int]) -> SecurityKeys:
    from desktop.security_key.windows import WindowsKeys

    return WindowsKeys(window)


def _over_usb() -> SecurityKeys:
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
    from desktop.security_key.diagnosis import diagnose_listed

    return diagnose_listed()
