"""The frame of the window: whose account it is, how fresh it is, and whether this is practice."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part, Phase
from desktop.services.accounts import Accounts
from desktop.services.accounts_state import AccountsState
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.view_model import ViewModel


class Mode(Enum):
    """What stands behind the transport. Only the frame shows it; nothing else may depend on it."""

    LIVE = auto()
    PRACTICE = auto()
    LOOPBACK = auto()


class Presence(Enum):
    """Whether an account is open."""

    STARTING = auto()
    SIGNED_OUT = auto()
    LOCKED = auto()
    SESSION_ENDED = auto()
    SIGNED_IN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShellState:
    """What the frame shows. ``problem`` is set where no part at all could be read at the last attempt."""

    mode: Mode
    presence: Presence
    name: str = ""
    display_name: str = ""
    refreshing: bool = False
    read_at: datetime | None = None
    problem: Problem | None = None


def derive_shell(mode: Mode, accounts: AccountsState, account: AccountState) -> ShellState:
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
        read_at=account.read_at,
        problem=problem_of(parts[0].problem) if all_failed else None,
    )


def _absence(accounts: AccountsState) -> Presence:
    if not accounts.started:
        return Presence.STARTING
    return Presence.LOCKED if accounts.locked else Presence.SIGNED_OUT


class ShellViewModel(ViewModel[ShellState]):
    """Shows the open account and reads it again on request, together with all others that are signed in."""

    def __init__(self, mode: Mode, overview: AccountOverview, accounts: Accounts) -> None:
        self._mode = mode
        self._overview = overview
        self._accounts = accounts
        super().__init__(derive_shell(mode, accounts.state, overview.state))
        overview.subscribe(self._derive)
        accounts.subscribe(self._derive)

    async def refresh(self) -> None:
        """Read everything again, unless nobody is signed in or it is being read already."""
        if self.state.presence is Presence.SIGNED_IN and not self.state.refreshing:
            await self._accounts.refresh()

    def _derive(self) -> None:
        self._show(derive_shell(self._mode, self._accounts.state, self._overview.state))
