"""The frame of the window: whose account it is, how fresh it is, and whether this is practice."""

from datetime import datetime, timedelta

from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part, Phase
from desktop.services.accounts import Accounts
from desktop.services.accounts_state import AccountsState
from desktop.services.ports import Clock
from desktop.viewmodels.problem import problem_of
from desktop.viewmodels.shell_state import Mode, Presence, ShellState
from desktop.viewmodels.view_model import ViewModel

A_MINUTE = timedelta(minutes=1)


def derive_shell(mode: Mode, accounts: AccountsState, account: AccountState, now: datetime) -> ShellState:
    """Derive the frame's state."""
    if account.account is None:
        return ShellState(mode=mode, presence=_absence(accounts))
    parts = [account.part(part) for part in Part]
    all_failed = all(part.phase in {Phase.FAILED, Phase.STALE} for part in parts)
    return ShellState(
        mode=mode,
        presence=Presence.SESSION_ENDED if account.session_ended else Presence.SIGNED_IN,
        name=account.account.name,
        display_name=account.account.display_name,
        refreshing=account.loading,
        parts_read=sum(not part.loading for part in parts),
        parts=len(parts),
        read_at=account.read_at,
        read_ago_min=0 if account.read_at is None else max((now - account.read_at) // A_MINUTE, 0),
        problem=problem_of(parts[0].problem) if all_failed else None,
    )


def _absence(accounts: AccountsState) -> Presence:
    if not accounts.started:
        return Presence.STARTING
    return Presence.LOCKED if accounts.locked else Presence.SIGNED_OUT


class ShellViewModel(ViewModel[ShellState]):
    """Shows the open account and reads it again on request, together with all others that are signed in."""

    def __init__(self, mode: Mode, overview: AccountOverview, accounts: Accounts, clock: Clock) -> None:
        self._mode = mode
        self._overview = overview
        self._accounts = accounts
        self._clock = clock
        super().__init__(derive_shell(mode, accounts.state, overview.state, clock.now()))
        overview.subscribe(self._derive)
        accounts.subscribe(self._derive)

    async def refresh(self) -> None:
        """Read everything again, unless nobody is signed in or it is being read already."""
        if self.state.presence is Presence.SIGNED_IN and not self.state.refreshing:
            await self._accounts.refresh()

    def tick(self) -> None:
        """Take in that time has passed."""
        self._derive()

    def _derive(self) -> None:
        self._show(derive_shell(self._mode, self._accounts.state, self._overview.state, self._clock.now()))
