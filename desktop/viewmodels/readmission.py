"""Signing in again, which settles what was said of a session that had ended."""

from desktop.contract.refusals import Refusal
from desktop.services.account_state import AccountState
from desktop.viewmodels.problem import Problem


class Readmission:
    """Looks at each state of an account, and notices when its session is another one than the one that ended."""

    def __init__(self) -> None:
        self._ended = False

    def settles(self, problem: Problem | None, account: AccountState) -> bool:
        """Say whether ``problem`` was that the session had ended, and ``account`` is signed in again just now.

        What may have been done all the same stays open: signing in answers no question about it.
        """
        ended_before, self._ended = self._ended, account.session_ended
        if problem is None or problem.may_have_changed:
            return False
        return problem.refusal is Refusal.SIGNED_OUT and ended_before and not account.session_ended
