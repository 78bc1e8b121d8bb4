"""Each change is sent once, what became of it is read, and a lost answer is found out about."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal
from desktop.model.errors import NoAnswer, Refused, TooManyRequests
from desktop.model.methods import Configuration, MediaType
from desktop.services.comparison import Side
from desktop.services.consequences import Change
from desktop.services.methods import Certainty, Changed, NotChanged
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.service import Simulator
from tests.support.opened import Opened, opened

AUTHENTICATOR, EMAIL, SMS = MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS
EMAIL_ON = Change(media_type=EMAIL, on=True)


def sms_on(simulator: Simulator) -> None:
    simulator.world.configuration.turn_on_sms()


def within(
    steps: Callable[[Opened], Awaitable[None]],
    persona: str = "fresh",
    prepare: Callable[[Simulator], None] | None = None,
) -> None:
    async def run() -> None:
        async with opened(persona, prepare) as at:
            await steps(at)

    asyncio.run(run())


async def make(at: Opened, change: Change) -> Changed | NotChanged:
    return await at.methods.make(change, before=at.overview.state)


@pytest.mark.parametrize(
    ("persona", "prepare", "change", "endpoint"),
    [
        ("fresh", None, EMAIL_ON, two_step.ENABLE_EMAIL),
        ("fresh", None, Change(media_type=SMS, on=True), two_step.ENABLE_SMS),
        ("email_only", None, Change(media_type=EMAIL, on=False), two_step.DISABLE_EMAIL),
        ("fresh", sms_on, Change(media_type=SMS, on=False), two_step.DISABLE_SMS),
        ("guarded", None, Change(media_type=AUTHENTICATOR, on=False), two_step.DISABLE_AUTHENTICATOR),
    ],
)
def test_a_change_is_sent_once_and_read_afterwards(
    persona: str, prepare: Callable[[Simulator], None] | None, change: Change, endpoint: Endpoint
) -> None:
    async def steps(at: Opened) -> None:
        outcome = await make(at, change)
        assert isinstance(outcome, Changed)
        assert outcome.certainty is Certainty.CONFIRMED
        row = next(row for row in outcome.rows if row.media_type is change.media_type)
        assert (row.before.on, row.after.on) == (not change.on, change.on)
        assert at.is_on(change.media_type) is change.on
        assert at.world.wire.count(endpoint) == 1

    within(steps, persona, prepare)


def test_what_went_along_is_among_what_changed() -> None:
    async def steps(at: Opened) -> None:
        outcome = await make(at, Change(media_type=AUTHENTICATOR, on=False))
        assert isinstance(outcome, Changed)
        rows = {row.media_type: row for row in outcome.rows}
        assert (rows[MediaType.SECURITY_KEY].before.count, rows[MediaType.SECURITY_KEY].after) == (2, Side(count=0))

    within(steps, "guarded")


def test_a_lost_answer_is_found_out_about_and_nothing_is_sent_again() -> None:
    async def steps(at: Opened) -> None:
        at.world.wire.lose_answer_of(two_step.ENABLE_EMAIL)
        outcome = await make(at, EMAIL_ON)
        assert isinstance(outcome, Changed)
        assert outcome.certainty is Certainty.ANSWER_LOST
        assert any(row.changed for row in outcome.rows)
        assert at.world.wire.count(two_step.ENABLE_EMAIL) == 1

    within(steps)


def test_a_lost_request_is_known_to_have_done_nothing() -> None:
    async def steps(at: Opened) -> None:
        at.world.wire.lose_request_of(two_step.ENABLE_EMAIL)
        assert await make(at, EMAIL_ON) == NotChanged()
        assert not at.is_on(EMAIL)

    within(steps)


def fail(endpoint: Endpoint, *, times: int) -> Fault:
    return Fault(kind=FaultKind.REFUSAL, endpoint=endpoint, status=400, code=1, times=times)


def test_where_the_account_cannot_be_read_either_the_open_question_is_what_is_raised_until_it_can() -> None:
    async def steps(at: Opened) -> None:
        before = at.overview.state
        at.world.wire.lose_answer_of(two_step.ENABLE_EMAIL)
        at.world.simulator.world.faults.order(fail(two_step.GET_CONFIGURATION, times=2))
        with pytest.raises(NoAnswer) as caught:
            await at.methods.make(EMAIL_ON, before=before)
        assert caught.value.may_have_changed
        with pytest.raises(Refused):
            await at.methods.find_out(EMAIL_ON, before=before)
        outcome = await at.methods.find_out(EMAIL_ON, before=before)
        assert isinstance(outcome, Changed)
        assert outcome.certainty is Certainty.ANSWER_LOST

    within(steps)


def test_what_the_service_agreed_to_and_could_not_be_read_again_is_called_so() -> None:
    async def steps(at: Opened) -> None:
        at.world.simulator.world.faults.order(fail(two_step.GET_CONFIGURATION, times=1))
        assert await make(at, EMAIL_ON) == Changed(certainty=Certainty.UNCHECKED, rows=())

    within(steps)


def test_what_the_service_agreed_to_and_does_not_show_is_called_so() -> None:
    async def steps(at: Opened) -> None:
        async def agree(**_: Any) -> None:
            """Say yes, and do nothing."""

        at.overview.client.configuration.enable_email = agree  # type: ignore[method-assign]  # a service that went bad
        outcome = await make(at, EMAIL_ON)
        assert isinstance(outcome, Changed)
        assert outcome.certainty is Certainty.CONTRADICTED
        assert not any(row.changed for row in outcome.rows)

    within(steps)


def test_a_refusal_is_raised_and_nothing_is_read() -> None:
    async def steps(at: Opened) -> None:
        read = at.world.wire.count(two_step.GET_CONFIGURATION)
        with pytest.raises(TooManyRequests) as caught:
            await make(at, Change(media_type=AUTHENTICATOR, on=False))
        assert caught.value.refusal is Refusal.TOO_MANY_REQUESTS
        assert at.world.wire.count(two_step.GET_CONFIGURATION) == read

    within(steps, "throttled")


def test_a_refresh_that_comes_in_between_does_not_hide_what_was_changed() -> None:
    async def steps(at: Opened) -> None:
        calls = at.overview.client.configuration
        read, asked = calls.get, asyncio.Event()
        ours, theirs = asyncio.Event(), asyncio.Event()
        waits = [ours, theirs]

        async def get() -> Configuration:
            asked.set()
            if waits:
                await waits.pop(0).wait()
            return await read()

        calls.get = get  # type: ignore[method-assign, assignment]  # a service that takes its time
        made = asyncio.ensure_future(make(at, EMAIL_ON))
        await asked.wait()
        refreshed = asyncio.ensure_future(at.overview.refresh())
        while waits:  # noqa: ASYNC110  (two turns of the loop)
            await asyncio.sleep(0)
        ours.set()
        outcome = await made
        theirs.set()
        await refreshed
        assert isinstance(outcome, Changed)
        assert outcome.certainty is Certainty.CONFIRMED

    within(steps)
