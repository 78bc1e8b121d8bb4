"""What each kind of refusal and failure is turned into."""

import base64

import pytest

from desktop.api.failures import refused
from desktop.contract import neighbours, two_step
from desktop.contract.refusals import Refusal
from desktop.model.errors import (
    ChallengeRequired,
    Found,
    Refused,
    SignedOut,
    TooManyRequests,
    UnderMaintenance,
    Unreadable,
)
from tests.api.answers import DISABLE, HTML, VERIFY, answer, errors


@pytest.mark.parametrize(
    ("status", "body", "code", "refusal"),
    [
        (400, errors(10), 10, Refusal.WRONG_CODE),
        (400, b"\xef\xbb\xbf" + errors(10), 10, Refusal.WRONG_CODE),
        (400, errors(0, 10), 10, Refusal.WRONG_CODE),
        (400, errors(99, 98), 99, Refusal.UNKNOWN),
        (400, errors("10"), 10, Refusal.WRONG_CODE),
        (400, errors(None, 1), 1, Refusal.INVALID_CHALLENGE),
        (400, errors(18), 18, Refusal.USED_CODE),
        (403, errors(0), 0, Refusal.CSRF_TOKEN),
        (400, errors(0), 0, Refusal.UNKNOWN),
        (403, b'{"code":0,"message":"Token Validation Failed"}', 0, Refusal.CSRF_TOKEN),
        (400, b'{"code":10}', 10, Refusal.WRONG_CODE),
        (400, b'"CodeInvalid"', None, Refusal.UNKNOWN),
        (403, HTML, None, Refusal.UNKNOWN),
        (403, b"Forbidden", None, Refusal.UNKNOWN),
        (403, b"", None, Refusal.UNKNOWN),
        (400, b'{"errors":', None, Refusal.UNKNOWN),
        (400, b'{"errors":"none"}', None, Refusal.UNKNOWN),
        (400, b'{"errors":[null,1,[],{"code":true},{"code":1.5},{"code":{}},{"code":10}]}', 10, Refusal.WRONG_CODE),
        (400, errors("9" * 5000), None, Refusal.UNKNOWN),
        (400, b"[" * 10_000, None, Refusal.UNKNOWN),
        (400, b'{"errors":[{"code":' + b"9" * 5000 + b"}]}", None, Refusal.UNKNOWN),
    ],
)
def test_a_refusal_by_any_shape_of_body(status: int, body: bytes, code: int | None, refusal: Refusal) -> None:
    error = refused(answer(status, body))
    assert type(error) is Refused
    assert (error.status, error.code, error.refusal) == (status, code, refusal)
    assert error.endpoint is VERIFY
    assert not error.may_have_changed
    assert "canary" not in str(error)


def test_every_documented_pair_is_named_as_documented() -> None:
    for endpoint in two_step.ENDPOINTS:
        for (status, code), refusal in endpoint.refusals.items():
            error = refused(answer(status, errors(code), endpoint=endpoint))
            assert isinstance(error, Refused)
            assert error.refusal is refusal


@pytest.mark.parametrize("body", [errors(0), HTML, b"", b"Authentication cookie is empty"])
def test_signed_out(body: bytes) -> None:
    assert isinstance(refused(answer(401, body)), SignedOut)


@pytest.mark.parametrize("body", [errors(5), errors(0), HTML, b""])
def test_too_often(body: bytes) -> None:
    error = refused(answer(429, body, {"retry-after": "30"}))
    assert isinstance(error, TooManyRequests)
    assert error.retry_after == 30


@pytest.mark.parametrize("body", [errors(7), HTML, b""])
def test_maintenance(body: bytes) -> None:
    error = refused(answer(503, body, endpoint=DISABLE))
    assert isinstance(error, UnderMaintenance)
    assert error.retry_after is None
    assert not error.may_have_changed


def test_codes_of_neighbours_mean_other_things() -> None:
    error = refused(answer(400, errors(10), endpoint=neighbours.WHO_AM_I))
    assert isinstance(error, Refused)
    assert error.refusal is Refusal.UNKNOWN


@pytest.mark.parametrize("body", [b'"CodeInvalid"', b"CodeInvalid", b' "CodeInvalid"\r\n'])
def test_a_word_can_be_the_refusal(body: bytes) -> None:
    error = refused(answer(400, body, endpoint=neighbours.POLL_QUICK_SIGN_IN))
    assert isinstance(error, Refused)
    assert error.refusal is Refusal.EXPIRED_SIGN_IN


@pytest.mark.parametrize(
    ("status", "body", "found"),
    [
        (500, b"", Found.EMPTY),
        (502, HTML, Found.HTML),
        (504, b"upstream timed out", Found.TEXT),
        (500, b'{"errors":', Found.BROKEN_JSON),
        (500, b'{"message":"oops"}', Found.OTHER_SHAPE),
        (302, b"", Found.REDIRECT),
        (101, b"", Found.OTHER_SHAPE),
    ],
)
def test_what_is_no_clear_refusal_leaves_open_whether_it_was_done(status: int, body: bytes, found: Found) -> None:
    error = refused(answer(status, body, endpoint=DISABLE))
    assert isinstance(error, Unreadable)
    assert (error.status, error.found) == (status, found)
    assert error.may_have_changed


def test_a_server_error_with_an_unknown_code_leaves_it_open_too() -> None:
    assert refused(answer(500, errors(0), endpoint=DISABLE)).may_have_changed
    assert not refused(answer(500, errors(0), endpoint=two_step.GET_METADATA)).may_have_changed


def challenge_headers(metadata: bytes | str, kind: str = "twostepverification") -> dict[str, str]:
    encoded = metadata if isinstance(metadata, str) else base64.b64encode(metadata).decode()
    return {"rblx-challenge-id": "outer", "rblx-challenge-type": kind, "rblx-challenge-metadata": encoded}


@pytest.mark.parametrize("kind", ["twostepverification", "reauthentication", "chef", "captcha", "never heard of"])
@pytest.mark.parametrize("body", [errors(0), HTML, b""])
def test_a_challenge_by_its_headers(kind: str, body: bytes) -> None:
    error = refused(answer(403, body, challenge_headers(b'{"userId":"1","nested":{"a":[1]}}', kind)))
    assert isinstance(error, ChallengeRequired)
    assert (error.challenge.challenge_id, error.challenge.kind) == ("outer", kind)
    assert error.challenge.metadata == {"userId": "1", "nested": {"a": [1]}}
    assert error.refusal is Refusal.UNKNOWN


@pytest.mark.parametrize(
    "metadata",
    ["", "!", "e30", "=", "a" * 5, b"", b"[]", b"null", b"{", b"[" * 10_000, b"\xff\xfe"],
)
def test_hostile_metadata_is_empty(metadata: bytes | str) -> None:
    error = refused(answer(403, b"", challenge_headers(metadata)))
    assert isinstance(error, ChallengeRequired)
    assert error.challenge.metadata == {}


def test_metadata_without_padding_is_read() -> None:
    error = refused(answer(403, b"", challenge_headers("eyJhIjoxfQ")))
    assert isinstance(error, ChallengeRequired)
    assert error.challenge.metadata == {"a": 1}


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (400, challenge_headers(b"{}")),
        (403, {"rblx-challenge-id": "outer"}),
        (403, {"rblx-challenge-type": "chef"}),
        (403, {"rblx-challenge-id": "", "rblx-challenge-type": "chef"}),
    ],
)
def test_half_a_challenge_is_none(status: int, headers: dict[str, str]) -> None:
    assert not isinstance(refused(answer(status, b"", headers)), ChallengeRequired)


def test_a_refused_solution_is_told_from_a_refused_token() -> None:
    failed = answer(403, errors(0), endpoint=DISABLE)
    tokens = answer(403, errors(0), {"x-csrf-token": "canary"}, endpoint=DISABLE)
    assert refused(failed, with_solution=True).refusal is Refusal.INVALID_CHALLENGE
    assert refused(tokens, with_solution=True).refusal is Refusal.CSRF_TOKEN
    assert refused(failed).refusal is Refusal.CSRF_TOKEN


NOW = "Wed, 21 Oct 2026 07:28:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "0"}, 0),
        ({"retry-after": "12"}, 12),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "86400"}, 86_400),
        ({"retry-after": "86401"}, None),
        ({"retry-after": "1e308"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "9" * 6000}, None),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT", "date": NOW}, 30),
        ({"retry-after": "Wed, 21 Oct 2026 07:27:00 GMT", "date": NOW}, 0),
        ({"retry-after": "Wed, 21 Oct 2026 09:28:30 +0200", "date": NOW}, 30),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 -0000", "date": NOW}, 30),
        ({"retry-after": "Wed, 21 Oct 2099 07:28:30 GMT", "date": NOW}, None),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT"}, None),
        ({"retry-after": "Wed, 99 Oct 2026 07:28:30 GMT", "date": NOW}, None),
        ({"x-ratelimit-reset": "20"}, 20),
        ({"x-ratelimit-reset": "later"}, None),
        ({"retry-after": "12", "x-ratelimit-reset": "20"}, 12),
    ],
)
def test_when_to_ask_again(headers: dict[str, str], seconds: float | None) -> None:
    error = refused(answer(429, errors(5), headers))
    assert isinstance(error, TooManyRequests)
    assert error.retry_after == seconds
