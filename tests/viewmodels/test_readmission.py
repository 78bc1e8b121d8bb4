"""What was said of a session that had ended is taken back once one is signed in again, and nothing else is."""

import pytest
from msgspec.structs import replace

from desktop.contract.refusals import Refusal
from desktop.services.account_state import AccountState
from desktop.viewmodels.problem import Kind, Problem
from desktop.viewmodels.readmission import Readmission

SIGNED_IN, ENDED = AccountState(), AccountState(session_ended=True)
SAID = Problem(kind=Kind.REFUSED, refusal=Refusal.SIGNED_OUT)


def test_it_is_settled_once_by_signing_in_again() -> None:
    readmission = Readmission()
    seen = [SIGNED_IN, ENDED, ENDED, SIGNED_IN, SIGNED_IN]
    assert [readmission.settles(SAID, account) for account in seen] == [False, False, False, True, False]


@pytest.mark.parametrize(
    "problem",
    [None, replace(SAID, refusal=Refusal.MAINTENANCE), replace(SAID, may_have_changed=True)],
    ids=["nothing was said", "something else was said", "it is open whether it was done"],
)
def test_signing_in_settles_nothing_else(problem: Problem | None) -> None:
    readmission = Readmission()
    assert not any(readmission.settles(problem, account) for account in (SIGNED_IN, ENDED, SIGNED_IN))
