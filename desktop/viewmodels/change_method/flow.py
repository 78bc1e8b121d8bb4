"""Drives the flow that turns a method on or off: intents in, one state out."""

from collections.abc import Awaitable
from typing import Any

from msgspec.structs import replace

from desktop.contract.refusals import Refusal
from desktop.model.errors import TwinboltError
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState
from desktop.services.codes_verdict import copy_of
from desktop.services.consequences import Change, consequences
from desktop.services.held_codes import HeldCodes
from desktop.services.methods import Changed, MethodsService, NotChanged
from desktop.viewmodels.change_method.state import (
    ChangeMethodState,
    Leaving,
    Remedy,
    Step,
    derive_destination,
    derive_obstacle,
    why_unknown,
)
from desktop.viewmodels.flow import PasswordReason, Trail
from desktop.viewmodels.password import password_reason
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.readmission import Readmission
from desktop.viewmodels.view_model import ViewModel

AT_THE_START = Trail((Step.EXPLAIN,))
SAYS_MORE_WHEN_READ = frozenset(
    {Refusal.NOT_ALLOWED, Refusal.ALREADY_ENABLED, Refusal.INVALID_EMAIL, Refusal.INVALID_PHONE},
)
"""Refusals that may mean that the account has changed elsewhere. If it has, what stands in the way says more."""


class ChangeMethodViewModel(ViewModel[ChangeMethodState]):
    """One run of the flow, for the account that is open. The password is kept until the run ends."""

    def __init__(self, overview: AccountOverview, service: MethodsService, change: Change, held: HeldCodes) -> None:
        super().__init__(ChangeMethodState(change=change))
        self._overview = overview
        self._service = service
        self._change = change
        self._held = held
        self._trail = AT_THE_START
        self._password: Secret[str] | None = None
        self._before: AccountState | None = None
        self._reading = self._sending = False
        self._readmission = Readmission()
        self._end_subscription = overview.subscribe(self._account_changed)
        self._account_changed()

    async def start(self) -> None:
        """Read afresh what decides about the change; also to see whether an obstacle is gone."""
        if self.state.busy or self._reading:
            return
        self._reading = True
        self._show(replace(self.state, reading=True))
        try:
            await self._service.look()
        finally:
            self._reading = False
            self._show(replace(self.state, reading=False))

    def agree(self, *, agreed: bool) -> None:
        """Tick, or untick, that what the change means is understood."""
        self._show(replace(self.state, agreed=agreed))

    async def go_ahead(self) -> None:
        """Make the change, or ask for the password first where the service demands it."""
        foreseen = self.state.consequences
        if not self.state.can_go_ahead or foreseen is None:
            return
        if foreseen.password and self._password is None:
            self._go(self._trail.forward(Step.PASSWORD), password_reason=PasswordReason.DEMANDED)
        else:
            await self._make()

    async def give_password(self, password: Secret[str]) -> None:
        """Go on where the password was missing."""
        if not self.state.busy:
            self._password = password
            await self._make()

    async def find_out(self) -> None:
        """Read whether the change was made after all, where an answer was lost."""
        if self._before is not None and not self.state.busy:
            await self._conclude(self._service.find_out(self._change, before=self._before), open_question=True)

    def back(self) -> None:
        """Go back by one page, where that undoes nothing that is done for good."""
        if not self.state.busy:
            self._go(self._trail.back())

    def ask_to_leave(self) -> None:
        """Leave, or say what leaving now would mean."""
        if self.state.busy:
            return
        if self.state.remedy is Remedy.LOOK:
            self._show(replace(self.state, leaving=Leaving.PERHAPS_CHANGED))
        else:
            self.leave()

    def stay(self) -> None:
        """Go on after all."""
        self._show(replace(self.state, leaving=None))

    def leave(self) -> None:
        """Close, and drop every secret."""
        self._close(goes_on=False)

    def set_up_another(self) -> None:
        """Close, and go on to the choice of another method."""
        self._close(goes_on=True)

    def _close(self, *, goes_on: bool) -> None:
        self._end_subscription()
        self._password = self._before = None
        self._show(ChangeMethodState(change=self._change, step=self.state.step, closed=True, goes_on=goes_on))

    async def _make(self) -> None:
        self._before = self._overview.state
        await self._conclude(self._service.make(self._change, before=self._before, password=self._password))

    async def _conclude(self, request: Awaitable[Changed | NotChanged], *, open_question: bool = False) -> None:
        self._sending = True
        self._show_problem(None, busy=True, not_changed=False)
        try:
            self._ended(await request)
        except TwinboltError as error:
            await self._refused(error, open_question=open_question)
        finally:
            self._sending = False
            self._show(replace(self.state, busy=False))
        self._account_changed()

    def _ended(self, outcome: Changed | NotChanged) -> None:
        if isinstance(outcome, Changed):
            self._password = None
            self._go(self._trail.no_return(Step.DONE), outcome=outcome)
        else:
            self._go(AT_THE_START, not_changed=True)

    async def _refused(self, error: TwinboltError, *, open_question: bool) -> None:
        reason = None if open_question else password_reason(error, given=self._password is not None)
        if reason is not None:
            self._password = None
            there = self._trail.here is Step.PASSWORD
            self._go(self._trail if there else self._trail.forward(Step.PASSWORD), password_reason=reason)
            return
        problem = problem_of(error)
        if problem is not None and open_question:
            problem = replace(problem, may_have_changed=True)
        self._go(AT_THE_START)
        if problem is not None and problem.refusal in SAYS_MORE_WHEN_READ:
            await self._service.look()
            gone = derive_obstacle(self._overview.state, self._change)
            problem = problem if gone is None else None
        self._show_problem(problem)

    def _account_changed(self) -> None:
        """Foresee anew, unless the change is on its way or done. Agreement holds for what was foreseen then."""
        account = self._overview.state
        if self._readmission.settles(self.state.problem, account):
            self._show_problem(None)
        if self._sending or self.state.step is Step.DONE:
            return
        foreseen = consequences(account, self._change, copy_of(account, self._held.holding))
        obstacle = derive_obstacle(account, self._change)
        self._show_problem(
            self._problem_of(account),
            consequences=foreseen,
            destination=derive_destination(account, self._change),
            agreed=self.state.agreed and foreseen == self.state.consequences,
            obstacle=obstacle,
        )

    def _problem_of(self, account: AccountState) -> Problem | None:
        """Keep what was said, but for what a read account has settled."""
        unknown = why_unknown(account)
        if unknown is None and self.state.remedy is Remedy.READ_AGAIN:
            return None
        return self.state.problem or unknown

    def _go(self, trail: Trail[Step], **changes: Any) -> None:
        self._trail = trail
        self._show_problem(None, step=trail.here, can_go_back=trail.can_go_back, **changes)

    def _show_problem(self, problem: Problem | None, **changes: Any) -> None:
        state = replace(self.state, problem=problem, **changes)
        self._show(replace(state, remedy=self._remedy(state)))

    def _remedy(self, state: ChangeMethodState) -> Remedy | None:
        if state.problem is not None and state.problem.may_have_changed:
            return Remedy.LOOK
        if state.page is not None:
            return Remedy.WEBSITE
        unread = why_unknown(self._overview.state) is not None
        return Remedy.READ_AGAIN if state.problem is not None and unread else None
