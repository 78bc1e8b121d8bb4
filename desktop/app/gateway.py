"""Sessions and clients over one transport, with the owner at hand for challenges."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.secret import Secret
from desktop.services.challenges import Challenges
from desktop.services.gateway import PassTwoStep

if TYPE_CHECKING:
    from httpx import AsyncBaseTransport


class TransportGateway:
    """A :class:`~desktop.services.gateway.Gateway`.

    Args:
        transport: opens a way for one session.
        challenges: makes what solves the challenges that a client meets.
    """

    def __init__(
        self,
        transport: "Callable[[], AsyncBaseTransport]",
        challenges: Callable[[Client], Challenges],
    ) -> None:
        self._transport = transport
        self._challenges = challenges

    def session(self, *, cookie: Secret[str] | None = None) -> Session:
        """Open a session.

        Raises:
            ValueError: ``cookie`` cannot be sent as a cookie.
        """
        return Session(self._transport(), cookie=cookie)

    def client(self, session: Session, *, user_id: int | None = None) -> Client:
        """Make a client whose calls have their challenges solved by the owner."""
        unaided = Client(session, user_id=user_id)
        return Client(session, user_id=user_id, solve=self._challenges(unaided).solve)

    def two_step(self, session: Session) -> PassTwoStep:
        """Have the owner pass the two-step challenge of a sign-in."""
        return self._challenges(Client(session)).pass_two_step
