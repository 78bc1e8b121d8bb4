"""The operating system's keyring: Secret Service, KWallet, Keychain or Credential Manager, by the library keyring."""

import asyncio
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from desktop.model.secret import Secret
from desktop.services.secret_store import StoreTrouble, StoreUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

TIME_LIMIT_S: Final = 30.0
"""Long enough to type the keyring's own password where the system asks for it."""
DISMISSED: Final = "PromptDismissedException"
"""Of secretstorage, which is there on Linux alone: the owner did not want a keyring made, and is not asked again."""
TRUSTED: Final = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.libsecret",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    },
)
"""Backends that encrypt. Others may have been installed that keep readable files, and are never used."""


class KeyringStore:
    """A :class:`~desktop.services.secret_store.SecretStore`.

    The library blocks, and may block for as long as the system asks its user something. So each call runs in a thread
    that nobody waits for longer than the limit, and that does not keep the program from ending.

    Args:
        service: the name that all entries stand under.
        time_limit_s: seconds after which a call is given up.
        find_backend: finds the library's backend, ``None`` where there is none to trust.
    """

    def __init__(
        self,
        service: str,
        *,
        time_limit_s: float = TIME_LIMIT_S,
        find_backend: "Callable[[], KeyringBackend | None] | None" = None,
    ) -> None:
        self._service = service
        self._time_limit_s = time_limit_s
        self._find_backend = find_backend or trusted_backend
        self._stuck: threading.Thread | None = None
        self._declined = False
        self._one_by_one = asyncio.Lock()

    async def load(self, name: str) -> Secret[str] | None:
        """Give what is kept under ``name``.

        Raises:
            StoreUnavailable: the keyring cannot be read.
        """
        found = await self._call(lambda keyring: keyring.get_password(self._service, name))
        return Secret(found) if found else None

    async def save(self, name: str, secret: Secret[str]) -> None:
        """Keep ``secret`` under ``name``.

        Raises:
            StoreUnavailable: the keyring cannot be written.
        """
        await self._call(lambda keyring: keyring.set_password(self._service, name, secret.reveal()))

    async def delete(self, name: str) -> None:
        """Keep nothing under ``name``.

        Raises:
            StoreUnavailable: the keyring cannot be written.
        """
        await self._call(lambda keyring: _delete(keyring, self._service, name))

    async def _call(self, act: "Callable[[KeyringBackend], T]") -> T:
        async with self._one_by_one:
            if self._stuck is not None and self._stuck.is_alive():
                raise StoreUnavailable(StoreTrouble.TIMED_OUT)
            if self._declined:
                raise StoreUnavailable(StoreTrouble.REFUSED)
            done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
            worker = threading.Thread(target=_run, args=(lambda: self._act(act), done), name="keyring", daemon=True)
            worker.start()
            try:
                async with asyncio.timeout(self._time_limit_s):
                    return await done
            except TimeoutError:
                self._stuck = worker
                raise StoreUnavailable(StoreTrouble.TIMED_OUT) from None

    def _act(self, act: "Callable[[KeyringBackend], T]") -> T:
        from keyring import errors  # noqa: PLC0415  (slow to import, and not needed unless somebody stays signed in)

        try:
            backend = self._find_backend()
            if backend is not None:
                return act(backend)
        except errors.NoKeyringError:
            trouble = StoreTrouble.NO_STORE
        except errors.InitError as error:
            self._declined = type(error.__cause__).__name__ == DISMISSED
            trouble = StoreTrouble.REFUSED if self._declined else StoreTrouble.NO_STORE
        except errors.KeyringLocked:
            trouble = StoreTrouble.LOCKED
        except Exception:  # noqa: BLE001  (each backend raises its own system's errors; their texts may hold secrets)
            trouble = StoreTrouble.REFUSED
        else:
            trouble = StoreTrouble.NO_STORE
        raise StoreUnavailable(trouble)


def trusted_backend() -> "KeyringBackend | None":
    """Find the keyring that the system offers, among those that are known to encrypt."""
    import keyring  # noqa: PLC0415  (slow to import, and not needed unless somebody stays signed in)
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415  (same)

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((backend for backend in candidates if type(backend).__module__ in TRUSTED), None)


def _delete(keyring: "KeyringBackend", service: str, name: str) -> None:
    if keyring.get_password(service, name) is not None:
        keyring.delete_password(service, name)


def _run(act: Callable[[], T], done: "asyncio.Future[T]") -> None:
    """Run in the worker thread, and tell the loop, unless it ended or gave up meanwhile."""
    loop = done.get_loop()

    def tell(outcome: Callable[[], None]) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(lambda: None if done.done() else outcome())

    try:
        result = act()
    except StoreUnavailable as unavailable:
        tell(lambda error=unavailable: done.set_exception(error))  # type: ignore[misc]  # a default binds it now
    else:
        tell(lambda: done.set_result(result))
