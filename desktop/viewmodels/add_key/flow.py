"""Drives the flow that adds a security key: intents in, one state out."""

from collections.abc import Awaitable
from contextlib import aclosing, suppress
from typing import Any, TypeVar

from msgspec.structs import replace

from desktop.contract.refusals import Refusal
from desktop.model.errors import Refused, TwinboltError
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.security_key.failures import SecurityKeyFailure
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part
from desktop.services.password_demands import demands_password
from desktop.services.security_keys import Added, Made, NameCheck, NotAdded, SecurityKeysService, check_name
from desktop.viewmodels.add_key.state import (
    AddKeyState,
    Leaving,
    Result,
    Step,
    derive_hindrance,
    trouble_of,
)
from desktop.viewmodels.flow import PasswordReason, Trail
from desktop.viewmodels.key_prompts import KeyPrompt, KeyPrompts
from desktop.viewmodels.password import password_reason
from desktop.viewmodels.problem import problem_of
from desktop.viewmodels.readmission import Readmission
from desktop.viewmodels.scope import Ended, Scope
from desktop.viewmodels.view_model import ViewModel

T = TypeVar("T")

AT_THE_KEY = Trail((Step.NAME, Step.PLUG_IN))
"""Where the flow stands before, and again after, each ceremony that failed."""
NEEDED = frozenset({Part.METADATA, Part.CONFIGURATION, Part.SECURITY_KEYS})
SAYS_MORE_WHEN_READ = frozenset({Refusal.WRONG_CONFIGURATION, Refusal.KEY_LIMIT})
"""Refusals that mean that the account has changed elsewhere."""


class AddKeyViewModel(ViewModel[AddKeyState]):
    """One run of the flow, for the account that is open. The password is kept until the run ends, a PIN never."""

    def __init__(self, overview: AccountOverview, service: SecurityKeysService) -> None:
        super().__init__(AddKeyState(system_prompts=service.system_prompts))
        self._overview = overview
        self._service = service
        self._prompts = KeyPrompts(self._prompted)
        self._watching = Scope()
        self._trail = Trail((Step.NAME,))
        self._password: Secret[str] | None = None
        self._made: Made | None = None
        self._first = False
        self._readmission = Readmission()
        self._end_subscription = overview.subscribe(self._account_changed)
        self._account_changed()

    async def start(self) -> None:
        """Read what decides whether a key can be added, then watch which are plugged in until the flow is left."""
        await self._overview.read_missing(NEEDED)
        with suppress(Ended):
            await self._watching.run(self._watch())

    def type_name(self, text: str) -> None:
        """Judge the name that was typed so far."""
        name = text.strip()
        keys = self._overview.state.security_keys.value or ()
        self._show(replace(self.state, name=name, name_check=check_name(name, keys), problem=None))

    async def confirm_name(self) -> None:
        """Go on to the key; or, where a key has answered already and only its name was refused, register it."""
        if self.state.name_check is not NameCheck.GOOD or self.state.busy:
            return
        if self._made is not None:
            await self._register(self._made)
        else:
            self._go(AT_THE_KEY)

    async def ask_key(self) -> None:
        """Have the key make a credential, and register it. Returns when the key has answered or failed."""
        if self.state.busy or self.state.prompting:
            return
        if self._password is None and demands_password(self._overview.state, MediaType.SECURITY_KEY, on=True):
            self._go(AT_THE_KEY.forward(Step.PASSWORD), password_reason=PasswordReason.DEMANDED)
            return
        registration = await self._attempt(self._service.begin(self._password))
        if registration is None:
            return
        self._go(Trail((Step.KEY,)), prompting=True)
        try:
            self._made = await self._prompts.run(self._service.ask_key(registration, self._prompts))
        except SecurityKeyFailure as failure:
            self._go(AT_THE_KEY, trouble=trouble_of(failure))
            return
        finally:
            self._show(replace(self.state, prompting=False))
        await self._register(self._made)

    def accept_last_try(self) -> None:
        """Risk the last try of the PIN."""
        self._prompts.accept_last_try()

    def give_pin(self, pin: Secret[str]) -> None:
        """Pass the PIN on to the key that asks for it. One call is one try."""
        self._prompts.give_pin(pin)

    async def give_password(self, password: Secret[str]) -> None:
        """Go on where the password was missing."""
        if not self.state.busy:
            self._password = password
            await self.ask_key()

    async def find_out(self) -> None:
        """Read whether the key is registered after all, where an answer was lost."""
        outcome = await self._attempt(self._service.find_out(self.state.name), open_question=True)
        self._conclude(outcome)

    def add_another(self) -> None:
        """Begin again, for a spare."""
        self._go(Trail((Step.NAME,)), result=None, name="", name_check=NameCheck.EMPTY)
        self._account_changed()

    def back(self) -> None:
        """Go back by one page, where that undoes nothing that is done for good."""
        if not self.state.busy and not self.state.prompting:
            self._go(self._trail.back())

    def ask_to_leave(self) -> None:
        """Let go of the key that is being asked; else leave, or say what leaving now would mean."""
        if self.state.prompting:
            self._prompts.cancel()
        elif self.state.busy:
            return
        elif (leaving := self._leaving()) is not None:
            self._show(replace(self.state, leaving=leaving))
        else:
            self.leave()

    def stay(self) -> None:
        """Go on after all."""
        self._show(replace(self.state, leaving=None))

    def leave(self) -> None:
        """Close, and drop every secret."""
        self._end_subscription()
        self._watching.end()
        self._password = self._made = None
        self._show(AddKeyState(step=self.state.step, closed=True))

    async def _watch(self) -> None:
        async with aclosing(self._service.plugged_in()) as lists:
            async for devices in lists:
                self._show(replace(self.state, devices=devices))

    async def _register(self, made: Made) -> None:
        self._first = self.state.used == 0
        outcome = await self._attempt(self._service.finish(made, self.state.name))
        self._conclude(outcome)

    def _conclude(self, outcome: Added | NotAdded | None) -> None:
        match outcome:
            case Added(answer_lost=answer_lost):
                self._made = self._password = None
                result = Result(name=self.state.name, first=self._first, answer_lost=answer_lost)
                self._go(self._trail.no_return(Step.DONE), result=result)
            case NotAdded():
                self._made = None
                self._go(AT_THE_KEY, not_added=outcome)

    async def _attempt(self, request: Awaitable[T], *, open_question: bool = False) -> T | None:
        self._show(replace(self.state, busy=True, problem=None, trouble=None, not_added=None))
        try:
            return await request
        except TwinboltError as error:
            problem = problem_of(error)
            if open_question and problem is not None:
                self._show(replace(self.state, problem=replace(problem, may_have_changed=True)))
            else:
                await self._refused(error)
            return None
        finally:
            self._show(replace(self.state, busy=False))

    async def _refused(self, error: TwinboltError) -> None:
        reason = password_reason(error, given=self._password is not None)
        if reason is not None:
            self._password = None
            there = self._trail.here is Step.PASSWORD
            self._go(self._trail if there else self._trail.forward(Step.PASSWORD), password_reason=reason)
            return
        refusal = error.refusal if isinstance(error, Refused) else None
        if refusal in SAYS_MORE_WHEN_READ:
            await self._service.show_result()
        trail = self._trail
        if refusal is Refusal.INVALID_NICKNAME:
            trail = Trail((Step.NAME,))
        elif self._made is not None and not error.may_have_changed:
            self._made = None
            trail = AT_THE_KEY
        self._go(trail)
        if self.state.step is not Step.NOT_YET:
            self._show(replace(self.state, problem=problem_of(error)))

    def _prompted(self, prompt: KeyPrompt) -> None:
        self._show(replace(self.state, prompt=prompt))

    def _leaving(self) -> Leaving | None:
        if self.state.problem is not None and self.state.problem.may_have_changed:
            return Leaving.PERHAPS_ADDED
        return None if self._made is None else Leaving.NOT_REGISTERED

    def _account_changed(self) -> None:
        account = self._overview.state
        if self._readmission.settles(self.state.problem, account):
            self._show(replace(self.state, problem=None))
        used = len(account.security_keys.value or ())
        hindrance = derive_hindrance(account)
        self._show(replace(self.state, used=used, hindrance=hindrance))
        if self.state.prompting or self._made is not None or self.state.step is Step.DONE:
            return
        if hindrance is not None and self.state.step is not Step.NOT_YET:
            self._go(Trail((Step.NOT_YET,)))
        elif hindrance is None and self.state.step is Step.NOT_YET:
            self._go(Trail((Step.NAME,)))

    def _go(self, trail: Trail[Step], **changes: Any) -> None:
        self._trail = trail
        fresh: dict[str, Any] = {"problem": None, "trouble": None, "not_added": None, **changes}
        self._show(replace(self.state, step=trail.here, can_go_back=trail.can_go_back, **fresh))
