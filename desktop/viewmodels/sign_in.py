"""Drives one Quick sign-in: the code, whose account took it, and what stopped it."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from desktop.contract import website
from desktop.model.account import Account
from desktop.model.errors import TwinboltError
from desktop.model.sign_in import QuickSignIn
from desktop.services.accounts import Accounts
from desktop.services.arrival import Arrival
from desktop.services.ports import Browser, Clock
from desktop.services.sign_in import NotSignedIn, QuickSignInService, Stop
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.view_model import ViewModel


class Step(Enum):
    """Where a sign-in is."""

    BEGINNING = auto()
    CODE = auto()
    LINKED = auto()
    SIGNING_IN = auto()
    STOPPED = auto()


class SignInState(Struct, frozen=True, kw_only=True):
    """One state of the page.

    Attributes:
        again: name of the account whose session ended, empty for any account.
        code: what is typed into the other device.
        page: where it is typed, with the code in it.
        seconds_left: until the code runs out, ``None`` where that cannot be said; ``seconds_in_all`` belongs to it.
        linked: name of the account that the other device is signed in to.
        recognised: the owner said that ``linked`` is the one.
        approved: the other device said yes, and only the owner's own yes is missing.
        wavering: the last question was left without an answer that is known.
        unopened: no browser could be opened.
        keep: stay signed in when the program ends.
        problem: what was said when the sign-in stopped, if anything was.
    """

    step: Step = Step.BEGINNING
    again: str = ""
    code: str = ""
    page: str = ""
    seconds_left: int | None = None
    seconds_in_all: int = 0
    linked: str = ""
    recognised: bool = False
    approved: bool = False
    wavering: bool = False
    unopened: bool = False
    keep: bool = False
    stop: Stop | None = None
    problem: Problem | None = None
    closed: bool = False


class SignInViewModel(ViewModel[SignInState]):
    """One visit to the sign-in page, with as many codes as it takes.

    Args:
        service: signs in.
        accounts: takes in the session.
        clock: tells how long a code still lasts.
        browser: opens the page where it is typed.
        arrived: is told of a session that was signed in to, once its account is shown.
        again: the account whose session ended, where it is about that one.
    """

    def __init__(
        self,
        service: QuickSignInService,
        accounts: Accounts,
        *,
        clock: Clock,
        browser: Browser,
        arrived: Callable[[Arrival], None],
        again: Account | None = None,
    ) -> None:
        super().__init__(SignInState(again=again.name if again else ""))
        self._service = service
        self._accounts = accounts
        self._clock = clock
        self._browser = browser
        self._arrived = arrived
        self._only = again.user_id if again else None
        self._quick: QuickSignIn | None = None
        self._expires: datetime | None = None
        self._running: asyncio.Task[object] | None = None
        self._answer: asyncio.Future[bool] | None = None

    async def start(self) -> None:
        """Get a code and follow it to its end."""
        if self._running is not None:
            return
        self._running = asyncio.current_task()
        self._answer = asyncio.get_running_loop().create_future()
        before = self.state
        self._show(SignInState(again=before.again, keep=before.keep))
        try:
            arrival = await self._service.sign_in(self._begun, self, only=self._only)
        except NotSignedIn as ended:
            self._stopped(ended.stop, ended.problem)
        else:
            self._running = self._quick = None
            self._show(replace(self.state, closed=True))
            self._accounts.arrive(arrival)
            self._arrived(arrival)
            await asyncio.gather(
                self._accounts.settle(arrival.account.user_id, keep=self.state.keep),
                self._accounts.refresh(),
            )

    async def leave(self) -> None:
        """Close the page. A code that is still open is called off; a session that is on its way is waited for."""
        if self.state.step is Step.SIGNING_IN:
            return
        quick = self._quick
        self._abandon()
        self._show(replace(self.state, closed=True))
        if quick is not None:
            await self._service.call_off(quick)

    async def give_up(self) -> None:
        """Close the page when nobody is there to decide; a session that is on its way is waited for first."""
        here = await self.until(lambda state: state.step is not Step.SIGNING_IN or state.closed)
        if not here.closed:
            await self.leave()

    def recognise(self) -> None:
        """Say that the linked account is the owner's."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(True)
            self._show(replace(self.state, recognised=True))

    async def disown(self) -> None:
        """Say that the linked account is somebody else's: nothing is signed in to."""
        quick = self._quick
        if self.state.step is not Step.LINKED or quick is None:
            return
        self._abandon()
        self._stopped(Stop.NOT_ME, None)
        await self._service.call_off(quick)

    def keep(self, wanted: bool) -> None:  # noqa: FBT001  (connected to a Qt signal)
        """Stay signed in when the program ends, or not."""
        self._show(replace(self.state, keep=wanted))

    def open_page(self) -> None:
        """Show the owner's browser the page where the code is typed."""
        if self.state.page:
            self._show(replace(self.state, unopened=not self._browser.open(self.state.page)))

    def open_website(self) -> None:
        """Show the owner's browser the service's own settings, where a sign-in stopped that only a browser can do."""
        self._show(replace(self.state, unopened=not self._browser.open(website.SECURITY)))

    def tick(self) -> None:
        """Show how much time is left now."""
        self._show(replace(self.state, seconds_left=self._left()))

    def linked(self, name: str) -> None:
        """Ask the owner about the account, unless it is the one that was expected."""
        known = name == self.state.again
        self._show(replace(self.state, step=Step.LINKED, linked=name, recognised=known))
        if known:
            self.recognise()

    def wavering(self, *, unclear: bool) -> None:
        self._show(replace(self.state, wavering=unclear))

    def redeeming(self) -> None:
        self._show(replace(self.state, step=Step.SIGNING_IN))

    async def is_owner(self, name: str) -> bool:
        """Wait for the owner's answer about the account that was approved."""
        self._show(replace(self.state, approved=True))
        return name == self.state.again or self._answer is None or await self._answer

    def _begun(self, quick: QuickSignIn) -> None:
        self._quick = quick
        self._expires = quick.expires
        state = replace(self.state, step=Step.CODE, code=quick.code, page=website.confirm_code(quick.code))
        left = self._left()
        self._show(replace(state, seconds_left=left, seconds_in_all=left or 0))

    def _left(self) -> int | None:
        """Say how long the code lasts; nothing where this computer's clock and the service's disagree about it."""
        if self._expires is None:
            return None
        left = ceil((self._expires - self._clock.now()).total_seconds())
        known = self.state.seconds_left is not None or left > 0
        return max(left, 0) if known else None

    def _stopped(self, stop: Stop, problem: TwinboltError | None) -> None:
        self._running = self._quick = self._answer = None
        before = self.state
        self._show(
            SignInState(
                step=Step.STOPPED,
                again=before.again,
                keep=before.keep,
                linked=before.linked,
                stop=stop,
                problem=problem_of(problem),
            ),
        )

    def _abandon(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self._running = self._quick = self._answer = None
