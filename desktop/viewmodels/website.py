"""Which page of the service's website helps where nothing here does."""

from typing import Final

from desktop.contract import website
from desktop.contract.refusals import Refusal
from desktop.contract.two_step import DISABLE_SECURITY_KEY
from desktop.model.errors import Unsolved
from desktop.viewmodels.problem import Kind, Problem

_BY_REFUSAL: Final = {
    Refusal.INVALID_EMAIL: website.ACCOUNT_INFO,
    Refusal.INVALID_PHONE: website.ACCOUNT_INFO,
    Refusal.NOT_ALLOWED: website.SECURITY,
    Refusal.LOCKED_PIN: website.SECURITY,
}
_ONLY_THERE: Final = frozenset(
    {Unsolved.BROWSER_ONLY, Unsolved.BLOCKED, Unsolved.DENIED, Unsolved.UNKNOWN, Unsolved.TOO_MANY},
)


def page_for(problem: Problem) -> str | None:
    """Choose the page that helps against a problem, if one does: nothing here gets around what a browser is for."""
    takes_no_password = (problem.endpoint, problem.refusal) == (DISABLE_SECURITY_KEY.name, Refusal.WRONG_PASSWORD)
    if problem.kind is Kind.CHALLENGED or problem.unsolved in _ONLY_THERE or takes_no_password:
        return website.SECURITY
    return _BY_REFUSAL.get(problem.refusal) if problem.refusal is not None else None
