"""The pages that one looks in at: the sign-in, the list of accounts, the settings, the history."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.viewmodels.accounts import AccountsViewModel
from desktop.viewmodels.history import HistoryViewModel
from desktop.viewmodels.sign_in import SignInViewModel
from desktop.viewmodels.updates import UpdatesViewModel
from desktop.views.accounts import AccountsPage
from desktop.views.look import Look
from desktop.views.settings import SettingsPage
from desktop.views.sign_in.page import SignInPage
from desktop.views.stage import Stage
from desktop.views.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.views.history.page import HistoryPage


class Visits(QObject):
    """Puts one of them on the stage at a time.

    Args:
        stage: where they are put.
        accounts: what the list shows.
        history: what the history shows.
        sign_in: makes a view-model for one visit to the sign-in, to the account of a user id or to any.
        look: is changed in the settings.
        updates: are looked for if the settings say so.
        tasks: runs their commands.
    """

    def __init__(
        self,
        stage: Stage,
        *,
        accounts: AccountsViewModel,
        history: HistoryViewModel,
        sign_in: Callable[[int | None], SignInViewModel],
        look: Look,
        updates: UpdatesViewModel,
        tasks: TaskRunner,
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._accounts = accounts
        self._history = history
        self._new_sign_in = sign_in
        self._look = look
        self._updates = updates
        self._tasks = tasks
        self._page: SignInPage | AccountsPage | SettingsPage | HistoryPage | None = None

    @property
    def on_list(self) -> bool:
        """Whether the list is on the stage."""
        return isinstance(self._page, AccountsPage)

    def sign_in(self, user_id: int | None) -> None:
        """Begin a sign-in, to one account or to any, over whatever is on screen."""
        if not isinstance(self._page, SignInPage):
            self._leave()
            self._enter(SignInPage(self._new_sign_in(user_id), self._tasks))

    def show_account(self, user_id: int) -> None:
        """Turn to an account; where it is not signed in, begin that."""
        if not self._accounts.switch(user_id):
            self.sign_in(user_id)

    def list_accounts(self) -> None:
        """Show the list of accounts."""
        page = AccountsPage(self._accounts, self._tasks)
        page.sign_in_requested.connect(self.sign_in)
        self._enter(page)
        page.focus_list()

    def show_history(self) -> None:
        """Show the history of the account that is shown."""
        from desktop.views.history.page import HistoryPage  # noqa: PLC0415  (not before the first paint)

        page = HistoryPage(self._history, self._tasks)
        self._enter(page)
        page.focus_back()

    def close_lists(self) -> None:
        """Leave the list, the settings or the history, whichever is on the stage."""
        if not isinstance(self._page, SignInPage):
            self._leave()

    def show_settings(self) -> None:
        """Show the settings."""
        page = SettingsPage(self._look, self._accounts, self._updates, self._tasks)
        self._enter(page)
        page.setFocus()

    async def give_up(self) -> None:
        """Leave any of them when nobody is there to decide."""
        if isinstance(self._page, SignInPage):
            await self._page.give_up()
        self.close_lists()

    def _enter(self, page: "SignInPage | AccountsPage | SettingsPage | HistoryPage") -> None:
        page.closed.connect(self._leave)
        self._page = page
        self._stage.enter(page)

    def _leave(self) -> None:
        if self._page is not None:
            self._stage.leave(self._page)
            self._page = None
