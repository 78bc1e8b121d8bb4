"""What is said of answers that cannot be read."""

import pytest

from desktop.contract.refusals import Refusal
from desktop.model.errors import Found
from desktop.viewmodels.problem import Kind, Problem
from desktop.views.wording.problems import explain


@pytest.mark.parametrize(
    ("found", "status", "words"),
    [
        (Found.HTML, 200, "A web page came in place of Roblox's answer"),
        (Found.REDIRECT, 302, "A web page came in place of Roblox's answer"),
        (Found.HTML, 502, "Roblox answered with something that Twinbolt cannot read (status 502)."),
        (Found.EMPTY, 200, "Roblox answered with nothing at all (status 200)."),
        (Found.BROKEN_JSON, 200, "Roblox's answer was cut short or damaged (status 200)."),
        (Found.TOO_LARGE, 200, "Roblox's answer was far too large"),
        (Found.OTHER_SHAPE, 200, "cannot read (status 200)"),
    ],
)
def test_an_unreadable_answer_is_told_by_what_it_was(found: Found, status: int, words: str) -> None:
    said = explain(Problem(kind=Kind.UNREADABLE, found=found, status=status))
    assert words in said.happened
    assert said.next_step.startswith("Nothing was changed.")


def test_a_refusal_without_a_reason_says_what_the_endpoint_makes_likely() -> None:
    problem = Problem(kind=Kind.REFUSED, endpoint="ENABLE_EMAIL", refusal=Refusal.UNKNOWN, status=400, code=0)
    assert "clock" in str(explain(problem))
