"""What a security key asks of its owner, as states; and the way to end a ceremony early."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.model.secret import Secret
from desktop.security_key.failures import Interrupted, Trouble
from desktop.security_key.port import Account, Device, PinWanted
from desktop.viewmodels.scope import Ended, Scope

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPrompt:
    """What a ceremony waits for at the moment; empty while the key is being spoken to.

    Attributes:
        pin: the PIN of a key.
        touch: one of these keys to be touched.
        verifying: a key that verifies its owner itself, by fingerprint.
        accounts: a choice among the accounts whose passkeys a key holds.
    """

    pin: PinWanted | None = None
    touch: tuple[Device, ...] = ()
    verifying: Device | None = None
    accounts: tuple[Account, ...] = ()


NOTHING_ASKED = KeyPrompt()


class KeyPrompts:
    """Implements :class:`bridge.AsyncPrompts`: each question is shown by ``show`` and waits for its answer.

    A PIN passes through and is not kept. One object serves one ceremony after the other.
    """

    def __init__(self, show: Callable[[KeyPrompt], None]) -> None:
        self._show = show
        self._pin: asyncio.Future[Secret[str] | None] | None = None
        self._account: asyncio.Future[int | None] | None = None
        self._scope = Scope()

    async def run(self, ceremony: Awaitable[T]) -> T:
        """Wait for a ceremony that asks this object.

        Raises:
            Interrupted: :meth:`cancel` was called.
            SecurityKeyFailure: as the ceremony does.
        """
        try:
            return await self._scope.run(ceremony)
        except Ended:
            raise Interrupted(Trouble.CANCELLED) from None
        finally:
            self._show(NOTHING_ASKED)

    def cancel(self) -> None:
        """End the ceremony that runs, if one does."""
        self._scope.end()

    def give_pin(self, pin: Secret[str]) -> None:
        """Answer the question for a PIN, if it is being asked."""
        if self._pin is not None and not self._pin.done():
            self._pin.set_result(pin)

    def choose_account(self, position: int) -> None:
        """Answer the question for an account, if it is being asked."""
        if self._account is not None and not self._account.done():
            self._account.set_result(position)

    async def touch_wanted(self, devices: Sequence[Device]) -> None:
        """Show that a touch is waited for."""
        self._show(KeyPrompt(touch=tuple(devices)))

    async def pin_wanted(self, wanted: PinWanted) -> Secret[str] | None:
        """Show the question for a PIN and wait for the answer."""
        self._pin = asyncio.get_running_loop().create_future()
        self._show(KeyPrompt(pin=wanted))
        try:
            return await self._pin
        finally:
            self._pin = None
            self._show(NOTHING_ASKED)

    async def verification_wanted(self, device: Device) -> bool:
        """Show that the key verifies its owner itself, and let it."""
        self._show(KeyPrompt(verifying=device))
        return True

    async def account_wanted(self, accounts: Sequence[Account]) -> int | None:
        """Show the choice of accounts and wait for the answer."""
        self._account = asyncio.get_running_loop().create_future()
        self._show(KeyPrompt(accounts=tuple(accounts)))
        try:
            return await self._account
        finally:
            self._account = None
            self._show(NOTHING_ASKED)
