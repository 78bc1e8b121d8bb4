"""Too often, closed, and answers on order."""

import asyncio

import pytest

from desktop.contract import neighbours, two_step
from desktop.simulator.assumptions import ATTEMPTS_PER_WINDOW, WINDOW_S
from desktop.simulator.faults import Fault, FaultKind
from desktop.simulator.service import Simulator
from tests.simulator.visitor import Visitor, pair


def test_too_many_attempts_are_refused_until_the_window_has_passed() -> None:
    visitor = Visitor("guarded")
    wrong = visitor.challenge() | {"code": "0"}
    for _ in range(ATTEMPTS_PER_WINDOW):
        assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, wrong)) == (400, 10)
    refused = visitor.ask(two_step.VERIFY_AUTHENTICATOR, wrong)
    assert pair(refused) == (429, 5)
    assert refused.headers["retry-after"] == "60"
    assert pair(visitor.ask(two_step.VERIFY_RECOVERY_CODE, wrong)) == (400, 10)
    visitor.simulator.controls.advance(WINDOW_S)
    assert pair(visitor.ask(two_step.VERIFY_AUTHENTICATOR, wrong)) == (400, 10)


def test_a_service_may_not_tell_how_long_to_wait() -> None:
    visitor = Visitor("throttled")
    visitor.world.dialect.tells_retry_after = False
    refused = visitor.ask(two_step.DISABLE_AUTHENTICATOR)
    assert pair(refused) == (429, 5)
    assert "retry-after" not in refused.headers


def test_the_throttled_persona_recovers() -> None:
    visitor = Visitor("throttled")
    assert pair(visitor.ask(two_step.DISABLE_AUTHENTICATOR)) == (429, 5)
    assert pair(visitor.ask(two_step.LIST_SECURITY_KEYS)) == 200
    visitor.simulator.controls.advance(WINDOW_S)
    assert pair(visitor.ask(two_step.DISABLE_AUTHENTICATOR)) == 200


def test_maintenance_spares_metadata_configuration_and_the_neighbours() -> None:
    visitor = Visitor("maintenance")
    assert pair(visitor.ask(two_step.GET_RECOVERY_CODES)) == (503, 7)
    for endpoint in (two_step.GET_METADATA, two_step.GET_CONFIGURATION, neighbours.WHO_AM_I):
        assert pair(visitor.ask(endpoint)) == 200


@pytest.mark.parametrize(("code", "status"), [(6, 403), (13, 400), (4, 400)])
def test_a_refusal_on_order_is_given_as_often_as_ordered(code: int, status: int) -> None:
    visitor = Visitor("last_key")
    order = Fault(kind=FaultKind.REFUSAL, endpoint=two_step.DISABLE_SECURITY_KEY, status=status, code=code, times=2)
    visitor.world.faults.order(order)
    body = {"credentialNicknames": ["Only key"]}
    assert pair(visitor.ask(two_step.LIST_SECURITY_KEYS)) == 200
    for _ in range(2):
        assert pair(visitor.ask(two_step.DISABLE_SECURITY_KEY, body)) == (status, code)
    assert pair(visitor.ask(two_step.DISABLE_SECURITY_KEY, body)) == 200


@pytest.mark.parametrize(
    ("kind", "content_type", "begins"),
    [(FaultKind.HTML, "text/html", "<!DOCTYPE html>"), (FaultKind.TEXT, "text/plain", "upstream")],
)
def test_pages_of_the_edge(kind: FaultKind, content_type: str, begins: str) -> None:
    visitor = Visitor()
    visitor.world.faults.order(Fault(kind=kind))
    answer = visitor.ask(two_step.GET_METADATA)
    assert answer.status_code == 503
    assert answer.headers["content-type"].startswith(content_type)
    assert answer.text.startswith(begins)


def test_an_empty_answer_and_orders_taken_back() -> None:
    visitor = Visitor()
    visitor.world.faults.order(Fault(kind=FaultKind.EMPTY, status=200, times=9))
    assert visitor.ask(two_step.GET_METADATA).content == b""
    visitor.world.faults.clear()
    assert visitor.ask(two_step.GET_METADATA).json()


def test_an_answer_cut_off_on_its_way_was_served_all_the_same() -> None:
    visitor = Visitor()
    right = {"password": visitor.simulator.controls.password}
    visitor.ask(two_step.ENABLE_EMAIL)
    visitor.fetches_csrf = False
    visitor.headers = {"x-csrf-token": visitor.send(two_step.ENABLE_EMAIL).headers["x-csrf-token"]}
    visitor.world.faults.order(Fault(kind=FaultKind.CUT_OFF, endpoint=two_step.REGENERATE_RECOVERY_CODES))
    answer = visitor.ask(two_step.REGENERATE_RECOVERY_CODES, right)
    assert 0 < len(answer.content) < int(answer.headers["content-length"])
    assert visitor.ask(two_step.GET_RECOVERY_CODES).json()["activeCount"] == 10


def test_latency_and_slow_answers_are_slept_by_the_given_sleep() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.sleep(0)

    visitor = Visitor()
    visitor.simulator = Simulator(latency_s=0.25, sleep=sleep)
    visitor.world.faults.order(Fault(kind=FaultKind.SLOW, delay_s=12.0))
    visitor.ask(two_step.GET_METADATA)
    visitor.ask(two_step.GET_METADATA)
    assert slept == [0.25, 12.0, 0.25]
