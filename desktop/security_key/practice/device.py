"""One opening of a practice key, in the place where fido2 expects a USB connection."""

import errno
import threading
from collections.abc import Iterator
from typing import Protocol

from fido2.ctap import CtapDevice, CtapError
from fido2.hid import CAPABILITY, CTAPHID

from desktop.security_key.practice.authenticator import Authenticator
from desktop.security_key.practice.touch import OnKeepalive, Presence, TouchSensor


class Insides(Protocol):
    """What a connection reaches of its key. ``plugs`` counts how often the key was plugged in."""

    authenticator: Authenticator
    sensor: TouchSensor
    busy: threading.Lock

    @property
    def plugs(self) -> int | None:
        """The running number of the present plugging-in, ``None`` while the key is out."""


class PracticeDevice(CtapDevice):
    """Carries CTAP2 requests to a practice key, for as long as that stays plugged in."""

    def __init__(self, key: Insides) -> None:
        self._key, self._plug = key, key.plugs

    @property
    def capabilities(self) -> int:
        """CTAP2 and no U2F."""
        return CAPABILITY.CBOR | CAPABILITY.NMSG

    def call(
        self,
        cmd: int,
        data: bytes = b"",
        event: threading.Event | None = None,
        on_keepalive: OnKeepalive | None = None,
    ) -> bytes:
        """Send a request and give its answer.

        Raises:
            CtapError: it is no CTAP2 request, or the key is answering another one.
            OSError: the key was pulled out.
        """
        self._require_plugged()
        if not self._key.busy.acquire(blocking=False):
            raise CtapError(CtapError.ERR.CHANNEL_BUSY)
        try:
            if cmd != CTAPHID.CBOR:
                raise CtapError(CtapError.ERR.INVALID_COMMAND)
            return self._key.authenticator.answer(data, self._presence(event or threading.Event(), on_keepalive))
        finally:
            self._key.busy.release()

    def _presence(self, cancelled: threading.Event, on_keepalive: OnKeepalive | None) -> Presence:
        return lambda: self._key.sensor.wait(cancelled, on_keepalive, self._require_plugged)

    def _require_plugged(self) -> None:
        if self._plug is None or self._plug != self._key.plugs:
            raise OSError(errno.ENODEV, "the practice key was pulled out")

    @classmethod
    def list_devices(cls) -> Iterator[CtapDevice]:
        """Give nothing: practice keys are no devices of this computer."""
        return iter(())
