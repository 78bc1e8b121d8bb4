"""Who is signed in: session cookies."""

from msgspec import Struct, field

from desktop.simulator.assumptions import ROTATED_COOKIE_GRACE_S
from desktop.simulator.clock import Clock
from desktop.simulator.randomness import Randomness

COOKIE_WARNING = (
    "_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you"
    "-and-to-steal-your-ROBUX-and-items.|_"
)
"""How every real session cookie begins, so that clients meet the real shape."""

COOKIE_BYTES = 64


class Session(Struct, kw_only=True, eq=False):
    """One signed-in device.

    Attributes:
        cookie: the cookie to use from now on.
        outdated: earlier cookies and until when they are still good.
        untold: whether the device was not told its new cookie yet.
    """

    cookie: str
    outdated: dict[str, float] = field(default_factory=dict)
    untold: bool = False


class Sessions:
    """All sessions of one account."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._open: list[Session] = []

    def open(self) -> Session:
        """Sign a device in."""
        session = Session(cookie=self._draw())
        self._open.append(session)
        return session

    def find(self, cookie: str | None) -> Session | None:
        """Find the session that a cookie belongs to; ``None`` if it is none, was ended, or is outdated."""
        if not cookie:
            return None
        now = self._clock.now()
        return next(
            (known for known in self._open if known.cookie == cookie or now < known.outdated.get(cookie, 0.0)),
            None,
        )

    def rotate(self) -> None:
        """Give every session a new cookie, told with its next answer; the old one is good for a while."""
        until = self._clock.now() + ROTATED_COOKIE_GRACE_S
        for session in self._open:
            session.outdated[session.cookie] = until
            session.cookie = self._draw()
            session.untold = True

    def end(self, session: Session) -> None:
        """Sign a device out."""
        self._open.remove(session)

    def end_all(self) -> None:
        """Sign every device out."""
        self._open.clear()

    def _draw(self) -> str:
        return COOKIE_WARNING + self._randomness.token_bytes(COOKIE_BYTES).hex().upper()
