"""Where each operation of configuration and recovery codes is asked for in the app, without a window."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.security_key.practice import practice_keys
from desktop.services.account_overview import AccountOverview
from desktop.services.consequences import Change
from desktop.services.security_keys import SecurityKeysService
from desktop.simulator.media import MediaType as PretendMediaType
from desktop.simulator.service import Simulator
from desktop.viewmodels.add_key.state import Step as KeyStep
from desktop.viewmodels.change_method.state import Step as ChangeStep
from desktop.viewmodels.flow import PasswordReason
from desktop.viewmodels.methods import MethodsViewModel
from desktop.viewmodels.problem import Problem
from desktop.viewmodels.recovery_codes import RecoveryCodesViewModel
from desktop.viewmodels.recovery_codes_change.purpose import Purpose
from desktop.viewmodels.recovery_codes_change.state import Step as CodesStep
from desktop.viewmodels.security_keys import SecurityKeysViewModel
from desktop.viewmodels.setup_wizard.state import Step as SetUpStep
from desktop.viewmodels.tab import TabViewModel
from tests.support.adding_keys import AddingKeys, adding_keys
from tests.support.change_codes import Codes, change_codes
from tests.support.changing import Changing, changing
from tests.support.set_up import SetUp, set_up

SAID: Final = {
    Refusal.INVALID_CHALLENGE: "This check has run out",
    Refusal.INVALID_USER: "this is not your account",
    Refusal.INVALID_EMAIL: "verified email address",
    Refusal.WRONG_PASSWORD: "wants your password",
    Refusal.TOO_MANY_REQUESTS: "too many tries",
    Refusal.MAINTENANCE: "has closed it for now",
    Refusal.NOT_ALLOWED: "does not allow",
    Refusal.WRONG_CONFIGURATION: "Another method has to be on first",
    Refusal.WRONG_CODE: "this code is not right",
    Refusal.ALREADY_ENABLED: "is on already",
    Refusal.EXPIRED_SETUP: "The QR code is too old",
    Refusal.INVALID_PHONE: "verified phone number",
    Refusal.KEY_LIMIT: "five security keys already",
    Refusal.INVALID_NICKNAME: "does not take this name",
    Refusal.SIGNED_OUT: "Your session has ended",
    Refusal.CSRF_TOKEN: "did not accept this window's token",
}
"""Words in which no other refusal is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One button that is pressed twice.

    Attributes:
        press: presses it.
        again: presses it once more, wherever the first time has led.
        problem: what the view-model says went wrong.
        reason: why it asks for the password, if it does.
        done: whether it has done what it is for.
    """

    simulator: Simulator
    overview: AccountOverview
    press: Callable[[], Awaitable[object]]
    problem: Callable[[], Problem | None]
    done: Callable[[], bool]
    again: Callable[[], Awaitable[object]] | None = None
    reason: Callable[[], PasswordReason | None] = lambda: None
    password: Callable[[Secret[str]], Awaitable[object]] | None = None

    def on_the_server(self) -> tuple[object, ...]:
        """What there is at the service: methods, keys and the number of codes."""
        world = self.simulator.world.configuration
        methods = {MediaType(method.value) for method in PretendMediaType if world.is_on(method)}
        return methods, [key.nickname for key in world.security_keys.registered], world.recovery_codes.active

    def on_screen(self) -> tuple[object, ...]:
        """What the tabs show of the same."""
        state = self.overview.state
        assert state.configuration.value is not None
        assert state.recovery_codes.value is not None
        methods = {method.media_type for method in state.configuration.value.enabled}
        return methods, [key.nickname for key in state.security_keys.value or ()], state.recovery_codes.value.active

    async def press_again(self) -> None:
        """Do once more what was refused; with the password, where that is asked for now."""
        if self.reason() is not None and self.password is not None:
            await self.password(Secret(self.simulator.controls.accounts[0].password))
        else:
            await (self.again or self.press)()


Telling = Callable[[Story], Awaitable[None]]


def by_set_up(endpoint: Endpoint, tell: Telling) -> None:
    async def steps(at: SetUp) -> None:
        wizard, press, end = at.wizard, at.wizard.continue_with_choice, SetUpStep.SCAN

        async def send_code() -> None:
            if at.step is SetUpStep.PASSWORD:
                wizard.back()
            wizard.type_code(at.code())
            await wizard.send_code()

        if endpoint is two_step.ENABLE_VERIFY_AUTHENTICATOR:
            await at.to_the_code()
            press, end = send_code, SetUpStep.CODES
        else:
            wizard.begin()

        async def with_password(password: Secret[str]) -> None:
            await wizard.give_password(password)
            if at.step is SetUpStep.CODE:
                await at.send(at.code())

        await tell(
            Story(
                simulator=at.world.simulator,
                overview=at.overview,
                press=press,
                problem=lambda: at.state.problem,
                reason=lambda: at.state.password_reason if at.step is SetUpStep.PASSWORD else None,
                password=with_password,
                done=lambda: at.step is end,
            )
        )

    set_up(steps)


CHANGES: Final = {
    two_step.DISABLE_AUTHENTICATOR: (Change(media_type=MediaType.AUTHENTICATOR, on=False), "guarded"),
    two_step.ENABLE_EMAIL: (Change(media_type=MediaType.EMAIL, on=True), "fresh"),
    two_step.DISABLE_EMAIL: (Change(media_type=MediaType.EMAIL, on=False), "email_only"),
    two_step.ENABLE_SMS: (Change(media_type=MediaType.SMS, on=True), "fresh"),
    two_step.DISABLE_SMS: (Change(media_type=MediaType.SMS, on=False), "every_way"),
}


def by_change(endpoint: Endpoint, tell: Telling) -> None:
    change, persona = CHANGES[endpoint]

    async def steps(at: Changing) -> None:
        await tell(
            Story(
                simulator=at.world.simulator,
                overview=at.account.overview,
                press=at.go_ahead,
                problem=lambda: at.state.problem,
                reason=lambda: at.state.password_reason,
                password=at.flow.give_password,
                done=lambda: at.step is ChangeStep.DONE,
            )
        )

    changing(change, steps, persona=persona)


def by_key(_: Endpoint, tell: Telling) -> None:
    async def steps(at: AddingKeys) -> None:
        async def once_more() -> None:
            await at.to_the_key("Another name")
            if at.state.step is not KeyStep.DONE:
                await at.ask(at.plain, touch=True)

        async def with_password(password: Secret[str]) -> None:
            end = at.plain.subscribe(lambda state: state.waiting_for_touch and at.plain.touch())
            await at.flow.give_password(password)
            end()

        await tell(
            Story(
                simulator=at.world.simulator,
                overview=at.overview,
                press=at.add,
                again=once_more,
                problem=lambda: at.state.problem,
                reason=lambda: at.state.password_reason,
                password=with_password,
                done=lambda: at.state.step is KeyStep.DONE,
            )
        )

    adding_keys(steps)


def by_removal(_: Endpoint, tell: Telling) -> None:
    async def steps(at: AddingKeys) -> None:
        keys = SecurityKeysViewModel(at.overview, lambda: at.service)
        keys.choose(keys.state.keys[0], chosen=True)

        async def remove() -> None:
            keys.ask_to_remove()
            await keys.remove()

        await tell(
            Story(
                simulator=at.world.simulator,
                overview=at.overview,
                press=remove,
                problem=lambda: keys.state.problem,
                done=lambda: keys.state.removal is not None,
            )
        )

    adding_keys(steps, prepare=lambda _: None)


def by_codes(endpoint: Endpoint, tell: Telling) -> None:
    async def steps(at: Codes) -> None:
        making = endpoint is two_step.REGENERATE_RECOVERY_CODES
        flow = at.flow(Purpose.MAKE if making else Purpose.CLEAR)
        await tell(
            Story(
                simulator=at.account.world.simulator,
                overview=at.account.overview,
                press=flow.proceed,
                problem=lambda: flow.state.problem,
                reason=lambda: flow.state.password_reason,
                password=flow.give_password,
                done=lambda: flow.state.step in {CodesStep.CODES, CodesStep.CLEARED},
            )
        )

    change_codes(steps)


def by_reading(endpoint: Endpoint, tell: Telling) -> None:
    async def steps(at: Codes) -> None:
        overview = at.account.overview
        no_keys = SecurityKeysService(overview, practice_keys([]))
        tab: TabViewModel[Any] = {
            two_step.GET_CONFIGURATION: lambda: MethodsViewModel(overview),
            two_step.LIST_SECURITY_KEYS: lambda: SecurityKeysViewModel(overview, lambda: no_keys),
            two_step.GET_RECOVERY_CODES: lambda: RecoveryCodesViewModel(overview, at.held, at.service),
        }[endpoint]()
        await tell(
            Story(
                simulator=at.account.world.simulator,
                overview=overview,
                press=tab.retry,
                problem=lambda: tab.state.freshness.problem,
                done=lambda: tab.state.freshness.problem is None,
            )
        )

    change_codes(steps)


STORIES: Final = {
    two_step.GET_CONFIGURATION: by_reading,
    two_step.ENABLE_AUTHENTICATOR: by_set_up,
    two_step.ENABLE_VERIFY_AUTHENTICATOR: by_set_up,
    **dict.fromkeys(CHANGES, by_change),
    two_step.ENABLE_SECURITY_KEY: by_key,
    two_step.ENABLE_VERIFY_SECURITY_KEY: by_key,
    two_step.DISABLE_SECURITY_KEY: by_removal,
    two_step.LIST_SECURITY_KEYS: by_reading,
    two_step.GET_RECOVERY_CODES: by_reading,
    two_step.CLEAR_RECOVERY_CODES: by_codes,
    two_step.REGENERATE_RECOVERY_CODES: by_codes,
}
"""For each operation of configuration and recovery codes, the part of the app that asks for it."""
