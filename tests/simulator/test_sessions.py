"""Cookies and CSRF tokens: per session and host, rotated, taken away."""

import pytest

from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.contract.hosts import TWO_STEP
from desktop.simulator.assumptions import ROTATED_COOKIE_GRACE_S
from tests.simulator.visitor import Visitor, pair, told_cookie


def test_the_token_comes_with_the_403_alone() -> None:
    visitor = Visitor()
    refused = visitor.send(two_step.ENABLE_EMAIL)
    assert pair(refused) == (403, 0)
    token = refused.headers["x-csrf-token"]
    served = visitor.send(two_step.ENABLE_EMAIL, headers={"x-csrf-token": token})
    assert pair(served) == 200
    assert "x-csrf-token" not in served.headers
    other_refusal = visitor.send(two_step.DISABLE_EMAIL, {"password": "canary-wrong"}, headers={"x-csrf-token": token})
    assert pair(other_refusal) == (400, 4)
    assert "x-csrf-token" not in other_refusal.headers


def test_a_get_needs_no_token() -> None:
    assert pair(Visitor().send(two_step.GET_RECOVERY_CODES)) == 200


def test_a_token_is_good_for_one_host_and_one_session() -> None:
    visitor = Visitor()
    token = {"x-csrf-token": visitor.send(two_step.ENABLE_EMAIL).headers["x-csrf-token"]}
    other_host = visitor.send(neighbours.LOG_OUT, headers=token)
    assert pair(other_host) == (403, 0)
    assert other_host.headers["x-csrf-token"] != token["x-csrf-token"]
    second = visitor.simulator.sign_in()
    assert second is not None
    visitor.cookie = second.cookie
    assert pair(visitor.send(two_step.ENABLE_EMAIL, headers=token)) == (403, 0)


def test_a_voided_token_is_replaced() -> None:
    visitor = Visitor()
    old = {"x-csrf-token": visitor.send(two_step.ENABLE_EMAIL).headers["x-csrf-token"]}
    visitor.world.csrf.renew()
    assert pair(visitor.send(two_step.ENABLE_EMAIL, headers=old)) == (403, 0)
    assert pair(visitor.ask(two_step.ENABLE_EMAIL)) == 200


@pytest.mark.parametrize(
    ("endpoint", "message"),
    [(two_step.ENABLE_EMAIL, "Token Validation Failed"), (neighbours.CREATE_QUICK_SIGN_IN, "XSRF token invalid")],
)
def test_hosts_word_it_differently(endpoint: Endpoint, message: str) -> None:
    assert Visitor().send(endpoint).json()["errors"][0]["message"] == message


def test_a_flat_error() -> None:
    visitor = Visitor()
    visitor.world.dialect.flat_errors.add(TWO_STEP)
    assert visitor.send(two_step.ENABLE_EMAIL).json() == {"code": 0, "message": "Token Validation Failed"}


@pytest.mark.parametrize("cookie", [None, "canary-unknown-cookie"])
def test_no_session(cookie: str | None) -> None:
    visitor = Visitor()
    visitor.cookie = cookie
    for endpoint in (two_step.ENABLE_EMAIL, two_step.GET_RECOVERY_CODES, neighbours.WHO_AM_I):
        refused = visitor.send(endpoint)
        assert pair(refused) == (401, 0)
        assert refused.json()["errors"][0]["message"] == "Authorization has been denied for this request."
        assert ("set-cookie" in refused.headers) is (cookie is not None)


def test_a_rotated_cookie_is_told_once_and_the_old_one_is_good_for_a_while() -> None:
    visitor = Visitor()
    old = visitor.cookie
    visitor.world.sessions.rotate()
    told = visitor.send(neighbours.WHO_AM_I)
    new = told_cookie(told)
    assert new
    assert new != old
    again = visitor.send(neighbours.WHO_AM_I)
    assert pair(again) == 200
    assert "set-cookie" not in again.headers
    visitor.simulator.controls.advance(ROTATED_COOKIE_GRACE_S)
    assert pair(visitor.send(neighbours.WHO_AM_I)) == (401, 0)
    visitor.cookie = new
    assert pair(visitor.send(neighbours.WHO_AM_I)) == 200


def test_signing_out_ends_the_session_and_takes_the_cookie_away() -> None:
    visitor = Visitor()
    old = visitor.cookie
    left = visitor.ask(neighbours.LOG_OUT)
    assert told_cookie(left) is None
    assert "expires=Thu, 01 Jan 1970" in left.headers["set-cookie"]
    visitor.cookie = old
    assert pair(visitor.send(neighbours.WHO_AM_I)) == (401, 0)


def test_the_cookie_looks_like_a_real_one() -> None:
    session = Visitor().simulator.sign_in()
    assert session is not None
    assert session.cookie.startswith("_|WARNING:-DO-NOT-SHARE-THIS.--")
    assert session.user_id > 2**32
