import asyncio
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

from desktop.api.client import Client
from desktop.contract.refusals import Refusal
from desktop.contract.two_step import GET_RECOVERY_CODES
from desktop.model.account import Account, RecoveryCodesStatus
from desktop.model.errors import Reach, SignedOut, Unreachable
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part, Phase

ANN = Account(user_id=2**40, name="Ann", display_name="Ann")
BOB = Account(user_id=2**40 + 1, name="Bob", display_name="Bob")
OFFLINE = Unreachable("no network", endpoint=GET_RECOVERY_CODES, reason=Reach.NO_NETWORK)
ENDED = SignedOut("ended", endpoint=GET_RECOVERY_CODES, status=401, code=0, refusal=Refusal.SIGNED_OUT)


class FixedClock:
    def now(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC)


class Answers:
    """A client whose answers are given by the test, in whatever order it likes."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, asyncio.Future[Any]]] = []
        self.account = SimpleNamespace(
            who_am_i=self._ask("identity"),
            email=self._ask("email"),
            phone=self._ask("phone"),
        )
        self.metadata = SimpleNamespace(get=self._ask("metadata"))
        self.configuration = SimpleNamespace(get=self._ask("configuration"))
        self.security_keys = SimpleNamespace(list=self._ask("security_keys"))
        self.recovery_codes = SimpleNamespace(status=self._ask("recovery_codes"))

    def _ask(self, name: str) -> Any:
        def ask() -> asyncio.Future[Any]:
            answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
            self.asked.append((name, answer))
            return answer

        return ask

    def pending(self, name: str) -> list[asyncio.Future[Any]]:
        return [answer for asked, answer in self.asked if asked == name]


def opened(answers: Answers, account: Account = ANN) -> AccountOverview:
    overview = AccountOverview(FixedClock())
    overview.open(account, cast("Client", answers))
    return overview


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def codes(active: int) -> RecoveryCodesStatus:
    return RecoveryCodesStatus(active=active, created=None)


def test_everything_is_asked_for_before_anything_has_answered() -> None:
    async def scenario() -> None:
        answers = Answers()
        overview = opened(answers)
        refresh = asyncio.ensure_future(overview.refresh())
        await settle()
        assert {name for name, _ in answers.asked} == {part.value for part in Part}
        assert overview.state.recovery_codes.phase is Phase.LOADING
        refresh.cancel()

    asyncio.run(scenario())


def test_each_part_shows_as_soon_as_its_own_answer_is_there() -> None:
    async def scenario() -> None:
        answers = Answers()
        overview = opened(answers)
        seen: list[Phase] = []
        overview.subscribe(lambda: seen.append(overview.state.recovery_codes.phase))
        refresh = asyncio.ensure_future(overview.refresh())
        await settle()
        answers.pending("recovery_codes")[0].set_result(codes(4))
        await settle()
        assert seen == [Phase.LOADING, Phase.READY]
        assert overview.state.configuration.phase is Phase.LOADING
        refresh.cancel()

    asyncio.run(scenario())


def test_the_answer_asked_for_later_stands_even_if_the_earlier_comes_last() -> None:
    async def scenario() -> None:
        answers = Answers()
        overview = opened(answers)
        both = asyncio.gather(overview.refresh({Part.RECOVERY_CODES}), overview.refresh({Part.RECOVERY_CODES}))
        await settle()
        earlier, later = answers.pending("recovery_codes")
        later.set_result(codes(10))
        await settle()
        earlier.set_result(codes(9))
        await both
        assert overview.state.recovery_codes.value == codes(10)

    asyncio.run(scenario())


def test_a_failure_keeps_what_was_known_and_says_that_it_is_stale() -> None:
    async def scenario() -> None:
        answers = Answers()
        overview = opened(answers)
        for outcome in (codes(4), OFFLINE):
            refresh = asyncio.ensure_future(overview.refresh({Part.RECOVERY_CODES}))
            await settle()
            answer = answers.pending("recovery_codes")[-1]
            if isinstance(outcome, Exception):
                answer.set_exception(outcome)
            else:
                answer.set_result(outcome)
            await refresh
        part = overview.state.recovery_codes
        assert (part.phase, part.value, part.problem) == (Phase.STALE, codes(4), OFFLINE)

    asyncio.run(scenario())


def test_nothing_of_one_account_is_shown_under_another() -> None:
    async def scenario() -> None:
        anns, bobs = Answers(), Answers()
        overview = opened(anns)
        refresh = asyncio.ensure_future(overview.refresh({Part.RECOVERY_CODES}))
        await settle()
        overview.open(BOB, cast("Client", bobs))
        anns.pending("recovery_codes")[0].set_result(codes(4))
        await refresh
        assert overview.state.account == BOB
        assert overview.state.recovery_codes.phase is Phase.UNKNOWN

    asyncio.run(scenario())


def test_a_session_of_another_account_shows_nothing_at_all() -> None:
    async def scenario() -> None:
        answers = Answers()
        overview = opened(answers)
        refresh = asyncio.ensure_future(overview.refresh({Part.IDENTITY, Part.RECOVERY_CODES}))
        await settle()
        answers.pending("identity")[0].set_result(BOB)
        await settle()
        answers.pending("recovery_codes")[0].set_result(codes(4))
        await refresh
        assert overview.state.mixed_up
        assert overview.state.recovery_codes.value is None

    asyncio.run(scenario())


def test_an_ended_session_is_noticed_and_loses_nothing_on_screen() -> None:
    async def scenario() -> None:
        answers = Answers()
        overview = opened(answers)
        both = asyncio.gather(overview.refresh({Part.RECOVERY_CODES}), overview.refresh({Part.PHONE}))
        await settle()
        answers.pending("recovery_codes")[0].set_result(codes(4))
        answers.pending("phone")[0].set_exception(ENDED)
        await both
        assert overview.state.session_ended
        assert overview.state.recovery_codes.value == codes(4)

    asyncio.run(scenario())


def test_answers_that_come_together_are_told_of_once() -> None:
    async def scenario() -> None:
        answers = Answers()
        overview = opened(answers)
        reading = asyncio.ensure_future(overview.refresh())
        await settle()
        told: list[set[Part]] = []
        overview.subscribe(
            lambda: told.append({part for part in Part if overview.state.part(part).phase is Phase.READY})
        )
        for name in ("email", "phone"):
            answers.pending(name)[0].set_result(SimpleNamespace())
        await settle()
        assert told == [{Part.EMAIL, Part.PHONE}]
        reading.cancel()

    asyncio.run(scenario())
