"""The way through the wizard, forth and back, where nothing goes wrong."""

from collections.abc import Awaitable, Callable

import pytest

from desktop.contract.two_step import ENABLE_AUTHENTICATOR, ENABLE_VERIFY_AUTHENTICATOR
from desktop.model.authenticator import NO_CODES
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.totp import CodeCheck, Verdict
from desktop.simulator.service import Simulator
from desktop.viewmodels.setup_wizard.state import Leaving, Step, WizardState
from tests.support.pretend import demands_password
from tests.support.set_up import SetUp, set_up


async def to_the_password(at: SetUp) -> None:
    at.wizard.begin()
    await at.wizard.continue_with_choice()
    assert at.step is Step.PASSWORD


async def to_the_confirmation(at: SetUp) -> None:
    await at.to_the_recovery_codes()
    at.wizard.codes_written_down()


async def to_the_end(at: SetUp) -> None:
    await to_the_confirmation(at)
    await at.wizard.give_back(at.wizard.saving.state.codes.codes[-1].reveal())


async def to_the_choice(at: SetUp) -> None:
    at.wizard.begin()


async def nowhere(_: SetUp) -> None:
    """Stay at the first page."""


def test_from_the_first_page_to_the_last() -> None:
    async def steps(at: SetUp) -> None:
        seen = [at.step]
        at.wizard.changed.connect(lambda state: seen.append(state.step) if state.step is not seen[-1] else None)
        await to_the_end(at)
        assert seen == [
            Step.WELCOME,
            Step.METHOD,
            Step.SCAN,
            Step.CODE,
            Step.CODES,
            Step.CONFIRM,
            Step.DONE,
        ]
        assert at.is_on()
        assert at.state.result is not None
        assert (at.state.result.codes_saved, at.state.result.answer_lost) == (True, False)
        assert at.overview.state.recovery_codes.value is not None
        assert at.overview.state.recovery_codes.value.active == 10

    set_up(steps)


def test_nothing_is_on_before_the_first_code_was_sent() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        at.wizard.type_code(at.code())
        assert not at.is_on()
        await at.wizard.send_code()
        assert at.is_on()

    set_up(steps)


def test_the_key_that_is_shown_is_the_one_in_the_qr_code_and_the_one_that_is_copied() -> None:
    async def steps(at: SetUp) -> None:
        at.wizard.copy_key()
        assert at.clipboard.copied == []
        await at.to_the_key()
        at.wizard.copy_key()
        scan = at.state.scan
        assert scan is not None
        assert at.clipboard.copied == [scan.key.reveal()]
        assert f"secret={scan.key.reveal()}&" in scan.uri.reveal()
        assert (scan.issuer, scan.account_name) == ("Roblox", "PracticePenguin")

    set_up(steps)


def test_an_account_that_has_recovery_codes_keeps_them_and_sees_no_page_of_codes() -> None:
    def has_codes(simulator: Simulator) -> None:
        simulator.world.configuration.regenerate_recovery_codes()

    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        await at.send(at.code())
        assert at.step is Step.DONE
        assert at.state.result is not None
        assert at.state.result.codes_before == 10
        assert at.wizard.saving.state.codes == NO_CODES

    set_up(steps, prepare=has_codes)


@pytest.mark.parametrize("typed", ["{code}", "  {code} ", "{upper}", "{spaced}"])
def test_a_recovery_code_given_back_counts_however_it_is_written(typed: str) -> None:
    async def steps(at: SetUp) -> None:
        await to_the_confirmation(at)
        code = at.wizard.saving.state.codes.codes[at.wizard.saving.state.asked - 1].reveal()
        await at.wizard.give_back(typed.format(code=code, upper=code.upper(), spaced=" ".join(code)))
        assert at.step is Step.DONE
        assert at.wizard.saving.state.codes == NO_CODES

    set_up(steps)


def test_another_recovery_code_than_the_one_asked_for_does_not_count() -> None:
    async def steps(at: SetUp) -> None:
        await to_the_confirmation(at)
        assert at.wizard.saving.state.asked == 10
        await at.wizard.give_back(at.wizard.saving.state.codes.codes[0].reveal())
        assert (at.step, at.wizard.saving.state.mismatch) == (Step.CONFIRM, True)
        at.wizard.back()
        assert at.step is Step.CODES
        at.wizard.codes_written_down()
        assert (at.step, at.wizard.saving.state.mismatch) == (Step.CONFIRM, False)

    set_up(steps)


@pytest.mark.parametrize(
    ("there", "before"),
    [
        (nowhere, Step.WELCOME),
        (to_the_choice, Step.WELCOME),
        (SetUp.to_the_key, Step.METHOD),
        (SetUp.to_the_code, Step.SCAN),
        (SetUp.to_the_recovery_codes, Step.CODES),
        (to_the_confirmation, Step.CODES),
        (to_the_end, Step.DONE),
    ],
)
def test_back_goes_one_page_back_and_never_behind_what_was_done(
    there: Callable[[SetUp], Awaitable[None]], before: Step
) -> None:
    async def steps(at: SetUp) -> None:
        await there(at)
        can_go_back, here = at.state.can_go_back, at.step
        at.wizard.back()
        assert at.step is before
        assert can_go_back is (here is not before)

    set_up(steps)


def test_back_from_the_password_leads_to_the_choice() -> None:
    async def steps(at: SetUp) -> None:
        await to_the_password(at)
        at.wizard.back()
        assert at.step is Step.METHOD

    set_up(steps, prepare=demands_password)


def test_going_back_and_forth_keeps_the_key() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        key = at.state.scan
        at.wizard.back()
        at.wizard.back()
        await at.wizard.continue_with_choice()
        assert (at.step, at.state.scan) == (Step.SCAN, key)
        assert at.world.wire.count(ENABLE_AUTHENTICATOR) == 1

    set_up(steps)


@pytest.mark.parametrize(
    ("there", "leaving"),
    [
        (nowhere, Leaving.NOTHING),
        (to_the_choice, Leaving.NOTHING),
        (SetUp.to_the_key, Leaving.UNUSED_KEY),
        (SetUp.to_the_code, Leaving.UNUSED_KEY),
        (SetUp.to_the_recovery_codes, Leaving.UNSAVED_CODES),
        (to_the_confirmation, Leaving.UNSAVED_CODES),
    ],
)
def test_leaving_says_what_is_left_behind_and_can_be_taken_back(
    there: Callable[[SetUp], Awaitable[None]], leaving: Leaving
) -> None:
    async def steps(at: SetUp) -> None:
        await there(at)
        before = at.state
        at.wizard.ask_to_leave()
        assert at.state.leaving is leaving
        at.wizard.stay()
        assert at.state == before

    set_up(steps)


def test_at_the_end_leaving_asks_nothing() -> None:
    async def steps(at: SetUp) -> None:
        await to_the_end(at)
        at.wizard.ask_to_leave()
        assert at.state.closed

    set_up(steps)


@pytest.mark.parametrize(
    "there", [SetUp.to_the_key, SetUp.to_the_code, SetUp.to_the_recovery_codes, to_the_confirmation, to_the_end]
)
def test_a_closed_wizard_holds_no_secret(there: Callable[[SetUp], Awaitable[None]]) -> None:
    async def steps(at: SetUp) -> None:
        await there(at)
        at.wizard.type_code("123456")
        at.wizard.leave()
        assert at.state == WizardState(step=at.step, closed=True)
        held = [value for value in vars(at.wizard).values() if isinstance(value, Secret) or value == "123456"]
        assert held == []
        await at.overview.refresh()
        assert at.state == WizardState(step=at.step, closed=True)

    set_up(steps)


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [("12345", Verdict.INCOMPLETE), ("12345x", Verdict.NOT_A_CODE), ("000000", Verdict.NO_MATCH)],
)
def test_advice_against_a_code_never_keeps_it_from_being_sent(typed: str, verdict: Verdict) -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        at.wizard.type_code(typed)
        assert at.state.check == CodeCheck(verdict)
        await at.wizard.send_code()
        assert at.world.wire.count(ENABLE_VERIFY_AUTHENTICATOR) == 1

    set_up(steps)


def test_a_slow_phone_is_named_with_how_slow_it_is() -> None:
    async def steps(at: SetUp) -> None:
        await at.to_the_code()
        at.wizard.type_code(at.code(-90))
        assert at.state.check.verdict is Verdict.CLOCK_OFF
        assert at.state.check.phone_ahead.total_seconds() == -90

    set_up(steps)


def test_a_method_that_cannot_be_chosen_is_not_chosen() -> None:
    async def steps(at: SetUp) -> None:
        at.wizard.begin()
        at.wizard.choose(MediaType.SECURITY_KEY)
        assert at.state.chosen is MediaType.AUTHENTICATOR

    set_up(steps)
