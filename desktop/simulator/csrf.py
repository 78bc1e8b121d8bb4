"""The CSRF token that each session has with each host."""

import hmac

from desktop.simulator.randomness import Randomness, token
from desktop.simulator.sessions import Session

CSRF_TOKEN_BYTES = 12


class CsrfTokens:
    """Tokens of all sessions, and of anyone who is not signed in (``None``)."""

    def __init__(self, randomness: Randomness) -> None:
        self._randomness = randomness
        self._known: dict[tuple[str, Session | None], str] = {}

    def of(self, host: str, session: Session | None) -> str:
        """Give the token that this session has to send to this host."""
        if (host, session) not in self._known:
            self._known[host, session] = token(self._randomness, CSRF_TOKEN_BYTES)
        return self._known[host, session]

    def matches(self, host: str, session: Session | None, sent: str | None) -> bool:
        """Tell whether the right token was sent."""
        return sent is not None and hmac.compare_digest(sent.encode(), self.of(host, session).encode())

    def renew(self) -> None:
        """Void every token, as the service does now and then."""
        self._known.clear()
