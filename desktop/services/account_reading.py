"""Reads one account and tells everyone who watches it."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from desktop.model.account import Account
from desktop.model.errors import SignedOut, TwinboltError, WrongAccount
from desktop.services.account_state import AccountState, Part
from desktop.services.observers import Callback, Observers
from desktop.services.ports import Clock

if TYPE_CHECKING:
    from desktop.api.client import Client

EVERYTHING = frozenset(Part)
BREATH_S: Final = 0.004
"""Between two accounts that are read: or the answers about many come at once, and whoever clicks then has to wait."""


class AccountReading:
    """What is known of one account, and the client that reads it.

    All parts are asked for at once, and each is known as soon as its own answer is there. Of two answers for the same
    part the one asked for later stands, whichever comes last. Answers can only ever reach the account that was asked.
    """

    def __init__(self, account: Account, client: "Client", clock: Clock) -> None:
        self._client = client
        self._clock = clock
        self._observers = Observers()
        self._state = AccountState(account=account)
        self._asked: dict[Part, object] = {}
        self._untold = False

    @property
    def state(self) -> AccountState:
        """What is known now."""
        return self._state

    @property
    def client(self) -> "Client":
        """The account's client."""
        return self._client

    def subscribe(self, callback: Callback) -> Callback:
        """Call ``callback`` whenever :attr:`state` was replaced; what is returned ends that."""
        return self._observers.subscribe(callback)

    def renew(self, client: "Client") -> None:
        """Go on with another session of the same account. What is known stays until it is read again."""
        self._client = client
        self._asked.clear()
        parts = {part: replace(self._state.part(part), loading=False, problem=None) for part in Part}
        self._replace(replace(self._state.with_parts(parts), session_ended=False, mixed_up=False))

    def end(self) -> None:
        """Take note that the session is over. What is known stays."""
        if not self._state.session_ended:
            self._replace(replace(self._state, session_ended=True))

    async def refresh(self, parts: Collection[Part] = EVERYTHING) -> None:
        """Read ``parts`` again, all at once. Failures become part of the state and are not raised."""
        ticket = object()
        self._asked.update(dict.fromkeys(parts, ticket))
        self._replace(self._state.with_parts({part: self._state.part(part).begun() for part in parts}))
        readers = _readers(self._client)
        await asyncio.gather(*(self._read(part, readers[part], ticket) for part in parts))

    async def _read(self, part: Part, reader: Callable[[], Awaitable[object]], ticket: object) -> None:
        try:
            value = await reader()
            self._check_identity(part, value)
        except TwinboltError as problem:
            if self._asked.get(part) is ticket:
                self._failed(part, problem)
        else:
            if self._asked.get(part) is ticket:
                answered = self._state.part(part).answered(value, self._clock.now())
                await self._tell_soon(self._state.with_parts({part: answered}))

    def _check_identity(self, part: Part, value: object) -> None:
        account = self._state.account
        if part is Part.IDENTITY and isinstance(value, Account) and account and value.user_id != account.user_id:
            raise WrongAccount("the session answers for another account")

    def _failed(self, part: Part, problem: TwinboltError) -> None:
        if isinstance(problem, WrongAccount):
            self._asked.clear()
            self._replace(AccountState(account=self._state.account, mixed_up=True))
            return
        failed = self._state.part(part).failed(problem)
        ended = self._state.session_ended or isinstance(problem, SignedOut)
        self._replace(replace(self._state.with_parts({part: failed}), session_ended=ended))

    async def _tell_soon(self, state: AccountState) -> None:
        """Take in an answer, and tell once of all those that came in the same turn of the loop."""
        self._state = state
        self._untold = True
        await asyncio.sleep(0)
        if self._untold:
            self._replace(self._state)

    def _replace(self, state: AccountState) -> None:
        self._state = state
        self._untold = False
        self._observers.notify()


async def refresh_all(readings: Iterable[AccountReading]) -> None:
    """Read many accounts again, close behind each other."""

    async def refresh(reading: AccountReading, after_s: float) -> None:
        if after_s:
            await asyncio.sleep(after_s)
        await reading.refresh()

    await asyncio.gather(*(refresh(reading, number * BREATH_S) for number, reading in enumerate(readings)))


def _readers(client: "Client") -> Mapping[Part, Callable[[], Awaitable[object]]]:
    return {
        Part.IDENTITY: client.account.who_am_i,
        Part.METADATA: client.metadata.get,
        Part.CONFIGURATION: client.configuration.get,
        Part.SECURITY_KEYS: client.security_keys.list,
        Part.RECOVERY_CODES: client.recovery_codes.status,
        Part.EMAIL: client.account.email,
        Part.PHONE: client.account.phone,
    }
