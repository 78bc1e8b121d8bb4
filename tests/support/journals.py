"""A journal without a file, and the view-model over it."""

from pathlib import Path

from msgspec.structs import replace

from desktop.services.account_overview import AccountOverview
from desktop.services.journal import Journal
from desktop.services.journal_record import Record
from desktop.services.journal_store import JournalTrouble
from desktop.services.ports import Clock
from desktop.viewmodels.history import HistoryViewModel
from desktop.viewmodels.status import StatusViewModel
from desktop.views.report import report_page
from tests.support.codes import SaveDialog


class MemoryJournal:
    """A :class:`~desktop.services.journal_store.JournalStore` that lasts as long as the test, and can be broken.

    ``complete``: whether what it gives is all that was to be kept.
    """

    def __init__(self, *, complete: bool = True) -> None:
        self._complete = complete
        self.records: dict[int, Record] = {}
        self.trouble: JournalTrouble | None = None

    async def load(self, account: int) -> Record:
        return replace(self.records.get(account, Record()), complete=self._complete)

    async def save(self, account: int, record: Record) -> bool:
        if self.trouble is None:
            self.records[account] = record
        return self.trouble is None

    async def remove(self, account: int | None = None) -> bool:
        self.records = {} if account is None else {known: r for known, r in self.records.items() if known != account}
        return True

    async def close(self) -> None:
        pass


def nothing_noted(overview: AccountOverview, clock: Clock) -> Journal:
    """Make a journal in which nothing is ever noted."""
    return Journal(overview, MemoryJournal(), clock, lambda noting: noting.close())


def history_of(
    overview: AccountOverview, journal: Journal, status: StatusViewModel, clock: Clock, folder: Path | None = None
) -> HistoryViewModel:
    """Make the history of an account, whose reports go to ``folder``."""
    return HistoryViewModel(
        overview,
        journal,
        lambda: status.state,
        clock=clock,
        dialog=SaveDialog(folder),
        write_page=report_page,
    )
