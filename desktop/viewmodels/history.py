"""What changed on the account, and the report that can be taken away."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from desktop.model.account import Account
from desktop.model.journal import Entry
from desktop.services.account_overview import AccountOverview
from desktop.services.journal import Journal, Restore
from desktop.services.journal_store import JournalTrouble
from desktop.services.ports import Clock, SaveDialog
from desktop.services.private_file import safe_name
from desktop.viewmodels.report import Report, as_json, report_of
from desktop.viewmodels.saved_file import Saved, SavedFile
from desktop.viewmodels.status import StatusState
from desktop.viewmodels.view_model import ViewModel


class HistoryState(Struct, frozen=True, kw_only=True):
    """The history of the account that is shown.

    Attributes:
        read: whether it was read from disk yet.
        entries: what changed, the newest first.
        since: when this computer looked at the account for the first time.
        trouble: why it is not as one would expect it.
        today: by the clock, for words such as "yesterday".
        asking: the owner is asked whether to clear it.
        not_cleared: it could not be cleared.
        cleared: it was cleared a moment ago, and can be had back.
        busy: the owner is asked where a report is to go, or it is being written.
        saved: the last try to save a report.
    """

    read: bool = False
    entries: tuple[Entry, ...] = ()
    since: datetime | None = None
    trouble: JournalTrouble | None = None
    today: date
    asking: bool = False
    not_cleared: bool = False
    cleared: bool = False
    busy: bool = False
    saved: Saved | None = None


class HistoryViewModel(ViewModel[HistoryState]):
    """Shows :class:`HistoryState`.

    Args:
        overview: the account.
        journal: what changed on it.
        status: how it stands, for the report.
        clock: dates the report.
        dialog: asks where it is to go.
        write_page: writes a report for people to read.
    """

    def __init__(
        self,
        overview: AccountOverview,
        journal: Journal,
        status: Callable[[], StatusState],
        *,
        clock: Clock,
        dialog: SaveDialog,
        write_page: Callable[[Report], str],
    ) -> None:
        self._overview = overview
        self._journal = journal
        self._status = status
        self._clock = clock
        self._write_page = write_page
        self._file = SavedFile(dialog)
        self._restore: Restore | None = None
        self._cleared_of: Account | None = None
        super().__init__(HistoryState(today=self._today()))
        journal.subscribe(self._derive)
        overview.subscribe(self._look)
        self._derive()

    @property
    def account_name(self) -> str:
        """Whose history it is, empty while nobody is signed in."""
        account = self._overview.state.account
        return "" if account is None else account.display_name

    def begin(self) -> None:
        """Forget what was asked and saved when its page was open the last time."""
        self._file.forget()
        self._change(asking=False, not_cleared=False, saved=None)

    def tick(self) -> None:
        """Take in that time has passed."""
        self._change()

    def ask(self) -> None:
        """Ask whether to clear it."""
        self._change(asking=True, not_cleared=False)

    def keep(self) -> None:
        """Do not clear it."""
        self._change(asking=False)

    async def clear(self) -> None:
        """Clear it, and hold on to what was in it until :meth:`let_go`, or another account is shown."""
        self.let_go()
        self._change(asking=False)
        self._cleared_of = self._overview.state.account
        self._restore = await self._journal.clear()
        self._change(not_cleared=self._restore is None, cleared=self._restore is not None)
        self._look()

    async def restore(self) -> None:
        """Have what was cleared noted again."""
        restore = self._restore
        self.let_go()
        if restore is not None:
            await restore()

    def let_go(self) -> None:
        """Be done with what was cleared."""
        self._restore = None
        self._change(cleared=False)

    async def save_page(self) -> None:
        """Save a report for people to read."""
        await self._save("html", lambda report: self._write_page(report).encode())

    async def save_data(self) -> None:
        """Save a report for programs to read."""
        await self._save("json", as_json)

    async def replace_file(self) -> None:
        """Write over the file that is there already."""
        if self._file.in_doubt and not self.state.busy:
            await self._written(self._file.replace())

    async def _save(self, suffix: str, write: Callable[[Report], bytes]) -> None:
        account = self._overview.state
        if self.state.busy or account.account is None:
            return
        report = report_of(account, self._status(), self._journal.state, self._clock.now())
        name = f"twinbolt-report-{safe_name(account.account.name)}-{report.made.date()}.{suffix}"
        await self._written(self._file.save(name, lambda: write(report)))

    async def _written(self, work: Awaitable[Saved | None]) -> None:
        self._change(busy=True, saved=None)
        self._change(busy=False, saved=await work)

    def _look(self) -> None:
        if self._restore is not None and self._overview.state.account != self._cleared_of:
            self.let_go()

    def _derive(self) -> None:
        noted = self._journal.state
        self._change(read=noted.read, entries=noted.entries, since=noted.since, trouble=noted.trouble)

    def _change(self, **changes: Any) -> None:
        self._show(replace(self.state, today=self._today(), **changes))

    def _today(self) -> date:
        return self._clock.now().astimezone().date()
