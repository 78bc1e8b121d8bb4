"""Drives the flow that makes new recovery codes or voids all: intents in, one state out."""

from collections.abc import Awaitable
from typing import Any

from msgspec.structs import replace

from desktop.model.authenticator import RecoveryCodes
from desktop.model.errors import TwinboltError
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part
from desktop.services.codes_verdict import Verdict
from desktop.services.recovery_codes import Cleared, NotCleared, RecoveryCodesService
from desktop.viewmodels.flow import PasswordReason, Trail
from desktop.viewmodels.password import password_reason
from desktop.viewmodels.problem import problem_of
from desktop.viewmodels.readmission import Readmission
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.recovery_codes_change.state import ChangeState, Leaving, Step
from desktop.viewmodels.saving_codes import SavingCodesViewModel
from desktop.viewmodels.view_model import ViewModel

Outcome = RecoveryCodes | Verdict | Cleared | NotCleared
NEEDED = frozenset({Part.METADATA, Part.RECOVERY_CODES})


class ChangeCodesViewModel(ViewModel[ChangeState]):
    """One run of the flow, for the account that is open.

    Args:
        overview: the account.
        service: makes and voids.
        saving: takes the codes once there are some.
        purpose: which of the two.
    """

    def __init__(
        self,
        overview: AccountOverview,
        service: RecoveryCodesService,
        saving: SavingCodesViewModel,
        *,
        purpose: Purpose,
    ) -> None:
        super().__init__(ChangeState(purpose=purpose))
        self.saving = saving
        self._overview = overview
        self._service = service
        self._account = overview.state.account
        self._trail = Trail((Step.EXPLAIN,))
        self._password: Secret[str] | None = None
        self._readmission = Readmission()
        self._end_subscription = overview.subscribe(self._account_changed)
        self._account_changed()

    async def start(self) -> None:
        """Read what decides about the password, where it is not known yet."""
        await self._overview.read_missing(NEEDED)

    async def resume(self) -> None:
        """Go on where codes were made and not saved, or where their answer was never received."""
        held = self._service.holding
        if held is None:
            return
        if held.entry.asked is not None:
            await self.find_out()
        else:
            self.saving.begin(held.entry.codes, made=held.entry.made, trouble=held.trouble, found=True)
            self._go(self._trail.no_return(Step.CODES))

    async def proceed(self) -> None:
        """Do it, or ask for the password first where the service demands it."""
        metadata = self._overview.state.metadata.value
        if self._password is None and metadata is not None and metadata.password_for_recovery_codes:
            self._go(self._trail.forward(Step.PASSWORD), password_reason=PasswordReason.DEMANDED)
        else:
            await self._send()

    async def give_password(self, password: Secret[str]) -> None:
        """Do it with the password."""
        if not self.state.busy:
            self._password = password
            await self._send()

    async def find_out(self) -> None:
        """Read what the last request did, where its answer was lost."""
        making = self.state.purpose is Purpose.MAKE
        question = self._service.find_out() if making else self._service.find_out_cleared()
        await self._conclude(await self._attempt(question, open_question=True))

    def codes_written_down(self) -> None:
        """Go from the codes to giving one of them back."""
        self.saving.ask()
        self._go(self._trail.forward(Step.CONFIRM))

    async def give_back(self, text: str) -> None:
        """Be done, if ``text`` is the code that was asked for."""
        if await self.saving.give_back(text):
            self._go(self._trail.no_return(Step.DONE))

    def back(self) -> None:
        """Go back by one page, where that undoes nothing that is done for good."""
        if not self.state.busy:
            self._go(self._trail.back())

    def ask_to_leave(self) -> None:
        """Leave, or say what leaving now would mean."""
        if self.state.busy:
            return
        leaving = self._leaving()
        if leaving is None:
            self.leave()
        else:
            self._show(replace(self.state, leaving=leaving))

    def stay(self) -> None:
        """Go on after all."""
        self._show(replace(self.state, leaving=None))

    def leave(self) -> None:
        """Close, and drop every secret. Codes that are not known to be saved stay held."""
        self._end_subscription()
        self._password = None
        self.saving.forget()
        self._show(ChangeState(purpose=self.state.purpose, step=self.state.step, closed=True))

    async def _send(self) -> None:
        if self.state.busy or self.state.open_question:
            return
        making = self.state.purpose is Purpose.MAKE
        request: Awaitable[Outcome] = (self._service.regenerate if making else self._service.clear)(self._password)
        await self._conclude(await self._attempt(request))

    async def _attempt(self, request: Awaitable[Outcome], *, open_question: bool = False) -> Outcome | None:
        self._show(replace(self.state, busy=True, problem=None, lost=None, not_cleared=None))
        try:
            return await request
        except TwinboltError as error:
            self._refused(error, open_question=open_question)
            return None
        finally:
            self._show(replace(self.state, busy=False))

    def _refused(self, error: TwinboltError, *, open_question: bool) -> None:
        reason = password_reason(error, given=self._password is not None)
        problem = problem_of(error)
        if open_question and problem is not None:
            self._show(replace(self.state, problem=replace(problem, may_have_changed=True)))
        elif reason is not None:
            self._password = None
            there = self._trail.here is Step.PASSWORD
            self._go(self._trail if there else self._trail.forward(Step.PASSWORD), password_reason=reason)
        else:
            self._go(Trail((Step.EXPLAIN,)), problem=problem)

    async def _conclude(self, outcome: Outcome | None) -> None:
        if outcome is None:
            return
        self._password = None
        match outcome:
            case RecoveryCodes():
                held = self._service.holding
                self.saving.begin(outcome, trouble=held.trouble if held is not None else None)
                self._go(self._trail.no_return(Step.CODES))
            case Verdict():
                self._go(Trail((Step.EXPLAIN,)), lost=outcome)
            case Cleared(answer_lost=answer_lost):
                self._go(self._trail.no_return(Step.CLEARED), answer_lost=answer_lost)
            case NotCleared():
                self._go(Trail((Step.EXPLAIN,)), not_cleared=outcome)
        await self._service.show_result()

    def _leaving(self) -> Leaving | None:
        if self.state.open_question:
            return Leaving.PERHAPS_CHANGED
        return Leaving.UNSAVED_CODES if self.state.step in {Step.CODES, Step.CONFIRM} else None

    def _account_changed(self) -> None:
        if self._overview.state.account != self._account:
            self.leave()
            return
        if self._readmission.settles(self.state.problem, self._overview.state):
            self._show(replace(self.state, problem=None))
        status = self._overview.state.recovery_codes.value
        if self.state.step is Step.EXPLAIN and status is not None:
            self._show(replace(self.state, active=status.active))

    def _go(self, trail: Trail[Step], **changes: Any) -> None:
        self._trail = trail
        fresh: dict[str, Any] = {"problem": None, "lost": None, "not_cleared": None, **changes}
        self._show(replace(self.state, step=trail.here, can_go_back=trail.can_go_back, **fresh))
