"""Sessions and clients over one transport, with the owner at hand for challenges."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.secret import Secret
from desktop.services.challenges import Challenges
from desktop.services.gateway import PassTwoStep
from desktop.services.intent import IntentKey, IntentSigner
from desktop.services.ports import Clock

if TYPE_CHECKING:
    from httpx import AsyncBaseTransport


class TransportGateway:
    """A :class:`~desktop.services.gateway.Gateway`.

    Args:
        transport: opens a way for one session.
        challenges: makes what solves the challenges that a client meets.
        clock: this computer's.
    """

    def __init__(
        self,
        transport: "Callable[[], AsyncBaseTransport]",
        challenges: Callable[[Client], Challenges],
        clock: Clock,
    ) -> None:
        self._transport = transport
        self._challenges = challenges
        self._clock = clock
        self._intent_keys: WeakKeyDictionary[Session, Callable[[], IntentKey]] = WeakKeyDictionary()

    def session(self, *, cookie: Secret[str] | None = None) -> Session:
        """Open a session.

        Raises:
            ValueError: ``cookie`` cannot be sent as a cookie.
        """
        return Session(self._transport(), cookie=cookie)

    def client(self, session: Session, *, user_id: int | None = None) -> Client:
        """Make a client whose calls have their challenges solved by the owner, and carry intents of the session."""
        unaided = Client(session, user_id=user_id)
        # One key for all clients of a session, made when it is first needed.
        key = self._intent_keys.setdefault(session, cache(IntentKey.new))
        intend = IntentSigner(unaided, key, self._clock)
        return Client(session, user_id=user_id, solve=self._challenges(unaided).solve, intend=intend)

    def two_step(self, session: Session) -> PassTwoStep:
        """Have the owner pass the two-step challenge of a sign-in."""
        return self._challenges(Client(session)).pass_two_step
