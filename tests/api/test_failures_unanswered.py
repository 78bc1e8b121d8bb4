"""What is said when no answer came, and that no answer is too strange."""

import json
import socket
import ssl

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.api.answer import Answer
from desktop.api.failures import refused, unanswered
from desktop.contract import neighbours, two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.errors import (
    NoAnswer,
    Reach,
    Refused,
    TwinboltError,
    Unreachable,
    Unreadable,
)
from tests.api.answers import DISABLE
from tests.support.breaking import not_verified


def caused(error: httpx.HTTPError, cause: BaseException) -> httpx.HTTPError:
    """Chain as the connection pool does: the cause is two steps away."""
    middle = OSError("all attempts failed")
    middle.__cause__ = cause
    error.__cause__ = middle
    return error


@pytest.mark.parametrize(
    ("error", "kind", "reason"),
    [
        (httpx.ConnectTimeout(""), Unreachable, Reach.TIMED_OUT),
        (httpx.PoolTimeout(""), Unreachable, Reach.TIMED_OUT),
        (httpx.ConnectError(""), Unreachable, Reach.NO_NETWORK),
        (caused(httpx.ConnectError(""), socket.gaierror(-2, "")), Unreachable, Reach.NO_NETWORK),
        (caused(httpx.ConnectError(""), ConnectionRefusedError()), Unreachable, Reach.REFUSED),
        (
            caused(httpx.ConnectError(""), ExceptionGroup("", [OSError(), ConnectionRefusedError()])),
            Unreachable,
            Reach.REFUSED,
        ),
        (caused(httpx.ConnectError(""), ssl.SSLCertVerificationError()), Unreachable, Reach.CERTIFICATE),
        (caused(httpx.ConnectError(""), not_verified(10)), Unreachable, Reach.CERTIFICATE_DATE),
        (caused(httpx.ConnectError(""), not_verified(62)), Unreachable, Reach.CERTIFICATE_NAME),
        (caused(httpx.ConnectError(""), ssl.SSLError()), Unreachable, Reach.CUT_OFF),
        (httpx.ProxyError(""), Unreachable, Reach.NO_NETWORK),
        (httpx.ReadTimeout(""), NoAnswer, Reach.TIMED_OUT),
        (httpx.WriteTimeout(""), NoAnswer, Reach.TIMED_OUT),
        (TimeoutError(), NoAnswer, Reach.TIMED_OUT),
        (httpx.ReadError(""), NoAnswer, Reach.CUT_OFF),
        (httpx.WriteError(""), NoAnswer, Reach.CUT_OFF),
        (httpx.RemoteProtocolError("canary"), NoAnswer, Reach.CUT_OFF),
        (httpx.LocalProtocolError("Illegal header value b'canary'"), NoAnswer, Reach.CUT_OFF),
    ],
    ids=repr,
)
def test_what_did_not_arrive(error: Exception, kind: type[TwinboltError], reason: Reach) -> None:
    turned = unanswered(DISABLE, error)
    assert type(turned) is kind
    assert turned.reason is reason
    assert turned.may_have_changed is (kind is NoAnswer)
    assert "canary" not in str(turned)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["errors", "code", "message", "x"]), inner),
)


@given(
    status=st.integers(300, 599),
    body=st.binary() | JSON.map(lambda value: json.dumps(value).encode()),
    metadata=st.text(st.characters(codec="latin-1", exclude_characters="\r\n\0")),
    wait=st.text(st.characters(codec="ascii", exclude_characters="\r\n\0")),
    endpoint=st.sampled_from([*two_step.ENDPOINTS, *neighbours.ENDPOINTS]),
)
def test_no_answer_is_too_strange(status: int, body: bytes, metadata: str, wait: str, endpoint: Endpoint) -> None:
    headers = {
        "rblx-challenge-id": metadata,
        "rblx-challenge-type": metadata,
        "rblx-challenge-metadata": metadata,
        "retry-after": wait,
        "date": wait,
        "x-ratelimit-reset": wait,
    }
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    strange = Answer(endpoint=endpoint, status=status, headers=httpx.Headers(raw), body=body)
    error = refused(strange)
    assert isinstance(error, Refused | Unreadable)
    assert error.status == status
