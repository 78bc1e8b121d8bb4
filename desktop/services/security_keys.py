"""Adding security keys to the account, and taking them away."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import suppress
from enum import Enum, auto
from typing import Final

from msgspec import Struct

from desktop.model.errors import TwinboltError
from desktop.model.secret import Secret
from desktop.model.security_keys import Registration, SecurityKeyCredential
from desktop.security_key import bridge
from desktop.security_key.bridge import AsyncPrompts
from desktop.security_key.port import Device, DeviceEvent, SecurityKeys
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part

TOUCHED = frozenset({Part.CONFIGURATION, Part.SECURITY_KEYS})
"""What looks different after keys were added or removed: the first and the last one switch the method."""

KEY_LIMIT: Final = 5
LONGEST_NAME: Final = 40
"""Characters. Source of both numbers: the website's own client; the documentation names none."""

Keys = tuple[SecurityKeyCredential, ...]


class NameCheck(Enum):
    """What can be said of a name for a key without asking the service."""

    EMPTY = auto()
    TOO_LONG = auto()
    TAKEN = auto()
    GOOD = auto()


def check_name(name: str, keys: Sequence[SecurityKeyCredential]) -> NameCheck:
    """Judge a name for a new key beside those that are registered."""
    if not name:
        return NameCheck.EMPTY
    if len(name) > LONGEST_NAME:
        return NameCheck.TOO_LONG
    return NameCheck.TAKEN if any(key.nickname == name for key in keys) else NameCheck.GOOD


class Made(Struct, frozen=True, kw_only=True):
    """A key has made its credential, and the service has not been told yet. ``attestation`` is JSON text."""

    registration: Registration
    attestation: str


class Added(Struct, frozen=True, kw_only=True):
    """The key is registered. ``answer_lost``: found out by reading the list, because no answer came."""

    answer_lost: bool = False


class NotAdded(Struct, frozen=True, kw_only=True):
    """The list says that the key is not registered. ``agreed``: although the service said that it was."""

    agreed: bool = False


class Removal(Struct, frozen=True, kw_only=True):
    """What the account's list says after a removal, compared with the list before it.

    Attributes:
        removed: asked for and gone.
        left_over: asked for and still there.
        gone_besides: gone without having been asked for, by another device for example.
        answer_lost: no answer came, so the list alone tells.
        unchecked: the service agreed, but the list could not be read again.
    """

    removed: Keys = ()
    left_over: Keys = ()
    gone_besides: Keys = ()
    answer_lost: bool = False
    unchecked: bool = False


class SecurityKeysService:
    """Registers and removes keys, and finds out what happened when an answer is lost.

    Args:
        overview: the account.
        keys: the keys in reach, as the port gives them.
    """

    def __init__(self, overview: AccountOverview, keys: SecurityKeys) -> None:
        self._overview, self._keys = overview, keys

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system asks for the key in a dialog of its own."""
        return self._keys.system_prompts

    async def plugged_in(self) -> AsyncGenerator[tuple[Device, ...], None]:
        """Give the keys that are plugged in, now and after every change, until it is closed."""
        loop, changed = asyncio.get_running_loop(), asyncio.Event()

        def heard(_event: DeviceEvent) -> None:
            with suppress(RuntimeError):  # the loop has ended, and with it everybody who listened
                loop.call_soon_threadsafe(changed.set)

        end = await asyncio.to_thread(self._keys.watch, heard)
        try:
            while True:
                changed.clear()
                yield await asyncio.to_thread(self._keys.devices)
                await changed.wait()
        finally:
            end()

    async def begin(self, password: Secret[str] | None = None) -> Registration:
        """Ask for creation options. No key is registered until :meth:`finish`.

        Raises:
            TwinboltError: the service refused or could not be reached.
        """
        return await self._overview.client.security_keys.enable(password=password)

    async def ask_key(self, registration: Registration, prompts: AsyncPrompts) -> Made:
        """Check the options, then have a key make a credential. Cancelling the task lets go of the key.

        Raises:
            SecurityKeyFailure: no credential was made; where it is ``UnusableOptions``, no key was asked.
        """
        attestation = await bridge.make_credential(self._keys, registration.options, prompts)
        return Made(registration=registration, attestation=attestation)

    async def finish(self, made: Made, nickname: str) -> Added | NotAdded:
        """Register what the key made, under a name, then read the account again. Sent exactly once.

        Raises:
            TwinboltError: it was not registered; or, where ``may_have_changed`` says so, nobody knows.
        """
        try:
            await self._overview.client.security_keys.enable_verify(made.registration, nickname, made.attestation)
        except TwinboltError as problem:
            if not problem.may_have_changed:
                raise
            try:
                return await self.find_out(nickname)
            except TwinboltError:
                # What happened cannot be found out now, so the problem that leaves it open is the one to tell.
                raise problem from None
        await self.show_result()
        read = self._overview.state.security_keys
        known = read.problem is None and read.value is not None
        return NotAdded(agreed=True) if known and not _is_listed(nickname, read.value or ()) else Added()

    async def find_out(self, nickname: str) -> Added | NotAdded:
        """Read whether a key of that name is registered after all, where an answer was lost.

        Raises:
            TwinboltError: the service could not be asked, so the question stays open.
        """
        keys = await self._overview.client.security_keys.list()
        if not _is_listed(nickname, keys):
            return NotAdded()
        await self.show_result()
        return Added(answer_lost=True)

    async def remove(self, unwanted: Sequence[SecurityKeyCredential]) -> Removal:
        """Take keys away in one request, sent exactly once; then read the list and compare it with the one before.

        Raises:
            TwinboltError: nothing was removed; or, where ``may_have_changed`` says so, nobody knows.
        """
        before = self._overview.state.security_keys.value or ()
        lost: TwinboltError | None = None
        try:
            await self._overview.client.security_keys.disable(unwanted)
        except TwinboltError as problem:
            if not problem.may_have_changed:
                raise
            lost = problem
        await self.show_result()
        read = self._overview.state.security_keys
        if read.problem is None and read.value is not None:
            return _difference(before, read.value, unwanted, answer_lost=lost is not None)
        if lost is not None:
            raise lost
        return Removal(removed=tuple(unwanted), unchecked=True)

    async def show_result(self) -> None:
        """Read again what may have changed."""
        await self._overview.refresh(TOUCHED)


def _is_listed(nickname: str, keys: Keys) -> bool:
    return any(key.nickname == nickname for key in keys)


def _difference(before: Keys, after: Keys, unwanted: Sequence[SecurityKeyCredential], *, answer_lost: bool) -> Removal:
    gone = tuple(key for key in before if key not in after)
    return Removal(
        removed=tuple(key for key in gone if key in unwanted),
        left_over=tuple(key for key in after if key in unwanted),
        gone_besides=tuple(key for key in gone if key not in unwanted),
        answer_lost=answer_lost,
    )
