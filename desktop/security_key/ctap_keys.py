"""The port, on keys that speak CTAP: options in, a ceremony, the answer out."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from desktop.security_key.answers import assertion_answer, registration_answer
from desktop.security_key.ceremony import authenticate, register
from desktop.security_key.deadline import Timer, daemon_timer, deadline
from desktop.security_key.options import DEFAULT_TIMEOUT_MS, creation_options, request_options
from desktop.security_key.port import Device, DeviceEvent, Prompts, Use
from desktop.security_key.source import OpenDevice, Source
from desktop.security_key.stop import Stop


class CtapKeys:
    """Implements :class:`port.SecurityKeys` on the keys of a source."""

    def __init__(self, source: Source, timer: Timer = daemon_timer) -> None:
        self._source, self._timer = source, timer

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system does the asking: it does not."""
        return False

    def devices(self) -> tuple[Device, ...]:
        """List the keys that are plugged in."""
        return self._source.devices()

    def watch(self, listener: Callable[[DeviceEvent], None]) -> Callable[[], None]:
        """Have ``listener`` called, from any thread, when a key comes or goes; call the result to end it."""
        return self._source.watch(listener)

    def make_credential(self, options: str, prompts: Prompts, stop: Stop) -> str:
        """Register; see the port."""
        decoded = creation_options(options)
        with self._opened(decoded.timeout, stop) as opened:
            return registration_answer(register(opened, decoded, prompts, stop))

    def get_assertion(self, options: str, use: Use, prompts: Prompts, stop: Stop) -> str:
        """Authenticate; see the port."""
        decoded = request_options(options, use)
        with self._opened(decoded.timeout, stop) as opened:
            return assertion_answer(authenticate(opened, decoded, prompts, stop))

    @contextmanager
    def _opened(self, timeout_ms: int | None, stop: Stop) -> Iterator[list[OpenDevice]]:
        with ExitStack() as ending:
            ending.callback(stop.set)
            ending.enter_context(deadline(stop, (timeout_ms or DEFAULT_TIMEOUT_MS) / 1000, self._timer))
            opened = self._source.open(stop)
            for one in opened:
                ending.callback(one.connection.close)
            yield opened
