"""The practice keys of the practice dock, as a source of keys like the USB ports of a computer."""

from collections.abc import Callable, Iterable
from contextlib import ExitStack

from desktop.security_key.ctap_keys import CtapKeys
from desktop.security_key.failures import Trouble, Unavailable
from desktop.security_key.port import Device, DeviceEvent
from desktop.security_key.practice.key import PracticeKey, PracticeKeyState
from desktop.security_key.source import OpenDevice
from desktop.security_key.stop import Stop


class PracticeSource:
    """Opens those of ``keys`` that are plugged in. Their names must differ: they are the devices' ids."""

    def __init__(self, keys: Iterable[PracticeKey]) -> None:
        self._keys = tuple(keys)

    def devices(self) -> tuple[Device, ...]:
        """List the keys that are plugged in."""
        return tuple(_device(key) for key in self._keys if key.plugged)

    def open(self, stop: Stop) -> list[OpenDevice]:  # noqa: ARG002  (practice keys answer at once)
        """Open every key that is plugged in.

        Raises:
            Unavailable: none is.
        """
        opened = [OpenDevice(device=_device(key), connection=key.open()) for key in self._keys if key.plugged]
        if not opened:
            raise Unavailable(Trouble.NO_DEVICE)
        return opened

    def watch(self, listener: Callable[[DeviceEvent], None]) -> Callable[[], None]:
        """Have ``listener`` called when a key is plugged in or pulled out; call the result to end it."""
        subscriptions = ExitStack()
        for key in self._keys:
            subscriptions.callback(key.subscribe(_PlugChanges(key, listener)))
        return subscriptions.close


class _PlugChanges:
    """Picks, from all that may change about a key, its coming and going."""

    def __init__(self, key: PracticeKey, listener: Callable[[DeviceEvent], None]) -> None:
        self._device, self._listener, self._plugged = _device(key), listener, key.plugged

    def __call__(self, state: PracticeKeyState) -> None:
        if state.plugged != self._plugged:
            self._plugged = state.plugged
            self._listener(DeviceEvent(device=self._device, present=state.plugged))


def practice_keys(keys: Iterable[PracticeKey]) -> CtapKeys:
    """Put ``keys`` behind the port that real keys are behind."""
    return CtapKeys(PracticeSource(keys))


def _device(key: PracticeKey) -> Device:
    return Device(id=key.name, name=key.name)
