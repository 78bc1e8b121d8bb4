"""Signing in without a password: a code is typed into a device that is signed in already (Quick sign-in)."""

from collections.abc import Awaitable, Callable
from enum import Enum, auto
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from desktop.contract import neighbours
from desktop.contract.refusals import Refusal
from desktop.model.account import Account
from desktop.model.challenges import TwoStepChallenge, TwoStepStage
from desktop.model.errors import (
    ChallengeRequired,
    ChallengeUnsolved,
    Found,
    NoAnswer,
    Refused,
    TooManyRequests,
    TwinboltError,
    UnderMaintenance,
    Unreachable,
    Unreadable,
    Unsolved,
    WrongAccount,
)
from desktop.model.methods import ActionType, MediaType
from desktop.model.secret import Secret
from desktop.model.sign_in import QuickSignIn, QuickSignInProgress, QuickSignInStatus, SignIn
from desktop.services.arrival import Arrival
from desktop.services.farewell import sign_out
from desktop.services.gateway import Gateway, PassTwoStep
from desktop.services.ports import Sleep

if TYPE_CHECKING:
    from desktop.api.client import Client
    from desktop.api.session import Session

T = TypeVar("T")

POLL_S: Final = 5.0
"""How often the website's own client asks."""
FAILED_POLLS: Final = 3
"""How many questions in a row may go unanswered before the sign-in is given up."""
LONGEST_WAIT_S: Final = 60.0
"""A sign-in for which the service asks to wait longer is given up: its code would run out, as would patience."""

_PASSES: Final = (Unreachable, NoAnswer, Unreadable, TooManyRequests, UnderMaintenance)


class Stop(Enum):
    """Why nobody was signed in."""

    FAILED = auto()
    NOT_OFFERED = auto()
    EXPIRED = auto()
    DENIED = auto()
    NOT_ME = auto()
    OTHER_ACCOUNT = auto()
    BROWSER_NEEDED = auto()
    TWO_STEP_GIVEN_UP = auto()
    TWO_STEP_ELSEWHERE = auto()


class NotSignedIn(Exception):
    """The sign-in ended without a session; ``problem`` is what the service or the network said, if anything did."""

    def __init__(self, stop: Stop, problem: TwinboltError | None = None) -> None:
        super().__init__(stop.name)
        self.stop = stop
        self.problem = problem


class Audience(Protocol):
    """Who is told how far a sign-in has come, and asked whose account it may become."""

    def linked(self, name: str) -> None:
        """Hear that a device took the code; the account that it is signed in to is ``name``."""
        ...

    def wavering(self, *, unclear: bool) -> None:
        """Hear whether the last question was left without an answer that is known. It will be asked again."""
        ...

    def redeeming(self) -> None:
        """Hear that the other device approved and the session is being fetched."""
        ...

    async def is_owner(self, name: str) -> bool:
        """Tell whether ``name`` is the account that is to be signed in to."""
        ...


class QuickSignInService:
    """Begins, follows and redeems quick sign-ins, each over a session of its own.

    Args:
        gateway: opens the session that becomes the account's.
        sleep: waits between two questions.
    """

    def __init__(self, gateway: Gateway, *, sleep: Sleep) -> None:
        self._gateway = gateway
        self._sleep = sleep

    async def sign_in(
        self,
        begun: Callable[[QuickSignIn], None],
        audience: Audience,
        *,
        only: int | None = None,
    ) -> Arrival:
        """Go through a whole quick sign-in.

        Args:
            begun: gets the code that is to be shown.
            audience: is told and asked on the way.
            only: user id of the one account that is wanted, where it cannot be any.

        Raises:
            NotSignedIn: it ended without a session, for the reason it carries.
        """
        session = self._gateway.session()
        client = self._gateway.client(session)
        arrived = False
        try:
            quick = await self._begin(client)
            begun(quick)
            await self._approved(client, quick, audience)
            audience.redeeming()
            arrival = await self._redeem(session, client, quick)
            if only not in {None, arrival.account.user_id}:
                raise NotSignedIn(Stop.OTHER_ACCOUNT, (await sign_out(client)).problem)
            arrived = True
        finally:
            if not arrived:
                await session.aclose()
        return arrival

    async def call_off(self, quick: QuickSignIn) -> None:
        """Tell the service that a code will not be redeemed. If that fails, the code runs out by itself."""
        session = self._gateway.session()
        try:
            await self._gateway.client(session).sign_in.cancel(quick)
        except TwinboltError:
            return
        finally:
            await session.aclose()

    async def _begin(self, client: "Client") -> QuickSignIn:
        if not await _known(client.sign_in.available()):
            raise NotSignedIn(Stop.NOT_OFFERED)
        return await _known(client.sign_in.create())

    async def _approved(self, client: "Client", quick: QuickSignIn, audience: Audience) -> None:
        """Ask until the other device approved, and have the owner recognise the account."""
        name: str | None = None
        status = quick.status
        while status is not QuickSignInStatus.VALIDATED:
            progress = await self._ask_patiently(client, quick, audience)
            status = progress.status
            if status is QuickSignInStatus.CANCELLED:
                raise NotSignedIn(Stop.DENIED)
            if progress.account_name and progress.account_name != name:
                name = progress.account_name
                audience.linked(name)
        if name is not None and not await audience.is_owner(name):
            raise NotSignedIn(Stop.NOT_ME)

    async def _ask_patiently(self, client: "Client", quick: QuickSignIn, audience: Audience) -> QuickSignInProgress:
        """Wait, then ask; where no answer comes that can be understood, do it again a few times."""
        problem: TwinboltError | None = None
        for _ in range(FAILED_POLLS):
            wait_s = _wait_asked_for(problem)
            if wait_s > LONGEST_WAIT_S:
                break
            await self._sleep(max(POLL_S, wait_s))
            try:
                progress = await client.sign_in.poll(quick)
            except _PASSES as unanswered:
                problem = unanswered
                audience.wavering(unclear=True)
            except TwinboltError as refusal:
                raise _stopped(refusal) from refusal
            else:
                audience.wavering(unclear=progress.status is QuickSignInStatus.UNKNOWN)
                return progress
        raise NotSignedIn(Stop.FAILED, problem) from problem

    async def _redeem(self, session: "Session", client: "Client", quick: QuickSignIn) -> Arrival:
        """Redeem what was approved; where the answer to it is lost, ask the session whether it was begun.

        Without a cookie nobody can ask. A session that may be there all the same is left alone then.
        """
        lost: TwinboltError | None = None
        expected: Account | None = None
        try:
            expected = await self._log_in(client, quick, self._gateway.two_step(session))
            if session.cookie is None:
                raise _answered_without_cookie()
        except TwinboltError as problem:
            if not problem.may_have_changed or session.cookie is None:
                raise _stopped(problem) from problem
            lost = problem
        try:
            account = await client.account.who_am_i()
        except TwinboltError as problem:
            await sign_out(client)
            raise _stopped(lost or problem) from problem
        if expected is not None and account.user_id != expected.user_id:
            raise NotSignedIn(Stop.FAILED, WrongAccount("the session answers for another account than signed in"))
        return Arrival(session=session, account=account, found_out=lost is not None)

    async def _log_in(self, client: "Client", quick: QuickSignIn, pass_two_step: PassTwoStep | None) -> Account:
        signed_in = await client.sign_in.log_in(quick)
        if signed_in.two_step_ticket is not None:
            if pass_two_step is None:
                raise NotSignedIn(Stop.TWO_STEP_ELSEWHERE)
            stage = _stage(signed_in, signed_in.two_step_ticket)
            passed = await pass_two_step(stage)
            await client.sign_in.finish(stage.challenge, passed.token, remember_device=passed.remember_device)
        return signed_in.account


def _stage(signed_in: SignIn, ticket: Secret[str]) -> TwoStepStage:
    """Put the ticket of a sign-in as a challenge. The owner is always asked whether to trust this device."""
    challenge = TwoStepChallenge(
        user_id=signed_in.account.user_id,
        challenge_id=ticket.reveal(),
        action_type=ActionType.LOGIN,
    )
    known = {media_type.value for media_type in MediaType}
    method = signed_in.two_step_method
    primary = MediaType(method) if method in known else None
    return TwoStepStage(challenge=challenge, may_remember=True, primary=primary, account=signed_in.account)


def _answered_without_cookie() -> Unreadable:
    """Say what is the matter with a sign-in that was served, and whose answer held all but the session."""
    words = "signed in, but no cookie came"
    return Unreadable(words, endpoint=neighbours.LOG_IN, status=HTTPStatus.OK, found=Found.OTHER_SHAPE)


async def _known(request: Awaitable[T]) -> T:
    """Await an answer; what the service says instead is turned into the reason why nobody is signed in."""
    try:
        return await request
    except TwinboltError as problem:
        raise _stopped(problem) from problem


def _stopped(problem: TwinboltError) -> NotSignedIn:
    match problem:
        case ChallengeRequired():
            # What solves challenges did not. The official app calls this "Browser Login Required".
            return NotSignedIn(Stop.BROWSER_NEEDED, problem)
        case ChallengeUnsolved(reason=Unsolved.CANCELLED):
            return NotSignedIn(Stop.TWO_STEP_GIVEN_UP)
        case ChallengeUnsolved(reason=Unsolved.BROWSER_ONLY | Unsolved.UNKNOWN):
            return NotSignedIn(Stop.BROWSER_NEEDED, problem)
        case Refused(refusal=Refusal.EXPIRED_SIGN_IN):
            return NotSignedIn(Stop.EXPIRED, problem)
    return NotSignedIn(Stop.FAILED, problem)


def _wait_asked_for(problem: TwinboltError | None) -> float:
    if isinstance(problem, TooManyRequests | UnderMaintenance) and problem.retry_after is not None:
        return problem.retry_after
    return 0.0
