"""From what went wrong on the wire to the errors of :mod:`desktop.model.errors`. Nobody else looks at a status."""

import socket
import ssl
from collections.abc import Iterator
from http import HTTPStatus
from typing import Final

import httpx

from desktop.api.answer import Answer
from desktop.api.certificates import untrusted
from desktop.api.complaints import codes_in, found_in, word_in
from desktop.api.generic_challenge import read_challenge
from desktop.api.retry_after import retry_after
from desktop.contract.endpoint import Endpoint
from desktop.contract.refusals import Refusal
from desktop.model.errors import (
    ChallengeRequired,
    Found,
    NoAnswer,
    Reach,
    Refused,
    SignedOut,
    TooManyRequests,
    TwinboltError,
    UnderMaintenance,
    Unreachable,
    Unreadable,
)

NOT_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""Failures before the first byte of the request."""
SERVER_ERRORS: Final = 500


def refused(answer: Answer, *, with_solution: bool = False) -> TwinboltError:
    """Turn an answer that is no success into its error.

    Args:
        answer: status, headers and a body of any shape. Its content type is not trusted.
        with_solution: whether a solved challenge went along with the request.
    """
    endpoint, status = answer.endpoint, answer.status
    if not status >= HTTPStatus.BAD_REQUEST:
        found = Found.REDIRECT if answer.status >= HTTPStatus.MULTIPLE_CHOICES else Found.OTHER_SHAPE
        return Unreadable(f"{endpoint} answered {status}", endpoint=endpoint, status=status, found=found)
    code = _decisive(endpoint, status, codes_in(answer.body))
    refusal = _refusal(answer, code, with_solution=with_solution)
    if status >= SERVER_ERRORS and code is None and refusal is Refusal.UNKNOWN:
        found = found_in(answer.body)
        return Unreadable(f"{endpoint} answered {status}", endpoint=endpoint, status=status, found=found)
    return _named(answer, code, refusal)


def unanswered(endpoint: Endpoint, error: Exception) -> TwinboltError:
    """Turn what the HTTP library raised into its error. Its own message, which may quote headers, is left out."""
    if isinstance(error, NOT_SENT):
        reason = _reason(error)
        return Unreachable(f"{endpoint}: not sent ({reason.name})", endpoint=endpoint, reason=reason)
    late = isinstance(error, httpx.TimeoutException | TimeoutError)
    reason = Reach.TIMED_OUT if late else Reach.CUT_OFF
    return NoAnswer(f"{endpoint}: no whole answer ({reason.name})", endpoint=endpoint, reason=reason)


def _decisive(endpoint: Endpoint, status: int, codes: tuple[int, ...]) -> int | None:
    """Choose among several codes: the first that the endpoint documents, else the first."""
    listed = (code for code in codes if (status, code) in endpoint.refusals)
    return next(listed, next(iter(codes), None))


def _refusal(answer: Answer, code: int | None, *, with_solution: bool) -> Refusal:
    word = answer.endpoint.words.get(word_in(answer.body))
    if word is not None:
        return word
    refusal = answer.endpoint.refusal(answer.status, code)
    if with_solution and refusal is Refusal.CSRF_TOKEN and "x-csrf-token" not in answer.headers:
        # Assumption: a refused solution travels under the code of a refused token, told apart by the missing header.
        return Refusal.INVALID_CHALLENGE
    return refusal


def _named(answer: Answer, code: int | None, refusal: Refusal) -> Refused:
    endpoint, status = answer.endpoint, answer.status
    challenge = read_challenge(answer.headers) if status == HTTPStatus.FORBIDDEN else None
    if challenge is not None:
        # Its code 0 means neither of the documented zeros.
        return ChallengeRequired(
            f"{endpoint} wants a challenge solved",
            endpoint=endpoint,
            status=status,
            code=code,
            refusal=Refusal.UNKNOWN,
            challenge=challenge,
        )
    message = f"{endpoint} answered {status}, code {code}: {refusal.name}"
    if refusal is Refusal.SIGNED_OUT:
        return SignedOut(message, endpoint=endpoint, status=status, code=code, refusal=refusal)
    postponed = {Refusal.TOO_MANY_REQUESTS: TooManyRequests, Refusal.MAINTENANCE: UnderMaintenance}.get(refusal)
    if postponed is None:
        return Refused(message, endpoint=endpoint, status=status, code=code, refusal=refusal)
    wait = retry_after(answer.headers)
    return postponed(message, endpoint=endpoint, status=status, code=code, refusal=refusal, retry_after=wait)


def _reason(error: BaseException) -> Reach:
    if isinstance(error, httpx.TimeoutException):
        return Reach.TIMED_OUT
    for cause in _causes(error):
        match cause:
            case ssl.SSLCertVerificationError():
                return untrusted(cause)
            case ConnectionRefusedError():
                return Reach.REFUSED
            case socket.gaierror():
                return Reach.NO_NETWORK
            case ssl.SSLError() | ConnectionResetError():
                return Reach.CUT_OFF
    return Reach.NO_NETWORK


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Walk through everything that led to ``error``, into groups as well."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from _causes(member)
        error = error.__cause__ or error.__context__
