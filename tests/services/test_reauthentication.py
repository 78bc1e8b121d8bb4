"""A refusal for want of a reauthentication token (code 13), and the token that the owner gets for it."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal
from desktop.model.errors import ChallengeUnsolved, Refused, Unsolved
from desktop.model.methods import MediaType
from desktop.services.consequences import Change
from desktop.services.methods import Changed
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.service import Simulator
from tests.support.opened import Opened, opened

EMAIL_OFF = Change(media_type=MediaType.EMAIL, on=False)
CODE = 13


def wanting_a_token(simulator: Simulator) -> None:
    simulator.world.policy.token_for_disabling = True
    simulator.world.configuration.turn_on_sms()


def within(steps: Callable[[Opened], Awaitable[None]], persona: str) -> None:
    async def run() -> None:
        async with opened(persona, wanting_a_token) as at:
            await steps(at)

    asyncio.run(run())


@pytest.mark.parametrize(
    ("persona", "media_type", "endpoint"),
    [
        ("email_only", MediaType.EMAIL, two_step.DISABLE_EMAIL),
        ("email_only", MediaType.SMS, two_step.DISABLE_SMS),
        ("guarded", MediaType.AUTHENTICATOR, two_step.DISABLE_AUTHENTICATOR),
    ],
)
def test_the_owner_proves_it_and_the_change_is_made(persona: str, media_type: MediaType, endpoint: Endpoint) -> None:
    async def steps(at: Opened) -> None:
        outcome = await at.methods.make(Change(media_type=media_type, on=False), before=at.overview.state)
        assert isinstance(outcome, Changed)
        assert not at.is_on(media_type)
        assert at.world.wire.count(endpoint) == 2
        assert at.world.wire.count(neighbours.REAUTHENTICATE) == 1
        assert at.owner.offers[0].ways == (MediaType.PASSWORD, MediaType.EMAIL)

    within(steps, persona)


def test_an_owner_who_does_not_prove_it_has_changed_nothing() -> None:
    async def steps(at: Opened) -> None:
        at.owner.gives_up = True
        with pytest.raises(ChallengeUnsolved) as unsolved:
            await at.methods.make(EMAIL_OFF, before=at.overview.state)
        assert unsolved.value.reason is Unsolved.CANCELLED
        assert at.is_on(MediaType.EMAIL)
        assert at.world.wire.count(two_step.DISABLE_EMAIL) == 1

    within(steps, "email_only")


@pytest.mark.parametrize(
    ("change", "endpoint", "code", "refusal"),
    [
        (Change(media_type=MediaType.EMAIL, on=True), two_step.ENABLE_EMAIL, CODE, Refusal.REAUTHENTICATION),
        (EMAIL_OFF, two_step.DISABLE_EMAIL, 4, Refusal.WRONG_PASSWORD),
    ],
    ids=["takes no token", "wants the password itself"],
)
def test_what_a_token_does_not_answer_is_the_flows_to_answer(
    change: Change, endpoint: Endpoint, code: int, refusal: Refusal
) -> None:
    async def steps(at: Opened) -> None:
        at.world.simulator.world.faults.order(Fault(kind=FaultKind.REFUSAL, endpoint=endpoint, status=400, code=code))
        with pytest.raises(Refused) as refused:
            await at.methods.make(change, before=at.overview.state)
        assert refused.value.refusal is refusal
        assert at.owner.checks == []

    within(steps, "email_only")
