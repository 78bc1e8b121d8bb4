"""Sessions and clients over one transport, with the owner at hand for challenges."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import cache, partial
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

from desktop.api.client import Client
from desktop.api.session import Sending, Session
from desktop.model.account import Account
from desktop.model.challenges import ChallengeAnswer, GenericChallenge
from desktop.model.exchange import Exchange
from desktop.model.secret import Secret
from desktop.services.gateway import PassTwoStep
from desktop.services.intent import IntentKey, IntentSigner
from desktop.services.ports import Clock

if TYPE_CHECKING:
    from httpx import AsyncBaseTransport

    from desktop.services.challenges import Challenges

T = TypeVar("T")


class _Once:
    """Makes a key when it is asked for one, and gives the same one from then on."""

    def __init__(self, make: Callable[[], IntentKey]) -> None:
        self._make = make
        self.made: IntentKey | None = None

    def __call__(self) -> IntentKey:
        if self.made is None:
            self.made = self._make()
        return self.made

    def forget(self) -> None:
        """Let the key go, and what it was stored as."""
        self.made = None
        self._make = IntentKey.new


def _key(stored: Secret[str] | None) -> IntentKey:
    """Take a stored key, or make one where none, or none that is readable, was stored."""
    with suppress(ValueError):
        if stored is not None:
            return IntentKey.from_secret(stored)
    return IntentKey.new()


class TransportGateway:
    """A :class:`~desktop.services.gateway.Gateway`.

    Args:
        transport: opens a way for one session.
        challenges: makes what solves the challenges that a client meets.
        clock: this computer's.
        witness: told how each request of any session went.
        sending: stands around each request of any session.
    """

    def __init__(
        self,
        transport: "Callable[[], AsyncBaseTransport]",
        challenges: "Callable[[Client, Account | None], Challenges]",
        clock: Clock,
        witness: Callable[[Exchange], None],
        sending: Sending | None = None,
    ) -> None:
        self._transport = transport
        self._challenges = challenges
        self._clock = clock
        self._witness = witness
        self._sending = sending
        self._intent_keys: WeakKeyDictionary[Session, _Once] = WeakKeyDictionary()

    def session(self, *, cookie: Secret[str] | None = None, intent_key: Secret[str] | None = None) -> Session:
        """Open a session, which signs with a new key where ``intent_key`` is none.

        Raises:
            ValueError: ``cookie`` cannot be sent as a cookie.
        """
        key = _Once(partial(_key, intent_key))  # one for all clients of a session, made when it is first needed
        session = Session(
            self._transport(), cookie=cookie, sending=self._sending, witness=self._witness, at_end=key.forget
        )
        self._intent_keys[session] = key
        return session

    def intent_key(self, session: Session) -> Secret[str] | None:
        """Give the key that a session has signed with."""
        key = self._intent_keys[session].made
        return None if key is None else key.secret()

    def client(self, session: Session, *, account: Account | None = None) -> Client:
        """Make a client whose calls have their challenges solved by the owner, and carry intents of the session."""
        user_id = None if account is None else account.user_id
        unaided = Client(session, user_id=user_id)
        intend = IntentSigner(unaided, self._intent_keys[session], self._clock)

        @cache
        def challenges() -> "Challenges":  # one for all calls, made when the first of them is challenged
            return self._challenges(unaided, account)

        async def solve(challenge: GenericChallenge, send: Callable[[ChallengeAnswer | None], Awaitable[T]]) -> T:
            return await challenges().solve(challenge, send)

        return Client(session, user_id=user_id, solve=solve, intend=intend)

    def two_step(self, session: Session) -> PassTwoStep:
        """Have the owner pass the two-step challenge of a sign-in."""
        return self._challenges(Client(session), None).pass_two_step
