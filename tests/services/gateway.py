"""Ways to a simulator for services, without a window and without anybody who solves challenges."""

from collections.abc import Awaitable, Callable

from desktop.api.client import Client
from desktop.api.session import Session
from desktop.model.account import Account
from desktop.model.challenges import PassedChallenge, TwoStepStage
from desktop.model.secret import Secret
from tests.support.pretend import Pretend

PassTwoStep = Callable[[Client, TwoStepStage], Awaitable[PassedChallenge]]


class PlainGateway:
    """Opens sessions to one pretend service."""

    def __init__(self, world: Pretend, pass_two_step: PassTwoStep | None = None) -> None:
        self.world = world
        self.keys: dict[Session, Secret[str] | None] = {}
        self._pass_two_step = pass_two_step

    def session(self, *, cookie: Secret[str] | None = None, intent_key: Secret[str] | None = None) -> Session:
        session = Session(self.world.wire, cookie=cookie)
        self.keys[session] = intent_key
        return session

    def intent_key(self, session: Session) -> Secret[str] | None:
        return self.keys[session]

    def client(self, session: Session, *, account: Account | None = None) -> Client:
        return Client(session, user_id=None if account is None else account.user_id)

    def two_step(self, session: Session) -> Callable[[TwoStepStage], Awaitable[PassedChallenge]] | None:
        passes = self._pass_two_step
        return None if passes is None else lambda stage: passes(Client(session), stage)
