"""Turning methods on and off."""

from collections.abc import Awaitable, Callable, Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from desktop.model.errors import TwinboltError
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part
from desktop.services.comparison import Compared, compare
from desktop.services.consequences import Change
from desktop.services.reauthentication import Reauthentication

if TYPE_CHECKING:
    from desktop.api.configuration import ConfigurationCalls

TOUCHED: Final = frozenset({Part.CONFIGURATION, Part.SECURITY_KEYS, Part.RECOVERY_CODES})
"""What may look different after a change."""
DECISIVE: Final = TOUCHED | {Part.METADATA, Part.EMAIL, Part.PHONE}
"""What decides about a change and what it brings with it."""


class Certainty(Enum):
    """How it is known that a change was made."""

    CONFIRMED = auto()
    ANSWER_LOST = auto()
    UNCHECKED = auto()
    CONTRADICTED = auto()


class Changed(Struct, frozen=True, kw_only=True):
    """The service agreed, or what is read of the account shows the change.

    Attributes:
        certainty: ``CONFIRMED`` by a fresh read; ``ANSWER_LOST``, so the fresh read alone tells; ``UNCHECKED``, as the
            account could not be read again; ``CONTRADICTED``, as the fresh read does not show what was agreed to.
        rows: the account before and after.
    """

    certainty: Certainty
    rows: tuple[Compared, ...]


class NotChanged(Struct, frozen=True, kw_only=True):
    """The answer was lost, and what is read of the account says that nothing happened."""


class MethodsService:
    """Makes one change at a time, and finds out what happened when an answer is lost."""

    def __init__(self, overview: AccountOverview, reauthentication: Reauthentication) -> None:
        self._overview = overview
        self._reauthentication = reauthentication

    async def look(self) -> None:
        """Read what decides about a change. Failures become part of the account's state."""
        await self._read(DECISIVE)

    async def make(
        self, change: Change, *, before: AccountState, password: Secret[str] | None = None
    ) -> Changed | NotChanged:
        """Turn a method on or off, then read the account again. Sent once, and again only with a proof that it lacked.

        Args:
            change: what is to be.
            before: the account as it was read last, to compare with.
            password: where the service asked for it.

        Raises:
            TwinboltError: nothing was changed; or, where ``may_have_changed`` says so, nobody knows.
            KeyError: it is not a change that can be made in one request.
        """
        try:
            await self._send(change, password)
        except TwinboltError as problem:
            if not problem.may_have_changed:
                raise
            try:
                return await self.find_out(change, before=before)
            except TwinboltError:
                # What happened cannot be found out now, so the problem that leaves it open is the one to tell.
                raise problem from None
        await self._read(TOUCHED)
        after = self._overview.state
        if after.configuration.problem is not None:
            return Changed(certainty=Certainty.UNCHECKED, rows=())
        certainty = Certainty.CONFIRMED if _shows(after, change) else Certainty.CONTRADICTED
        return Changed(certainty=certainty, rows=compare(before, after))

    async def find_out(self, change: Change, *, before: AccountState) -> Changed | NotChanged:
        """Read whether the change was made after all, where an answer was lost.

        Raises:
            TwinboltError: the account could not be read, so the question stays open.
        """
        await self._read(TOUCHED)
        after = self._overview.state
        if after.configuration.problem is not None:
            raise after.configuration.problem
        if not _shows(after, change):
            return NotChanged()
        return Changed(certainty=Certainty.ANSWER_LOST, rows=compare(before, after))

    async def _send(self, change: Change, password: Secret[str] | None) -> None:
        calls = self._overview.client.configuration
        if change.on:
            await _to_turn_on(calls)[change.media_type](password=password)
        else:
            turn_off = _to_turn_off(calls)[change.media_type]
            await self._reauthentication.with_proof(lambda proof: turn_off(password=password, reauthentication=proof))

    async def _read(self, parts: frozenset[Part]) -> None:
        await self._overview.refresh(parts)
        while any(self._overview.state.part(part).loading for part in parts):
            # Somebody asked again meanwhile, so the answers that were waited for here do not count.
            await self._overview.refresh(parts)


def _shows(account: AccountState, change: Change) -> bool:
    configuration = account.configuration.value
    return configuration is not None and configuration.is_on(change.media_type) is change.on


def _to_turn_on(calls: "ConfigurationCalls") -> Mapping[MediaType, Callable[..., Awaitable[None]]]:
    """Say which call turns a method on. An authenticator takes a set-up, and a security key a ceremony."""
    return {MediaType.EMAIL: calls.enable_email, MediaType.SMS: calls.enable_sms}


def _to_turn_off(calls: "ConfigurationCalls") -> Mapping[MediaType, Callable[..., Awaitable[None]]]:
    """Say which call turns a method off; these take a reauthentication token as well."""
    return {
        MediaType.EMAIL: calls.disable_email,
        MediaType.SMS: calls.disable_sms,
        MediaType.AUTHENTICATOR: calls.disable_authenticator,
    }
