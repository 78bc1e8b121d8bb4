"""A check that a test makes up, and a dialog over it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from desktop.contract.refusals import Refusal
from desktop.contract.two_step import VERIFY_AUTHENTICATOR, VERIFY_CROSS_DEVICE
from desktop.model.account import Account
from desktop.model.challenges import WaitingRule
from desktop.model.errors import NoAnswer, Reach, Refused, TwinboltError
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.check import Offer
from desktop.viewmodels.challenge.dialog import ChallengeViewModel
from tests.support.pretend import AppClock, TestClock

if TYPE_CHECKING:
    from desktop.security_key.bridge import AsyncPrompts

TOKEN = Secret("canary-token")
Answer = Secret[str] | TwinboltError | None


class MadeUpCheck:
    """Answers each question with what ``answers`` holds next, and remembers what it was asked."""

    account: Account | None = None
    may_remember = True
    waiting: tuple[WaitingRule, ...] = ()
    reaches_keys = True
    system_prompts = False

    def __init__(self, *ways: MediaType, answers: list[Answer] | None = None) -> None:
        self.ways = ways
        self.answers = answers or []
        self.asked: list[str] = []
        self.refuses_offer: TwinboltError | None = None
        self.ceremony: Callable[[AsyncPrompts], Awaitable[Secret[str]]] | None = None

    async def offer(self) -> Offer:
        if self.refuses_offer is not None:
            raise self.refuses_offer
        return Offer(ways=self.ways, authenticator_code_length=8, email="p*@example.com")

    async def send_code(self, way: MediaType) -> None:
        self._next(f"send {way}")

    async def verify(self, way: MediaType, code: Secret[str]) -> Secret[str]:
        await asyncio.sleep(0)  # an answer takes a while
        answer = self._next(f"verify {way} {code.reveal()}")
        assert answer is not None
        return answer

    async def sign(self, way: MediaType, prompts: "AsyncPrompts") -> Secret[str]:
        self.asked.append(f"sign {way}")
        assert self.ceremony is not None
        return await self.ceremony(prompts)

    async def ask_device(self) -> None:
        self._next("ask device")

    async def device_answer(self) -> Secret[str] | None:
        return self._next("look")

    async def withdraw_from_device(self) -> None:
        self._next("withdraw")

    def _next(self, question: str) -> Secret[str] | None:
        self.asked.append(question)
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, TwinboltError):
            raise answer
        return answer


class Open:
    """A dialog over a made-up check, with a clock that stands still."""

    def __init__(self, check: MadeUpCheck) -> None:
        self.clock = TestClock()
        self.check = check
        self.dialog = ChallengeViewModel(check, AppClock(self.clock), self.clock.sleep)

    async def pause(self) -> None:
        """Let everything go on until it waits."""
        for _ in range(20):
            await asyncio.sleep(0)


def opened(
    steps: Callable[[Open, Any], Awaitable[None]], *ways: MediaType, answers: list[Answer] | None = None
) -> None:
    """Open a dialog, enter its first way beside the steps, and leave nothing running."""

    async def run() -> None:
        at = Open(MadeUpCheck(*ways, answers=answers))
        await at.dialog.start()
        async with asyncio.TaskGroup() as beside:
            tasks = [beside.create_task(at.dialog.enter())]
            await at.pause()
            await steps(at, at.dialog.way(ways[0]))
            for task in tasks:
                task.cancel()

    asyncio.run(run())


def refused(refusal: Refusal) -> Refused:
    return Refused("no", endpoint=VERIFY_AUTHENTICATOR, status=400, code=0, refusal=refusal)


def no_answer() -> TwinboltError:
    return NoAnswer("lost", endpoint=VERIFY_CROSS_DEVICE, reason=Reach.TIMED_OUT)
