"""What the app knows of security keys: the port, and the types that pass through it."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Final, Protocol

from msgspec import Struct

from desktop.model.secret import Secret
from desktop.security_key.stop import Stop

SHORTEST_PIN: Final = 4
"""Unicode code points. Source: CTAP 2.1, 6.5.1 (a key may ask for more)."""
LONGEST_PIN: Final = 63
"""Bytes in UTF-8. Source: CTAP 2.1, 6.5.1."""
PIN_TRIES: Final = 8
"""So many wrong PINs, at the most, block a key. Source: CTAP 2.1, 6.5.2.2."""


class Device(Struct, frozen=True, kw_only=True):
    """A security key that is plugged in. ``id`` is stable while it stays plugged in; ``name`` is the maker's."""

    id: str
    name: str


class DeviceEvent(Struct, frozen=True, kw_only=True):
    """A key was plugged in (``present``) or pulled out."""

    device: Device
    present: bool


class PinWanted(Struct, frozen=True, kw_only=True):
    """A key asks for its PIN.

    Attributes:
        device: the key that asks.
        tries_left: how many wrong PINs block the key for good, this one included.
        was_wrong: whether the PIN given just before, in this ceremony, was wrong.
    """

    device: Device
    tries_left: int
    was_wrong: bool

    @property
    def is_last_try(self) -> bool:
        """Whether a wrong PIN now blocks the key."""
        return self.tries_left <= 1


class Account(Struct, frozen=True, kw_only=True):
    """One of several accounts whose passkeys a key holds. Keys may keep the names to themselves: then ``""``."""

    name: str
    display_name: str


class Prompts(Protocol):
    """What a ceremony asks of the key's owner. Called in the thread that runs the ceremony."""

    def touch_wanted(self, devices: Sequence[Device]) -> None:
        """Say that ``devices`` (where several: one of them) wait to be touched. Returns at once."""

    def pin_wanted(self, wanted: PinWanted) -> Secret[str] | None:
        """Ask for the PIN; ``None`` cancels the ceremony."""

    def verification_wanted(self, device: Device) -> bool:
        """Say that ``device`` is about to verify its owner itself (fingerprint); False asks for the PIN instead."""

    def account_wanted(self, accounts: Sequence[Account]) -> int | None:
        """Ask which account to continue with, by its position; ``None`` cancels the ceremony."""


class Use(Enum):
    """What an assertion is for. A passkey may be found by the key alone; a security key must be named."""

    SECURITY_KEY = auto()
    PASSKEY = auto()


class SecurityKeys(Protocol):
    """The security keys in reach. Everything here blocks; ceremonies do so until the key is touched.

    ``system_prompts`` says that the operating system shows its own dialog and keeps to itself which keys there are:
    then no device is listed and nothing is prompted for.
    """

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system does the asking."""

    def devices(self) -> tuple[Device, ...]:
        """List the keys that are plugged in."""

    def watch(self, listener: Callable[[DeviceEvent], None]) -> Callable[[], None]:
        """Have ``listener`` called, from any thread, whenever a key comes or goes; call the result to end it."""

    def make_credential(self, options: str, prompts: Prompts, stop: Stop) -> str:
        """Register: from the service's ``creationOptions`` to its ``attestationResponse``, both JSON text.

        Raises:
            SecurityKeyFailure: no credential was made.
        """

    def get_assertion(self, options: str, use: Use, prompts: Prompts, stop: Stop) -> str:
        """Authenticate: from the service's ``authenticationOptions`` to the ``code`` it wants, both JSON text.

        Raises:
            SecurityKeyFailure: no assertion was made.
        """
