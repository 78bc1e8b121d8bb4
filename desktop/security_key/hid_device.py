"""A connection to a USB key that never waits beyond the end of its ceremony."""

import errno
from collections.abc import Callable
from threading import Event
from typing import Final

from fido2.ctap import STATUS
from fido2.hid import CtapHidDevice, open_connection
from fido2.hid.base import CtapHidConnection, HidDescriptor

from desktop.security_key.stop import Stop


class StoppableHidDevice(CtapHidDevice):
    """Ends every exchange with the ceremony: fido2 by itself would wait for a busy key for ever."""

    def __init__(self, descriptor: HidDescriptor, connection: CtapHidConnection, stop: Stop) -> None:
        self._stop = stop
        super().__init__(descriptor, connection)

    def call(
        self,
        cmd: int,
        data: bytes = b"",
        event: Event | None = None,
        on_keepalive: Callable[[STATUS], None] | None = None,
    ) -> bytes:
        """Send a request and give its answer."""
        return super().call(cmd, data, event or self._stop, on_keepalive)


_open_connection: Final[Callable[[HidDescriptor], CtapHidConnection]] = open_connection


def connect(descriptor: HidDescriptor, stop: Stop) -> StoppableHidDevice:
    """Open a key.

    Raises:
        Exception: one of :data:`folding.ERRORS`.
    """
    try:
        connection = _open_connection(descriptor)
    except OSError as error:
        if error.errno is None:  # macOS has words alone; what it lists and does not open, another program holds
            raise OSError(errno.EBUSY, str(error)) from error
        raise
    try:
        return StoppableHidDevice(descriptor, connection, stop)
    except BaseException:
        connection.close()
        raise
