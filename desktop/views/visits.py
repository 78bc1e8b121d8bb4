"""The pages that one looks in at: the sign-in, the list of accounts, the settings, the history."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.viewmodels.accounts import AccountsViewModel
from desktop.viewmodels.history import HistoryViewModel
from desktop.viewmodels.updates import UpdatesViewModel
from desktop.views.look import Look
from desktop.views.stage import Stage
from desktop.views.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.viewmodels.sign_in import SignInViewModel
    from desktop.views.accounts import AccountsPage
    from desktop.views.history.page import HistoryPage
    from desktop.views.settings import SettingsPage
    from desktop.views.sign_in.page import SignInPage

# ruff: noqa: PLC0415  (none of the pages is needed before somebody looks in)


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
        sign_in: "Callable[[int | None], SignInViewModel]",
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
        self._signing_in: SignInPage | None = None
        self._list: AccountsPage | None = None

    @property
    def on_list(self) -> bool:
        """Whether the list is on the stage."""
        return self._list is not None

    @property
    def signing_in(self) -> bool:
        """Whether a sign-in is on the stage."""
        return self._signing_in is not None

    def sign_in(self, user_id: int | None) -> None:
        """Begin a sign-in, to one account or to any, over whatever is on screen."""
        if self._signing_in is not None:
            return
        from desktop.views.sign_in.page import SignInPage

        self._leave()
        self._signing_in = SignInPage(self._new_sign_in(user_id), self._tasks)
        self._enter(self._signing_in)

    def show_account(self, user_id: int) -> None:
        """Turn to an account; where it is not signed in, begin that."""
        if not self._accounts.switch(user_id):
            self.sign_in(user_id)

    def list_accounts(self) -> None:
        """Show the list of accounts."""
        from desktop.views.accounts import AccountsPage

        page = self._list = AccountsPage(self._accounts, self._tasks)
        page.sign_in_requested.connect(self.sign_in)
        self._enter(page)
        page.focus_list()

    def show_history(self) -> None:
        """Show the history of the account that is shown."""
        from desktop.views.history.page import HistoryPage

        page = HistoryPage(self._history, self._tasks)
        self._enter(page)
        page.focus_back()

    def close_lists(self) -> None:
        """Leave the list, the settings or the history, whichever is on the stage."""
        if self._signing_in is None:
            self._leave()

    def show_settings(self) -> None:
        """Show the settings."""
        from desktop.views.settings import SettingsPage

        page = SettingsPage(self._look, self._accounts, self._updates, self._tasks)
        self._enter(page)
        page.setFocus()

    async def give_up(self) -> None:
        """Leave any of them when nobody is there to decide."""
        if self._signing_in is not None:
            await self._signing_in.give_up()
        self.close_lists()

    def _enter(self, page: "SignInPage | AccountsPage | SettingsPage | HistoryPage") -> None:
        page.closed.connect(self._leave)
        self._page = page
        self._stage.enter(page)

    def _leave(self) -> None:
        page = self._page
        self._page = self._signing_in = self._list = None
        if page is not None:
            self._stage.leave(page)
