import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from desktop.contract.refusals import Refusal
from desktop.contract.two_step import VERIFY_AUTHENTICATOR
from desktop.model.challenges import PassedChallenge
from desktop.model.errors import TooManyRequests, Unsolved
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.security_key.bridge import AsyncPrompts
from desktop.security_key.failures import Declined, Trouble, WrongPin
from desktop.security_key.port import Account, Device, PinWanted
from tests.viewmodels.challenge.made_up import TOKEN, MadeUpCheck, Open, no_answer, opened, refused

A, E, K = MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SECURITY_KEY
KEY = Device(id="1", name="Blue")
ACCOUNTS = [Account(name="a", display_name="A"), Account(name="b", display_name="B")]


def too_many(retry_after: float | None) -> TooManyRequests:
    return TooManyRequests(
        "no",
        endpoint=VERIFY_AUTHENTICATOR,
        status=429,
        code=5,
        refusal=Refusal.TOO_MANY_REQUESTS,
        retry_after=retry_after,
    )


def test_the_first_way_is_on_screen_and_the_others_one_step_away() -> None:
    async def steps(at: Open, _: Any) -> None:
        assert at.dialog.state.place is A
        await at.dialog.other_ways()
        assert at.dialog.state.place is None
        await at.dialog.choose(E)
        assert at.dialog.state.place is E
        await at.dialog.back()
        await at.dialog.back()
        assert (at.dialog.state.place, at.dialog.state.can_go_back) == (A, False)

    opened(steps, A, E)


@pytest.mark.parametrize("remember", [False, True])
def test_what_passed_it_and_whether_to_trust_this_device(remember: bool) -> None:  # noqa: FBT001  (a parameter)
    async def steps(at: Open, way: Any) -> None:
        at.dialog.set_remember(remember)
        await way.submit("12345678")
        assert await at.dialog.outcome() == PassedChallenge(token=TOKEN, remember_device=remember)

    opened(steps, A, answers=[TOKEN])


def test_putting_it_away() -> None:
    async def steps(at: Open, _: Any) -> None:
        at.dialog.cancel()
        assert await at.dialog.outcome() is Unsolved.CANCELLED

    opened(steps, A)


@pytest.mark.parametrize("refusal", [Refusal.INVALID_CHALLENGE, Refusal.INVALID_USER])
def test_a_challenge_that_is_gone_ends_the_dialog(refusal: Refusal) -> None:
    async def steps(at: Open, way: Any) -> None:
        await way.submit("12345678")
        assert await at.dialog.outcome() is Unsolved.EXPIRED

    opened(steps, A, answers=[refused(refusal)])


def test_one_submit_is_one_attempt() -> None:
    async def steps(at: Open, way: Any) -> None:
        await asyncio.gather(way.submit("1"), way.submit("2"))
        assert at.check.asked == ["verify Authenticator 1"]
        await way.submit("")
        assert len(at.check.asked) == 1

    opened(steps, A, answers=[refused(Refusal.WRONG_CODE)])


@pytest.mark.parametrize(("retry_after", "seconds"), [(7.2, 8), (None, 30)])
def test_too_many_tries_are_waited_out(retry_after: float | None, seconds: int) -> None:
    async def steps(at: Open, way: Any) -> None:
        waiting = asyncio.ensure_future(way.submit("1"))
        await at.pause()
        assert way.state.wait_s == seconds
        await way.submit("2")
        assert len(at.check.asked) == 1
        at.clock.advance(seconds)
        await waiting
        assert way.state.wait_s == 0

    opened(steps, A, answers=[too_many(retry_after)])


def test_a_code_is_sent_on_entering_and_again_when_it_may_be() -> None:
    async def steps(at: Open, way: Any) -> None:
        assert (way.state.sent, way.state.to, way.state.send_again_in_s) == (True, "p*@example.com", 30)
        await way.send()
        assert at.check.asked == ["send Email"]
        at.clock.advance(31)
        await at.pause()
        again = asyncio.ensure_future(way.send())
        await at.pause()
        assert at.check.asked == ["send Email"] * 2
        again.cancel()

    opened(steps, E)


def test_a_code_that_could_not_be_sent_is_not_called_sent() -> None:
    async def steps(_: Open, way: Any) -> None:
        assert not way.state.sent
        assert way.state.send_again_in_s == 12

    opened(steps, E, answers=[too_many(12)])


def with_ceremony(
    ceremony: Callable[[AsyncPrompts], Awaitable[Secret[str]]], steps: Callable[[Open, Any], Awaitable[None]]
) -> None:
    async def run() -> None:
        check = MadeUpCheck(K, A)
        check.ceremony = ceremony
        at = Open(check)
        await at.dialog.start()
        entered = asyncio.ensure_future(at.dialog.enter())
        await at.pause()
        await steps(at, at.dialog.way(K))
        await at.dialog.close()
        await entered

    asyncio.run(run())


def test_a_key_asks_for_its_pin_and_for_an_account() -> None:
    async def ceremony(prompts: AsyncPrompts) -> Secret[str]:
        pin = await prompts.pin_wanted(PinWanted(device=KEY, tries_left=2, was_wrong=False))
        assert pin == Secret("canary-pin")
        assert await prompts.account_wanted(ACCOUNTS) == 1
        await prompts.touch_wanted([KEY])
        return TOKEN

    async def steps(at: Open, way: Any) -> None:
        assert way.state.prompt.pin.tries_left == 2
        way.give_pin(Secret("canary-pin"))
        await at.pause()
        assert len(way.state.prompt.accounts) == 2
        way.choose_account(1)
        assert await at.dialog.outcome() == PassedChallenge(token=TOKEN, remember_device=False)

    with_ceremony(ceremony, steps)


@pytest.mark.parametrize(
    ("failure", "tries_left"),
    [(Declined(Trouble.NO_CREDENTIAL), 0), (WrongPin(1), 1), (Declined(Trouble.PIN_BLOCKED), 0)],
)
def test_a_key_that_fails_says_why_and_can_be_tried_again(failure: Declined, tries_left: int) -> None:
    async def ceremony(_: AsyncPrompts) -> Secret[str]:
        raise failure

    async def steps(at: Open, way: Any) -> None:
        assert (way.state.trouble, way.state.tries_left, way.state.running) == (failure.trouble, tries_left, False)
        await way.use_key()
        assert at.check.asked == ["sign SecurityKey"] * 2

    with_ceremony(ceremony, steps)


def test_leaving_a_key_ends_its_ceremony_without_a_complaint() -> None:
    ended = []

    async def ceremony(prompts: AsyncPrompts) -> Secret[str]:
        await prompts.touch_wanted([KEY])
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)
        return TOKEN

    async def steps(at: Open, way: Any) -> None:
        assert way.state.prompt.touch == (KEY,)
        await at.dialog.other_ways()
        assert ended
        assert (way.state.running, way.state.trouble) == (False, None)

    with_ceremony(ceremony, steps)


def test_ways_that_cannot_be_read_can_be_asked_for_again() -> None:
    async def run() -> None:
        at = Open(MadeUpCheck(A))
        at.check.refuses_offer = no_answer()
        await at.dialog.start()
        assert (at.dialog.state.offer, at.dialog.state.busy) == (None, False)
        assert at.dialog.state.problem is not None
        at.check.refuses_offer = None
        await at.dialog.start()
        assert (at.dialog.state.place, at.dialog.state.problem) == (A, None)

    asyncio.run(run())
