"""Reports with everything in them."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from desktop.model.account import Account
from desktop.model.journal import Entry, Origin, What
from desktop.model.methods import MediaType
from desktop.services.account_state import AccountState
from desktop.services.journal import JournalState
from desktop.viewmodels.report import Report, report_of
from desktop.viewmodels.status import derive_status
from tests.support.known_account import READ, known_account

NOW = datetime(2026, 3, 2, 14, 5, tzinfo=UTC)
USER_ID = 2**63 + 1


def account(name: str = "Ann", key: str = "Blue key") -> AccountState:
    """Make an account with an authenticator, one key and two recovery codes."""
    known = known_account(
        MediaType.AUTHENTICATOR, MediaType.SECURITY_KEY, primary=MediaType.AUTHENTICATOR, keys=(key,), codes=2
    )
    return replace(known, account=Account(user_id=USER_ID, name=name, display_name=name))


def report(name: str = "Ann", key: str = "Blue key") -> Report:
    """Make a report of it, with a key that was added here, and codes that were used elsewhere."""
    added = Entry(account=USER_ID, what=What.KEY_ADDED, subject=key, origin=Origin.THIS_APP, when=READ)
    gone = Entry(
        account=USER_ID,
        what=What.METHOD_OFF,
        subject="Email",
        origin=Origin.ELSEWHERE,
        when=NOW,
        after=NOW - timedelta(days=1),
    )
    known = account(name, key)
    status = derive_status(known, frozenset(), NOW, change=gone)
    return report_of(known, status, JournalState(read=True, entries=(gone, added), since=READ), NOW)
