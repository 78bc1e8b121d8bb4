"""Taking back what was done a moment ago, for as long as a toast offers it."""

from enum import Enum, auto

from PySide6.QtCore import QObject

from desktop.viewmodels.accounts import AccountsViewModel, AccountsViewState
from desktop.viewmodels.history import HistoryState, HistoryViewModel
from desktop.views.components.toast import Toast
from desktop.views.look import Look
from desktop.views.tasks import TaskRunner
from desktop.views.theme_tokens import Tone


class _Act(Enum):
    LANGUAGE = auto()
    CLEARING = auto()
    REMOVAL = auto()


class TakingBack(QObject):
    """Offers what was done last. Who did it holds on to what that takes, and lets go of it with the toast.

    Args:
        toast: where that is offered.
        look: can speak the language before.
        history: can be had back when it was cleared.
        accounts: can have one back that was taken off the list.
        tasks: runs their commands.
    """

    def __init__(
        self, toast: Toast, *, look: Look, history: HistoryViewModel, accounts: AccountsViewModel, tasks: TaskRunner
    ) -> None:
        super().__init__(toast)
        self._toast = toast
        self._look = look
        self._history = history
        self._accounts = accounts
        self._tasks = tasks
        self._offered: _Act | None = None
        toast.action_triggered.connect(self._take_back)
        toast.gone.connect(self._let_go)
        history.changed.connect(self._render_history)
        accounts.changed.connect(self._render_accounts)
        self._render_history(history.state)
        self._render_accounts(accounts.state)

    def offer_language(self) -> None:
        """Offer the language before to whoever does not understand this one."""
        if (change := self._look.language_change) is not None:
            self._offer(_Act.LANGUAGE, change.told, change.undo)

    def _render_history(self, state: HistoryState) -> None:
        told = self.tr("The history was cleared.") if state.cleared else ""
        self._offer(_Act.CLEARING, told, self.tr("Undo"))

    def _render_accounts(self, state: AccountsViewState) -> None:
        told = self.tr("{name} is signed out and off the list.") if state.removed else ""
        name = "" if state.removed is None else state.removed.display_name
        self._offer(_Act.REMOVAL, told.format(name=name), self.tr("Put it back on the list"))

    def _offer(self, act: _Act, told: str, undo: str) -> None:
        """Offer to take ``act`` back, in place of whatever is offered; with nothing to be ``told``, not any more."""
        if told:
            if act is not self._offered:
                self._let_go()
            if act is not self._offered or told != self._toast.text():
                self._offered = act
                self._toast.show_message(told, Tone.POSITIVE, action=undo)
        elif act is self._offered:
            self._offered = None
            self._toast.clear()

    def _take_back(self) -> None:
        match self._offered:
            case _Act.LANGUAGE:
                self._look.take_language_back()
            case _Act.CLEARING:
                self._tasks.start(self._history.restore())
            case _Act.REMOVAL:
                self._tasks.start(self._accounts.put_back())

    def _let_go(self) -> None:
        offered, self._offered = self._offered, None
        if offered is _Act.CLEARING:
            self._history.let_go()
        elif offered is _Act.REMOVAL:
            self._accounts.let_go()
