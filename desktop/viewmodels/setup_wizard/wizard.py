"""Drives the set-up wizard: intents in, one state out."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from msgspec.structs import replace

from desktop.contract.refusals import Refusal
from desktop.model.authenticator import AuthenticatorSetup
from desktop.model.errors import TwinboltError
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services import totp
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part
from desktop.services.authenticator import AuthenticatorService, Enabled, StillOff
from desktop.services.password_demands import demands_password
from desktop.services.ports import Clipboard, Clock
from desktop.viewmodels.flow import PasswordReason, Trail
from desktop.viewmodels.password import password_reason
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.readmission import Readmission
from desktop.viewmodels.saving_codes import SavingCodesViewModel
from desktop.viewmodels.setup_wizard.choices import (
    derive_choices,
    still_possible,
    why_no_choices,
)
from desktop.viewmodels.setup_wizard.state import NOTHING_TYPED, Leaving, Remedy, Result, Scan, Step, WizardState
from desktop.viewmodels.view_model import ViewModel

T = TypeVar("T")

NEEDED = frozenset({Part.METADATA, Part.CONFIGURATION, Part.RECOVERY_CODES, Part.EMAIL, Part.PHONE})


class SetupWizardViewModel(ViewModel[WizardState]):
    """One run of the wizard, for the account that is open.

    Secrets live in this object and in its state while their page needs them, and are dropped at the end. Recovery codes
    live in ``saving``.
    """

    def __init__(
        self,
        overview: AccountOverview,
        service: AuthenticatorService,
        *,
        saving: SavingCodesViewModel,
        clock: Clock,
        clipboard: Clipboard,
    ) -> None:
        super().__init__(WizardState())
        self.saving = saving
        self._overview = overview
        self._service = service
        self._clock = clock
        self._clipboard = clipboard
        self._trail = Trail((Step.WELCOME,))
        self._setup: AuthenticatorSetup | None = None
        self._password: Secret[str] | None = None
        self._key_wanted: tuple[Trail[Step], bool] | None = None
        self._typed = ""
        self._answer_lost = False
        self._open_question: Problem | None = None
        self._readmission = Readmission()
        self._end_subscription = overview.subscribe(self._account_changed)
        self._account_changed()

    async def start(self) -> None:
        """Read what decides about the choices, where it is not known yet."""
        await self._overview.read_missing(NEEDED)

    def begin(self) -> None:
        """Go from the welcome to the choice of a method."""
        self._go(self._trail.forward(Step.METHOD))
        self._account_changed()

    def choose(self, media_type: MediaType) -> None:
        """Choose one of the possible methods."""
        if any(choice.media_type is media_type and choice.obstacle is None for choice in self.state.choices):
            self._show(replace(self.state, chosen=media_type))

    async def continue_with_choice(self) -> None:
        """Ask for the password where the service demands it, else for a key. Other methods have flows of their own."""
        if self.state.chosen is not MediaType.AUTHENTICATOR:
            self.leave(continues_with=self.state.chosen)
        elif self._setup is not None:
            self._go(self._trail.forward(Step.SCAN))
        elif self._password is None and demands_password(self._overview.state, MediaType.AUTHENTICATOR, on=True):
            self._key_wanted = (self._trail.forward(Step.SCAN), False)
            self._go(self._trail.forward(Step.PASSWORD), password_reason=PasswordReason.DEMANDED)
        else:
            await self._get_key(self._trail.forward(Step.SCAN))

    async def give_password(self, password: Secret[str]) -> None:
        """Go on where the password was missing."""
        if self.state.busy:
            return
        self._password = password
        if self._key_wanted is not None:
            trail, renewed = self._key_wanted
            await self._get_key(trail, renewed=renewed)
        else:
            self._go(self._trail.back(), password_reason=None)

    async def renew_key(self) -> None:
        """Get a fresh key in place of one that has expired, and keep everything else."""
        trail = self._trail.back() if self._trail.here is Step.CODE else self._trail
        await self._get_key(trail, renewed=True)

    def copy_key(self) -> None:
        """Copy the key for typing it into an app on this computer."""
        if self.state.scan is not None:
            self._clipboard.copy_secret(self.state.scan.key)

    def scanned(self) -> None:
        """Go from the QR code to its first code."""
        self._go(self._trail.forward(Step.CODE))

    def type_code(self, text: str) -> None:
        """Check what was typed so far. The verdict advises and decides nothing."""
        self._typed = text
        if self._setup is not None and self.state.scan is not None:
            digits = self.state.scan.digits
            check = totp.check_code(self._setup.manual_entry_key, text, self._clock.now(), digits=digits)
            self._show_problem(self._open_question, check=check)

    async def send_code(self) -> None:
        """Send the typed code. One call is one attempt, and none is made while another runs or may have succeeded."""
        if self._open_question is not None:
            await self.find_out()
        setup, code = self._setup, Secret(totp.cleaned(self._typed))
        if setup is None or not code or self._open_question is not None:
            return
        await self._conclude(
            lambda: self._service.finish(setup, code, self._password, again=self._answer_lost),
        )

    async def find_out(self) -> None:
        """Read whether the method is on after all, where an answer was lost."""
        await self._conclude(self._service.find_out)

    def codes_written_down(self) -> None:
        """Go from the recovery codes to giving one of them back."""
        self.saving.ask()
        self._go(self._trail.forward(Step.CONFIRM))

    async def give_back(self, text: str) -> None:
        """Be done, if ``text`` is the code that was asked for."""
        if self.state.result is not None and await self.saving.give_back(text):
            result = replace(self.state.result, codes_saved=True)
            self._go(self._trail.no_return(Step.DONE), result=result)

    def back(self) -> None:
        """Go back by one page, where that undoes nothing that is done for good."""
        if not self.state.busy:
            self._key_wanted = None
            self._go(self._trail.back())

    def ask_to_leave(self) -> None:
        """Say what leaving now would mean; at the end, just leave."""
        if self.state.step is Step.DONE:
            self.leave()
        elif not self.state.busy:
            self._show(replace(self.state, leaving=self._leaving()))

    def stay(self) -> None:
        """Go on after all."""
        self._show(replace(self.state, leaving=None))

    def leave(self, *, continues_with: MediaType | None = None) -> None:
        """Close, and drop every secret; ``continues_with``: to go on with the flow of another method."""
        self._end_subscription()
        self._setup = self._password = None
        self._typed = ""
        self.saving.forget()
        self._show(WizardState(step=self.state.step, closed=True, continues_with=continues_with))

    async def _get_key(self, trail: Trail[Step], *, renewed: bool = False) -> None:
        self._key_wanted = (trail, renewed)
        setup = await self._attempt(lambda: self._service.begin(self._password))
        if setup is None:
            return
        self._setup, self._key_wanted = setup, None
        account, metadata = self._overview.state.account, self._overview.state.metadata.value
        name = account.name if account is not None else ""
        digits = metadata.authenticator_code_length if metadata is not None else 6
        scan = Scan(
            uri=totp.key_uri(setup.manual_entry_key, name, digits=digits),
            key=setup.manual_entry_key,
            issuer=totp.ISSUER,
            account_name=name,
            digits=digits,
            period_s=totp.PERIOD_S,
            algorithm=totp.ALGORITHM,
            renewed=renewed,
        )
        self._go(trail, scan=scan, password_reason=None)

    async def _conclude(self, finish: Callable[[], Awaitable[Enabled | StillOff]]) -> None:
        match await self._attempt(finish):
            case Enabled() as enabled:
                self._succeeded(enabled)
                await self._service.show_result()
            case StillOff():
                self._answer_lost, self._open_question = True, None
                self._show_problem(None, still_off=True)

    async def _attempt(self, request: Callable[[], Awaitable[T]]) -> T | None:
        if self.state.busy:
            return None
        self._show_problem(None, busy=True)
        try:
            return await request()
        except TwinboltError as error:
            self._refused(error)
            return None
        finally:
            self._show(replace(self.state, busy=False))

    def _refused(self, error: TwinboltError) -> None:
        reason = password_reason(error, given=self._password is not None)
        if reason is not None:
            self._password = None
            there = self._trail.here is Step.PASSWORD
            self._go(self._trail if there else self._trail.forward(Step.PASSWORD), password_reason=reason)
            return
        problem = problem_of(error)
        if problem is not None and (problem.may_have_changed or self._open_question is not None):
            problem = replace(problem, may_have_changed=True)
            self._answer_lost, self._open_question = True, problem
        self._show_problem(problem)

    def _succeeded(self, enabled: Enabled) -> None:
        before = self._overview.state.recovery_codes.value
        result = Result(
            media_type=MediaType.AUTHENTICATOR,
            answer_lost=enabled.answer_lost,
            codes_before=before.active if before is not None and not enabled.codes else None,
        )
        self._setup = self._password = self._open_question = None
        self._typed = ""
        self._answer_lost = False
        step = Step.CODES if enabled.codes else Step.DONE
        self.saving.begin(enabled.codes, trouble=enabled.trouble)
        self._go(self._trail.no_return(step), result=result, scan=None)

    def _leaving(self) -> Leaving:
        if self._answer_lost:
            return Leaving.PERHAPS_ON
        if self.state.step in {Step.CODES, Step.CONFIRM}:
            return Leaving.UNSAVED_CODES
        return Leaving.NOTHING if self._setup is None else Leaving.UNUSED_KEY

    def _account_changed(self) -> None:
        if self._readmission.settles(self.state.problem, self._overview.state):
            self._show_problem(None)
        choices = derive_choices(self._overview.state)
        chosen = still_possible(self.state.chosen, choices)
        if not choices:
            self._show_problem(why_no_choices(self._overview.state), choices=choices, chosen=chosen)
        elif self.state.remedy is Remedy.READ_AGAIN:
            self._show_problem(None, choices=choices, chosen=chosen)
        else:
            self._show(replace(self.state, choices=choices, chosen=chosen))

    def _go(self, trail: Trail[Step], **changes: Any) -> None:
        """Turn to a page; a code that was typed on another one is forgotten, as its field forgets it."""
        self._trail = trail
        self._typed = ""
        place: dict[str, Any] = {"step": trail.here, "can_go_back": trail.can_go_back, "check": NOTHING_TYPED}
        self._show_problem(self._open_question, **place, **changes)

    def _show_problem(self, problem: Problem | None, *, still_off: bool = False, **changes: Any) -> None:
        remedy = self._remedy(problem)
        self._show(replace(self.state, problem=problem, remedy=remedy, still_off=still_off, **changes))

    def _remedy(self, problem: Problem | None) -> Remedy | None:
        if problem is None:
            return None
        if problem.may_have_changed:
            return Remedy.LOOK
        if problem.refusal is Refusal.EXPIRED_SETUP:
            return Remedy.FRESH_KEY
        return None if derive_choices(self._overview.state) else Remedy.READ_AGAIN
