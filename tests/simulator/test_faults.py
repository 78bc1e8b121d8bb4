"""What goes wrong on order."""

import asyncio
from collections.abc import Callable

import httpx
import pytest

from desktop.contract import neighbours, two_step
from desktop.simulator.faults import Broken, Fault, FaultKind
from desktop.simulator.service import Simulator
from tests.simulator.visitor import NOON, Visitor, pair

METADATA = two_step.GET_METADATA


def visitor(persona: str = "fresh", *faults: Fault) -> Visitor:
    made = Visitor(persona)
    made.world.faults.order(*faults)
    return made


@pytest.mark.parametrize(("code", "status"), [(6, 403), (13, 400), (4, 400)])
def test_a_refusal_is_given_as_often_as_ordered(code: int, status: int) -> None:
    order = Fault(kind=FaultKind.REFUSAL, endpoint=two_step.DISABLE_SECURITY_KEY, status=status, code=code, times=2)
    someone = visitor("last_key", order)
    body = {"credentialNicknames": ["Only key"]}
    assert pair(someone.ask(two_step.LIST_SECURITY_KEYS)) == 200
    for _ in range(2):
        assert pair(someone.ask(two_step.DISABLE_SECURITY_KEY, body)) == (status, code)
    assert pair(someone.ask(two_step.DISABLE_SECURITY_KEY, body)) == 200


def test_orders_count_requests_each_for_itself_and_can_be_taken_back() -> None:
    third = Fault(kind=FaultKind.EMPTY, endpoint=METADATA, nth=3, times=2)
    any_second = Fault(kind=FaultKind.TEXT, nth=2)
    someone = visitor("fresh", third, any_second)
    assert [someone.ask(METADATA).status_code for _ in range(2)] == [200, 503]
    assert [someone.ask(METADATA).content for _ in range(2)] == [b"", b""]
    assert someone.ask(METADATA).content
    someone.world.faults.order(Fault(kind=FaultKind.EMPTY, times=9))
    someone.world.faults.clear()
    assert someone.ask(METADATA).content


def test_a_request_that_lacks_its_token_meets_no_fault() -> None:
    someone = visitor("fresh", Fault(kind=FaultKind.HTML, endpoint=two_step.ENABLE_EMAIL))
    assert pair(someone.send(two_step.ENABLE_EMAIL)) == (403, 0)
    assert someone.ask(two_step.ENABLE_EMAIL).status_code == 503


@pytest.mark.parametrize(
    ("kind", "status", "content_type", "begins"),
    [
        (FaultKind.HTML, 503, "text/html", b"<!DOCTYPE html>"),
        (FaultKind.TEXT, 503, "text/plain", b"upstream"),
        (FaultKind.EMPTY, 200, "application/json", b""),
        (FaultKind.BROKEN_JSON, 200, "application/json", b'{"methods": [{"'),
        (FaultKind.DEEP, 200, "application/json", b"[[[["),
        (FaultKind.OTHER_CONTENT_TYPE, 200, "text/html", b'{"'),
    ],
)
def test_pages_and_nonsense(kind: FaultKind, status: int, content_type: str, begins: bytes) -> None:
    answer = visitor("fresh", Fault(kind=kind)).ask(METADATA)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith(content_type)
    assert answer.content.startswith(begins)


def test_an_answer_that_is_huge_is_json_all_the_same() -> None:
    answer = visitor("fresh", Fault(kind=FaultKind.HUGE)).ask(METADATA)
    assert len(answer.content) > 50_000_000
    assert answer.content.endswith(b'"}')


def test_honest_answers_are_spoiled() -> None:
    def spoiled(kind: FaultKind) -> dict[str, object]:
        answer: dict[str, object] = visitor("email_only", Fault(kind=kind)).ask(two_step.GET_CONFIGURATION).json()
        return answer

    assert spoiled(FaultKind.MISSING_FIELDS) == {}
    assert spoiled(FaultKind.WRONG_TYPES) == {"primaryMediaType": 7, "methods": {}}
    told = spoiled(FaultKind.UNKNOWN_VALUES)
    assert told["primaryMediaType"] == "BrandNew"
    assert str(told["methods"]).count("BrandNew") == len(told["methods"])  # type: ignore[arg-type]  # a list


def test_redirects() -> None:
    away = visitor("fresh", Fault(kind=FaultKind.REDIRECT)).ask(METADATA)
    assert (away.status_code, away.headers["location"]) == (302, "https://www.example.com/")
    round_ = visitor("fresh", Fault(kind=FaultKind.REDIRECT_LOOP)).ask(METADATA)
    assert round_.headers["location"] == f"https://{METADATA.host}{METADATA.path}"


def test_waits_are_told_as_ordered() -> None:
    order = Fault(kind=FaultKind.REFUSAL, status=429, code=5, retry_after="Sun, 01 Mar 2026 12:01:00 GMT")
    answer = visitor("fresh", order).ask(two_step.DISABLE_EMAIL)
    assert (pair(answer), answer.headers["retry-after"]) == ((429, 5), "Sun, 01 Mar 2026 12:01:00 GMT")


def test_tokens_that_never_settle() -> None:
    someone = visitor("fresh", Fault(kind=FaultKind.ENDLESS_TOKENS, endpoint=two_step.ENABLE_EMAIL, times=9))
    first = someone.ask(two_step.ENABLE_EMAIL)
    second = someone.ask(two_step.ENABLE_EMAIL)
    assert pair(first) == pair(second) == (403, 0)
    assert first.headers["x-csrf-token"] != second.headers["x-csrf-token"]


def test_a_challenge_that_never_ends() -> None:
    someone = visitor("fresh", Fault(kind=FaultKind.ENDLESS_STAGES, endpoint=two_step.ENABLE_EMAIL))
    held_up = someone.ask(two_step.ENABLE_EMAIL)
    challenge_id = held_up.headers["rblx-challenge-id"]
    solution = {"challengeId": challenge_id, "challengeType": "chef", "challengeMetadata": "{}"}
    for _ in range(9):
        following = someone.ask(neighbours.CONTINUE_CHALLENGE, solution).json()
        assert (following["challengeId"], following["challengeType"]) == (challenge_id, "chef")


@pytest.mark.parametrize("kind", [FaultKind.REFUSED, FaultKind.EXPIRED_CERTIFICATE, FaultKind.RESET, FaultKind.HANG])
def test_without_a_connection_nothing_is_served(kind: FaultKind) -> None:
    someone = visitor("fresh", Fault(kind=kind, endpoint=two_step.ENABLE_EMAIL))
    with pytest.raises(Broken) as broken:
        someone.ask(two_step.ENABLE_EMAIL)
    assert broken.value.kind is kind
    assert not someone.is_on("Email")


@pytest.mark.parametrize(
    "order",
    [
        Fault(kind=FaultKind.RESET, endpoint=two_step.ENABLE_EMAIL, served=True),
        Fault(kind=FaultKind.CUT_OFF, endpoint=two_step.ENABLE_EMAIL),
    ],
)
def test_an_answer_lost_on_its_way_was_served_all_the_same(order: Fault) -> None:
    someone = visitor("fresh", order)
    with pytest.raises(Broken):
        someone.ask(two_step.ENABLE_EMAIL)
    assert someone.is_on("Email")


def test_whatever_stands_in_for_an_answer_may_stand_in_for_one_that_was_served() -> None:
    for served in (False, True):
        someone = visitor("fresh", Fault(kind=FaultKind.EMPTY, endpoint=two_step.ENABLE_EMAIL, served=served))
        assert someone.ask(two_step.ENABLE_EMAIL).content == b""
        assert someone.is_on("Email") is served


def test_time_leaps() -> None:
    someone = visitor("fresh", Fault(kind=FaultKind.CLOCK_JUMP, seconds=3600.0))
    someone.ask(METADATA)
    assert someone.simulator.controls.now() == NOON + 3600


def slept_over(fault: Fault, answered: Callable[[httpx.Response], object]) -> list[float]:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.sleep(0)

    someone = Visitor()
    someone.simulator = Simulator(latency_s=0.25, sleep=sleep)
    someone.world.faults.order(fault)
    assert answered(someone.ask(METADATA))
    return slept


def test_slow_answers_are_slept_by_the_given_sleep() -> None:
    whole = slept_over(Fault(kind=FaultKind.SLOW, seconds=12.0), httpx.Response.json)
    assert whole == [0.25, 12.0]
    drops = slept_over(Fault(kind=FaultKind.DRIP), httpx.Response.json)
    assert set(drops[1:]) == {1.0}
    assert len(drops) > 100
