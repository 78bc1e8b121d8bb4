"""What a security key asks of its owner, as states; and the way to end a ceremony early."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.secret import Secret
from desktop.security_key.failures import Interrupted, Trouble
from desktop.security_key.port import Account, Device, PinWanted
from desktop.viewmodels.scope import Ended, Scope

T = TypeVar("T")


class KeyPrompt(Struct, frozen=True, kw_only=True):
    """What a ceremony waits for at the moment; empty while the key is being spoken to.

    Attributes:
        pin: the PIN of a key.
        touch: one of these keys to be touched.
        verifying: a key that verifies its owner itself, by fingerprint.
        accounts: a choice among the accounts whose passkeys a key holds.
        last_try_accepted: the owner wants to use up the last try of the PIN.
    """

    pin: PinWanted | None = None
    touch: tuple[Device, ...] = ()
    verifying: Device | None = None
    accounts: tuple[Account, ...] = ()
    last_try_accepted: bool = False

    @property
    def waits(self) -> bool:
        """Whether the owner has something to do."""
        return bool(self.pin or self.touch or self.verifying or self.accounts)

    @property
    def warns_of_last_try(self) -> bool:
        """Whether a wrong PIN would now block the key, and the owner has not yet decided to risk it."""
        return self.pin is not None and self.pin.is_last_try and not self.last_try_accepted


NOTHING_ASKED = KeyPrompt()


class KeyPrompts:
    """Implements :class:`bridge.AsyncPrompts`: each question is shown by ``show`` and waits for its answer.

    A PIN passes through and is not kept. One object serves one ceremony after the other.
    """

    def __init__(self, show: Callable[[KeyPrompt], None]) -> None:
        self._show = show
        self._asked = NOTHING_ASKED
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
            self._ask(NOTHING_ASKED)

    def cancel(self) -> None:
        """End the ceremony that runs, if one does."""
        self._scope.end()

    def accept_last_try(self) -> None:
        """Risk the last try of the PIN that is asked for."""
        if self._asked.warns_of_last_try:
            self._ask(replace(self._asked, last_try_accepted=True))

    def give_pin(self, pin: Secret[str]) -> None:
        """Answer the question for a PIN, if it is being asked; the last try wants to be accepted before."""
        if self._pin is not None and not self._pin.done() and not self._asked.warns_of_last_try:
            self._pin.set_result(pin)

    def choose_account(self, position: int) -> None:
        """Answer the question for an account, if it is being asked."""
        if self._account is not None and not self._account.done():
            self._account.set_result(position)

    async def touch_wanted(self, devices: Sequence[Device]) -> None:
        """Show that a touch is waited for."""
        self._ask(KeyPrompt(touch=tuple(devices)))

    async def pin_wanted(self, wanted: PinWanted) -> Secret[str] | None:
        """Show the question for a PIN and wait for the answer."""
        self._pin = asyncio.get_running_loop().create_future()
        self._ask(KeyPrompt(pin=wanted))
        try:
            return await self._pin
        finally:
            self._pin = None
            self._ask(NOTHING_ASKED)

    async def verification_wanted(self, device: Device) -> bool:
        """Show that the key verifies its owner itself, and let it."""
        self._ask(KeyPrompt(verifying=device))
        return True

    async def account_wanted(self, accounts: Sequence[Account]) -> int | None:
        """Show the choice of accounts and wait for the answer."""
        self._account = asyncio.get_running_loop().create_future()
        self._ask(KeyPrompt(accounts=tuple(accounts)))
        try:
            return await self._account
        finally:
            self._account = None
            self._ask(NOTHING_ASKED)

    def _ask(self, prompt: KeyPrompt) -> None:
        self._asked = prompt
        self._show(prompt)
