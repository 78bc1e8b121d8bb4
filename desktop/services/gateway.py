"""How sessions and clients come about. The composition root knows over which transport."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol

from desktop.model.account import Account
from desktop.model.challenges import PassedChallenge, TwoStepStage
from desktop.model.secret import Secret

if TYPE_CHECKING:
    from desktop.api.client import Client
    from desktop.api.session import Session


PassTwoStep = Callable[[TwoStepStage], Awaitable[PassedChallenge]]
"""Has the owner pass a two-step challenge; raises ``ChallengeUnsolved`` where that came to nothing."""


class Gateway(Protocol):
    """Opens ways to the service, each with a cookie and CSRF tokens of its own."""

    def session(self, *, cookie: Secret[str] | None = None, intent_key: Secret[str] | None = None) -> "Session":
        """Open a session: one to continue with the key that it has signed with, or nobody's. The caller closes it."""
        ...

    def intent_key(self, session: "Session") -> Secret[str] | None:
        """Give the key that a session has signed its intents with, to be stored beside its cookie; ``None`` so far."""
        ...

    def client(self, session: "Session", *, account: Account | None = None) -> "Client":
        """Make the client of a session; ``account`` says whose it is, once that is known."""
        ...

    def two_step(self, session: "Session") -> PassTwoStep | None:
        """Say what passes the two-step challenge of a sign-in; ``None`` where nothing can."""
        ...
