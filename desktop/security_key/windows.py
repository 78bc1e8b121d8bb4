"""Security keys through Windows' own WebAuthn dialog: without it, Windows lets only administrators open a key."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fido2.client import DefaultClientDataCollector, WebAuthnClient

from desktop.security_key.answers import assertion_answer, registration_answer
from desktop.security_key.attestation import without_unasked_attestation
from desktop.security_key.deadline import Timer, daemon_timer, deadline
from desktop.security_key.failures import Interrupted, Trouble, Unavailable
from desktop.security_key.folding import ERRORS, folded
from desktop.security_key.options import DEFAULT_TIMEOUT_MS, ORIGIN, creation_options, request_options
from desktop.security_key.port import Device, DeviceEvent, Prompts, Use
from desktop.security_key.stop import Stop


def windows_client(window: int) -> WebAuthnClient:
    """Speak to Windows, whose dialog then stands over ``window`` (a window handle, HWND).

    Raises:
        Unavailable: this Windows is older than its WebAuthn API (version 1903).
    """
    try:
        from fido2.client.windows import WindowsClient  # noqa: PLC0415  (cannot be imported anywhere else)
    except OSError as error:  # it loads webauthn.dll
        raise Unavailable(Trouble.WINDOWS_TOO_OLD) from error
    if not WindowsClient.is_available():
        raise Unavailable(Trouble.WINDOWS_TOO_OLD)
    return WindowsClient(DefaultClientDataCollector(ORIGIN), handle=window)


class WindowsKeys:
    """Implements :class:`port.SecurityKeys` by Windows' dialog. ``window`` gives the handle of the app's window."""

    def __init__(self, window: Callable[[], int], timer: Timer = daemon_timer) -> None:
        self._window, self._timer = window, timer

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system does the asking: it does."""
        return True

    def devices(self) -> tuple[Device, ...]:
        """List nothing: Windows keeps to itself which keys there are."""
        return ()

    def watch(self, _listener: Callable[[DeviceEvent], None]) -> Callable[[], None]:
        """Notice nothing, for the same reason."""
        return lambda: None

    def make_credential(self, options: str, _prompts: Prompts, stop: Stop) -> str:
        """Register; see the port."""
        decoded = creation_options(options)
        with self._ceremony(decoded.timeout, stop):
            made = windows_client(self._window()).make_credential(decoded, stop)
        return registration_answer(without_unasked_attestation(made, decoded.attestation))

    def get_assertion(self, options: str, use: Use, _prompts: Prompts, stop: Stop) -> str:
        """Authenticate; see the port. Windows itself asks which account to continue with."""
        decoded = request_options(options, use)
        with self._ceremony(decoded.timeout, stop):
            signed = windows_client(self._window()).get_assertion(decoded, stop)
        return assertion_answer(signed.get_response(0))

    @contextmanager
    def _ceremony(self, timeout_ms: int | None, stop: Stop) -> Iterator[None]:
        try:
            with deadline(stop, (timeout_ms or DEFAULT_TIMEOUT_MS) / 1000, self._timer):
                yield
        except ERRORS as error:
            if stop.is_set():
                raise Interrupted(stop.reason) from error
            raise folded(error) from error
        finally:
            stop.set()
