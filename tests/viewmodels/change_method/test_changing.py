"""From what a change means to what it changed."""

import pytest

from desktop.contract import two_step
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.consequences import Change, Left
from desktop.services.methods import Certainty
from desktop.services.obstacles import Obstacle
from desktop.simulator.service import Simulator
from desktop.viewmodels.change_method.state import Remedy, Step
from desktop.viewmodels.flow import PasswordReason
from tests.support.changing import Changing, changing

AUTHENTICATOR, EMAIL, SMS = MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS
EMAIL_ON, SMS_ON = Change(media_type=EMAIL, on=True), Change(media_type=SMS, on=True)
EMAIL_OFF = Change(media_type=EMAIL, on=False)
AUTHENTICATOR_OFF = Change(media_type=AUTHENTICATOR, on=False)


def test_email_is_turned_on_for_an_address_that_is_shown_masked() -> None:
    async def steps(at: Changing) -> None:
        assert at.state.destination == "p******@example.com"
        await at.flow.go_ahead()
        assert at.step is Step.DONE
        assert at.state.outcome is not None
        assert at.state.outcome.certainty is Certainty.CONFIRMED
        assert at.account.is_on(EMAIL)

    changing(EMAIL_ON, steps)


@pytest.mark.parametrize(
    ("change", "persona", "left"),
    [(EMAIL_OFF, "email_only", Left.PASSWORD_ALONE), (AUTHENTICATOR_OFF, "guarded", Left.PASSWORD_ALONE)],
)
def test_what_is_grave_is_done_only_after_it_was_agreed_to(change: Change, persona: str, left: Left) -> None:
    async def steps(at: Changing) -> None:
        assert at.state.consequences is not None
        assert at.state.consequences.left is left
        await at.flow.go_ahead()
        assert at.account.is_on(change.media_type)
        at.flow.agree(agreed=True)
        await at.flow.go_ahead()
        assert at.step is Step.DONE
        assert not at.account.is_on(change.media_type)

    changing(change, steps, persona=persona)


def test_what_was_agreed_to_does_not_hold_for_something_else() -> None:
    async def steps(at: Changing) -> None:
        at.flow.agree(agreed=True)
        at.world.simulator.world.configuration.regenerate_recovery_codes()
        await at.account.overview.refresh()
        assert not at.state.agreed
        assert not at.state.can_go_ahead

    changing(EMAIL_OFF, steps, persona="email_only")


def unverified_phone(simulator: Simulator) -> None:
    simulator.world.account.phone.verified = False


def unverified_email(simulator: Simulator) -> None:
    simulator.world.account.email.verified = False


def without_sms(simulator: Simulator) -> None:
    simulator.world.policy.sms_available = False


@pytest.mark.parametrize(
    ("change", "prepare", "obstacle", "page"),
    [
        (SMS_ON, unverified_phone, Obstacle.NEEDS_PHONE, "https://www.roblox.com/my/account#!/info"),
        (EMAIL_ON, unverified_email, Obstacle.NEEDS_EMAIL, "https://www.roblox.com/my/account#!/info"),
        (SMS_ON, without_sms, Obstacle.NOT_OFFERED, None),
        (EMAIL_OFF, None, Obstacle.ALREADY_OFF, None),
    ],
)
def test_an_obstacle_is_named_with_the_page_that_takes_it_away_and_nothing_is_sent(
    change: Change, prepare: object, obstacle: Obstacle, page: str | None
) -> None:
    async def steps(at: Changing) -> None:
        assert at.state.obstacle is obstacle
        await at.go_ahead()
        assert at.step is Step.EXPLAIN
        assert at.state.page == page
        assert at.state.remedy is (Remedy.WEBSITE if page else None)
        assert at.world.wire.count(two_step.ENABLE_SMS) == at.world.wire.count(two_step.ENABLE_EMAIL) == 0

    changing(change, steps, prepare=prepare)  # type: ignore[arg-type]  # a column of the table


def test_an_obstacle_that_was_taken_away_on_the_website_is_gone_after_another_look() -> None:
    async def steps(at: Changing) -> None:
        at.world.simulator.world.account.phone.verified = True
        await at.flow.start()
        assert at.state.obstacle is None
        await at.flow.go_ahead()
        assert at.account.is_on(SMS)

    changing(SMS_ON, steps, prepare=unverified_phone)


def wants_password(simulator: Simulator) -> None:
    simulator.world.policy.password_for_disabling_email = True


def test_a_password_that_is_demanded_is_asked_for_before_anything_is_sent_and_again_if_it_was_wrong() -> None:
    async def steps(at: Changing) -> None:
        await at.go_ahead()
        assert (at.step, at.state.password_reason) == (Step.PASSWORD, PasswordReason.DEMANDED)
        assert at.world.wire.count(two_step.DISABLE_EMAIL) == 0
        await at.flow.give_password(Secret("canary-wrong"))
        assert (at.step, at.state.password_reason) == (Step.PASSWORD, PasswordReason.WRONG)
        await at.flow.give_password(Secret(at.world.simulator.controls.password))
        assert at.step is Step.DONE
        assert at.world.wire.count(two_step.DISABLE_EMAIL) == 2

    changing(EMAIL_OFF, steps, persona="email_only", prepare=wants_password)


def test_back_from_the_password_is_back_to_what_it_means() -> None:
    async def steps(at: Changing) -> None:
        await at.go_ahead()
        assert at.state.can_go_back
        at.flow.back()
        assert at.step is Step.EXPLAIN
        at.flow.ask_to_leave()
        assert at.state.closed

    changing(EMAIL_OFF, steps, persona="email_only", prepare=wants_password)
