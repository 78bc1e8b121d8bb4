"""Locking the window, whatever is on the stage."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject, Signal

from desktop.viewmodels.accounts import AccountsViewModel
from desktop.views.closing import Closing
from desktop.views.flows import Flows
from desktop.views.help.desk import HelpDesk
from desktop.views.stage import Stage
from desktop.views.tasks import TaskRunner
from desktop.views.visits import Visits


class Locking(QObject):
    """Locks at once while nothing is under way. What is under way its owner ends; without the owner, it is ended here.

    ``refused``: the owner has to finish or cancel first. ``stopped(str)``: something was ended for want of the owner,
    and what that leaves behind.

    Args:
        stage: where that would lie.
        flows: what may change the account.
        visits: the sign-in, the list of accounts and the history.
        help_desk: the help.
        closing: the question before the end of the program.
        no_checks: keeps every check from the owner for as long as it is entered.
        accounts: is locked.
        tasks: runs it.
    """

    refused = Signal()
    stopped = Signal(str)

    def __init__(
        self,
        stage: Stage,
        *,
        flows: Flows,
        visits: Visits,
        help_desk: HelpDesk,
        closing: Closing,
        no_checks: Callable[[], AbstractContextManager[None]],
        accounts: AccountsViewModel,
        tasks: TaskRunner,
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._flows = flows
        self._visits = visits
        self._help = help_desk
        self._closing = closing
        self._no_checks = no_checks
        self._accounts = accounts
        self._tasks = tasks
        self._ending = False

    def lock(self) -> None:
        """Lock as the owner asked."""
        self._visits.close_lists()
        self._help.close()
        if self._stage.is_bare:
            self._tasks.start(self._accounts.lock())
        else:
            self.refused.emit()

    def lock_unattended(self) -> None:
        """Lock because nobody is there."""
        if not self._ending:
            self._tasks.start(self._end_and_lock())

    async def _end_and_lock(self) -> None:
        self._ending = True
        try:
            with self._no_checks():
                self._closing.withdraw()
                self._help.close()
                words, _ = await asyncio.gather(self._flows.give_up(), self._visits.give_up())
            if words:
                self.stopped.emit(words)
            await self._accounts.lock()
        finally:
            self._ending = False
