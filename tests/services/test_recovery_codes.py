"""New codes are held before they are given; what became of a lost answer is read, and nothing is sent twice."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from desktop.contract.two_step import (
    GET_RECOVERY_CODES,
    REGENERATE_RECOVERY_CODES,
)
from desktop.model.account import RecoveryCodesStatus
from desktop.model.authenticator import RecoveryCodes
from desktop.model.errors import NoAnswer, Refused, Unreachable
from desktop.services.account_state import Part
from desktop.services.codes_verdict import Verdict, judge, verdict_on
from desktop.services.held_codes import Risk
from desktop.services.secret_store import StoreTrouble
from tests.support.change_codes import Codes, bare, change_codes, hold

MADE = datetime(2026, 1, 1, tzinfo=UTC)
LATER = MADE + timedelta(days=1)


def status(active: int, created: datetime | None = MADE) -> RecoveryCodesStatus:
    return RecoveryCodesStatus(active=active, created=created)


@pytest.mark.parametrize(
    ("before", "now", "verdict"),
    [
        (status(3), status(10, LATER), Verdict.MADE),
        (status(10), status(10, LATER), Verdict.MADE),
        (status(3, None), status(10, None), Verdict.MADE),
        (status(0, None), status(10), Verdict.MADE),
        (status(10), status(10), Verdict.NOT_MADE),
        (status(10), status(9), Verdict.NOT_MADE),
        (status(10), status(0, None), Verdict.NOT_MADE),
        (None, status(0, None), Verdict.NOT_MADE),
        (None, status(10), Verdict.UNCLEAR),
        (status(10, None), status(10, None), Verdict.UNCLEAR),
        (status(10), None, Verdict.UNCLEAR),
    ],
)
def test_what_the_account_says_about_a_lost_answer(
    before: RecoveryCodesStatus | None, now: RecoveryCodesStatus | None, verdict: Verdict
) -> None:
    assert judge(before, now) is verdict


def test_new_codes_are_in_the_keyring_when_they_are_given_and_gone_once_they_are_saved() -> None:
    async def steps(at: Codes) -> None:
        codes = await at.service.regenerate(None)
        assert isinstance(codes, RecoveryCodes)
        assert bare(codes.codes) == at.unused
        again = await at.started_again()
        assert again is not None
        assert (again.entry.codes, again.found, again.entry.asked) == (codes, True, None)
        assert at.held.risk is Risk.SHOWN_AGAIN
        assert await at.service.saved() is None
        assert at.keyring.entries == {}
        assert (at.holding, at.held.risk) == (None, Risk.NONE)

    change_codes(steps)


def test_the_keyring_knows_of_the_request_before_it_is_sent() -> None:
    async def steps(at: Codes) -> None:
        wire = at.account.world.wire
        released = wire.hold(REGENERATE_RECOVERY_CODES)
        running = asyncio.ensure_future(at.service.regenerate(None))
        while not wire.count(REGENERATE_RECOVERY_CODES):  # noqa: ASYNC110  (the wire has no event to wait for)
            await asyncio.sleep(0)
        again = await at.started_again()
        assert again is not None
        assert again.entry.asked is not None
        assert at.held.risk is Risk.UNDER_WAY
        released.set()
        await running

    change_codes(steps)


def test_an_answer_that_is_lost_is_looked_into_and_told_again_at_the_next_start() -> None:
    async def steps(at: Codes) -> None:
        at.account.world.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
        assert await at.service.regenerate(None) is Verdict.MADE
        assert at.account.world.wire.count(REGENERATE_RECOVERY_CODES) == 1
        again = await at.started_again()
        assert again is not None
        assert again.entry.asked is not None
        assert not again.entry.codes

    change_codes(steps)


def test_a_request_that_never_arrived_made_nothing_and_leaves_nothing_behind() -> None:
    async def steps(at: Codes) -> None:
        before = at.unused
        at.account.world.wire.lose_request_of(REGENERATE_RECOVERY_CODES)
        assert await at.service.regenerate(None) is Verdict.NOT_MADE
        assert at.unused == before
        assert await at.started_again() is None

    change_codes(steps)


def test_a_question_that_cannot_be_answered_stays_open() -> None:
    async def steps(at: Codes) -> None:
        at.account.world.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
        at.account.world.wire.lose_request_of(GET_RECOVERY_CODES)
        at.account.world.wire.lose_request_of(GET_RECOVERY_CODES)
        at.account.world.wire.lose_request_of(GET_RECOVERY_CODES)
        with pytest.raises(NoAnswer) as caught:
            await at.service.regenerate(None)
        assert caught.value.may_have_changed
        again = await at.started_again()
        assert again is not None
        assert again.entry.asked is not None
        assert await at.service.find_out() is Verdict.MADE

    change_codes(steps)


def test_codes_that_wait_to_be_saved_outlive_a_request_that_was_refused_or_not_sent() -> None:
    async def steps(at: Codes) -> None:
        waiting = await at.service.regenerate(None)
        at.account.world.simulator.world.limits.close(60)
        with pytest.raises(Refused):
            await at.service.regenerate(None)
        at.account.world.wire.cut = True
        with pytest.raises(Unreachable):
            await at.service.regenerate(None)
        again = await at.started_again()
        assert again is not None
        assert (again.entry.codes, again.entry.asked) == (waiting, None)

    change_codes(steps)


def test_codes_that_wait_to_be_saved_are_dropped_once_others_took_their_place() -> None:
    async def steps(at: Codes) -> None:
        await at.service.regenerate(None)
        at.account.world.clock.advance(60)
        await at.account.overview.refresh()
        at.account.world.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
        assert await at.service.regenerate(None) is Verdict.MADE
        assert at.holding is not None
        assert not at.holding.entry.codes

    change_codes(steps)


def test_without_a_keyring_codes_are_in_memory_alone() -> None:
    async def steps(at: Codes) -> None:
        at.keyring.trouble = StoreTrouble.NO_STORE
        codes = await at.service.regenerate(None)
        assert at.holding is not None
        assert (at.holding.entry.codes, at.holding.trouble) == (codes, StoreTrouble.NO_STORE)
        assert at.held.risk is Risk.LOST
        assert await at.service.saved() is None, "nothing is left where nothing ever was"
        assert at.held.risk is Risk.NONE

    change_codes(steps)


@pytest.mark.parametrize(
    ("during", "left"), [(None, StoreTrouble.REFUSED), (StoreTrouble.TIMED_OUT, StoreTrouble.REFUSED)]
)
def test_what_a_keyring_may_have_and_does_not_give_up_is_told(during: StoreTrouble | None, left: StoreTrouble) -> None:
    async def steps(at: Codes) -> None:
        at.keyring.trouble = during
        await at.service.regenerate(None)
        at.keyring.trouble = left
        assert await at.service.saved() is left

    change_codes(steps)


def test_without_a_keyring_a_note_is_left_of_codes_that_are_not_known_to_be_saved() -> None:
    async def steps(at: Codes) -> None:
        at.keyring.trouble = StoreTrouble.NO_STORE
        wire = at.account.world.wire
        released = wire.hold(REGENERATE_RECOVERY_CODES)
        running = asyncio.ensure_future(at.service.regenerate(None))
        while not wire.count(REGENERATE_RECOVERY_CODES):  # noqa: ASYNC110  (the wire has no event to wait for)
            await asyncio.sleep(0)
        assert at.user_id in at.notes.notes, "before the request is sent"
        released.set()
        await running
        await at.account.overview.refresh()
        again = await at.started_again()
        assert verdict_on(at.account.overview.state, again) is Verdict.GONE
        at.keyring.trouble = StoreTrouble.LOCKED
        again = await at.started_again()
        assert verdict_on(at.account.overview.state, again) is Verdict.LOCKED_AWAY
        await at.service.saved()
        assert await at.started_again() is None

    change_codes(steps)


def test_what_the_keyring_has_counts_more_than_the_note_even_if_it_opens_late() -> None:
    async def steps(at: Codes) -> None:
        codes = await at.service.regenerate(None)
        fresh = hold(at.account, at.keyring, at.notes)
        at.keyring.trouble = StoreTrouble.LOCKED
        await fresh.find(at.user_id)
        noted = fresh.of(at.user_id)
        assert noted is not None
        assert (noted.noted, noted.trouble) == (True, StoreTrouble.LOCKED)
        at.keyring.trouble = None
        await fresh.find(at.user_id)
        found = fresh.of(at.user_id)
        assert found is not None
        assert (found.entry.codes, found.noted) == (codes, False)

    change_codes(steps)


def test_no_note_is_left_of_a_request_that_was_refused() -> None:
    async def steps(at: Codes) -> None:
        at.account.world.simulator.world.limits.close(60)
        with pytest.raises(Refused):
            await at.service.regenerate(None)
        assert at.notes.notes == {}

    change_codes(steps)


def test_until_the_account_was_read_since_nothing_is_said_of_what_was_asked_for() -> None:
    async def steps(at: Codes) -> None:
        for _ in range(3):
            at.account.world.wire.lose_request_of(GET_RECOVERY_CODES)
        at.account.world.wire.lose_answer_of(REGENERATE_RECOVERY_CODES)
        with pytest.raises(NoAnswer):
            await at.service.regenerate(None)
        overview = at.account.overview
        assert verdict_on(overview.state, at.holding) is Verdict.UNCLEAR
        at.account.world.clock.advance(1)
        await overview.refresh()
        assert verdict_on(overview.state, at.holding) is Verdict.MADE
        again = overview.state.with_parts({Part.RECOVERY_CODES: overview.state.recovery_codes.begun()})
        assert verdict_on(again, at.holding) is Verdict.MADE, "which does not flicker while it is read again"

    change_codes(steps)


def test_nothing_that_the_keyring_has_stays_in_memory_while_nobody_is_shown() -> None:
    async def steps(at: Codes) -> None:
        user_id = at.user_id
        codes = await at.service.regenerate(None)
        at.account.overview.show(None)
        assert at.held.of(user_id) is None
        await at.held.find(user_id)
        found = at.held.of(user_id)
        assert found is not None
        assert found.entry.codes == codes

    change_codes(steps)


def test_what_only_memory_has_stays_there_while_nobody_is_shown() -> None:
    async def steps(at: Codes) -> None:
        user_id = at.user_id
        at.keyring.trouble = StoreTrouble.LOCKED
        await at.service.regenerate(None)
        at.account.overview.show(None)
        assert at.held.of(user_id) is not None
        assert at.held.risk is Risk.LOST

    change_codes(steps)


def test_a_service_made_just_now_knows_nothing_of_what_was_left_behind() -> None:
    async def steps(at: Codes) -> None:
        await at.service.regenerate(None)
        fresh = hold(at.account, at.keyring, at.notes)
        fresh.begin_afresh(at.user_id)
        await fresh.find(at.user_id)
        assert fresh.of(at.user_id) is None
        assert at.keyring.entries == {}

    change_codes(steps)
