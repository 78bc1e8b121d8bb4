import pytest

from desktop.contract.refusals import Refusal
from desktop.contract.website import ACCOUNT_INFO, SECURITY
from desktop.model.errors import Unsolved
from desktop.viewmodels.problem import Kind, Problem
from desktop.viewmodels.website import page_for


@pytest.mark.parametrize(
    ("problem", "page"),
    [
        (Problem(kind=Kind.REFUSED, refusal=Refusal.INVALID_EMAIL), ACCOUNT_INFO),
        (Problem(kind=Kind.REFUSED, refusal=Refusal.LOCKED_PIN), SECURITY),
        (Problem(kind=Kind.REFUSED, refusal=Refusal.WRONG_CODE), None),
        (Problem(kind=Kind.CHALLENGED, challenge="chef"), SECURITY),
        (Problem(kind=Kind.UNREACHABLE), None),
    ],
)
def test_the_website_is_offered_where_it_helps(problem: Problem, page: str | None) -> None:
    assert page_for(problem) == page


@pytest.mark.parametrize("unsolved", Unsolved)
def test_a_check_that_nobody_can_pass_here_is_for_the_website(unsolved: Unsolved) -> None:
    here = {Unsolved.CANCELLED, Unsolved.EXPIRED, Unsolved.REJECTED, Unsolved.MUST_SET_UP}
    page = page_for(Problem(kind=Kind.CHALLENGE_UNSOLVED, unsolved=unsolved))
    assert page == (None if unsolved in here else SECURITY)
