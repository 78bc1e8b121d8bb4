"""Every error has a description, and it keeps what a sentence is chosen by."""

import pytest

from desktop.contract.refusals import Refusal
from desktop.contract.two_step import ENABLE_VERIFY_AUTHENTICATOR, GET_CONFIGURATION
from desktop.model.challenges import GenericChallenge
from desktop.model.errors import (
    ChallengeRequired,
    ChallengeUnsolved,
    ForbiddenHost,
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
    Unsolved,
    WrongAccount,
)
from desktop.viewmodels.problem import Kind, Problem, problem_of

CHANGE, READ = ENABLE_VERIFY_AUTHENTICATOR, GET_CONFIGURATION
CHALLENGE = GenericChallenge(challenge_id="canary-challenge", kind="captcha", metadata={})


SAMPLES: list[tuple[TwinboltError, Problem]] = [
    (ForbiddenHost("elsewhere"), Problem(kind=Kind.FORBIDDEN_HOST)),
    (WrongAccount("another"), Problem(kind=Kind.WRONG_ACCOUNT)),
    (
        Unreachable("cut", endpoint=CHANGE, reason=Reach.NO_NETWORK),
        Problem(kind=Kind.UNREACHABLE, endpoint=CHANGE.name, reach=Reach.NO_NETWORK),
    ),
    (
        NoAnswer("cut", endpoint=READ, reason=Reach.TIMED_OUT),
        Problem(kind=Kind.NO_ANSWER, endpoint=READ.name, reach=Reach.TIMED_OUT),
    ),
    (
        NoAnswer("cut", endpoint=CHANGE, reason=Reach.CUT_OFF),
        Problem(kind=Kind.NO_ANSWER, endpoint=CHANGE.name, reach=Reach.CUT_OFF, may_have_changed=True),
    ),
    (
        Unreadable("page", endpoint=CHANGE, status=502, found=Found.HTML),
        Problem(kind=Kind.UNREADABLE, endpoint=CHANGE.name, found=Found.HTML, status=502, may_have_changed=True),
    ),
    (
        Unreadable("page", endpoint=CHANGE, status=403, found=Found.HTML),
        Problem(kind=Kind.UNREADABLE, endpoint=CHANGE.name, found=Found.HTML, status=403),
    ),
    (
        Refused("no", endpoint=CHANGE, status=400, code=10, refusal=Refusal.WRONG_CODE),
        Problem(kind=Kind.REFUSED, endpoint=CHANGE.name, refusal=Refusal.WRONG_CODE, status=400, code=10),
    ),
    (
        SignedOut("no", endpoint=READ, status=401, code=0, refusal=Refusal.SIGNED_OUT),
        Problem(kind=Kind.REFUSED, endpoint=READ.name, refusal=Refusal.SIGNED_OUT, status=401, code=0),
    ),
    (
        TooManyRequests("no", endpoint=READ, status=429, code=5, refusal=Refusal.TOO_MANY_REQUESTS, retry_after=29.2),
        Problem(
            kind=Kind.REFUSED,
            endpoint=READ.name,
            refusal=Refusal.TOO_MANY_REQUESTS,
            status=429,
            code=5,
            retry_after_s=30,
        ),
    ),
    (
        UnderMaintenance("no", endpoint=READ, status=503, code=7, refusal=Refusal.MAINTENANCE, retry_after=None),
        Problem(kind=Kind.REFUSED, endpoint=READ.name, refusal=Refusal.MAINTENANCE, status=503, code=7),
    ),
    (
        ChallengeRequired("no", endpoint=CHANGE, status=403, code=0, refusal=Refusal.UNKNOWN, challenge=CHALLENGE),
        Problem(
            kind=Kind.CHALLENGED,
            endpoint=CHANGE.name,
            refusal=Refusal.UNKNOWN,
            status=403,
            code=0,
            challenge="captcha",
        ),
    ),
    (
        ChallengeUnsolved(Unsolved.CANCELLED, kind="captcha"),
        Problem(kind=Kind.CHALLENGE_UNSOLVED, challenge="captcha", unsolved=Unsolved.CANCELLED),
    ),
]


def leaves(kind: type[TwinboltError]) -> set[type[TwinboltError]]:
    """Every kind of error that is raised, without those that only sum others up."""
    below = kind.__subclasses__()
    return set().union(*map(leaves, below)) if below else {kind}


def test_every_kind_of_error_has_a_sample_here() -> None:
    assert leaves(TwinboltError) <= {type(error) for error, _ in SAMPLES}


@pytest.mark.parametrize(("error", "problem"), SAMPLES, ids=lambda value: type(value).__name__)
def test_an_error_is_described(error: TwinboltError, problem: Problem) -> None:
    assert problem_of(error) == problem


def test_no_error_is_no_problem() -> None:
    assert problem_of(None) is None


def test_a_failure_inside_the_service_that_it_did_not_name_leaves_a_change_open() -> None:
    error = Refused("no", endpoint=CHANGE, status=500, code=0, refusal=Refusal.UNKNOWN)
    assert error.may_have_changed
    described = problem_of(error)
    assert described is not None
    assert described.may_have_changed
