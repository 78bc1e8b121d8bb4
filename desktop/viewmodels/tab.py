"""What all tabs have in common: how much they can show, and why not more."""

from collections.abc import Callable, Collection
from enum import Enum, auto
from typing import Generic, TypeVar

from msgspec import Struct

from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import AccountState, Part, Phase
from desktop.viewmodels.problem import Problem, problem_of
from desktop.viewmodels.view_model import ViewModel


class Display(Enum):
    """The faces of a tab."""

    SIGNED_OUT = auto()
    LOADING = auto()
    CONTENT = auto()
    ERROR = auto()


class Freshness(Struct, frozen=True, kw_only=True):
    """How much can be shown.

    Attributes:
        stale: the content was read earlier; ``problem`` says why it could not be read again.
        refreshing: it is being read again.
    """

    display: Display
    stale: bool = False
    refreshing: bool = False
    problem: Problem | None = None


def freshness(account: AccountState, parts: Collection[Part]) -> Freshness:
    """Sum up the parts that a tab cannot do without."""
    loadables = [account.part(part) for part in parts]
    phases = {loadable.phase for loadable in loadables}
    problem = next((problem_of(loadable.problem) for loadable in loadables if loadable.problem), None)
    refreshing = any(loadable.loading for loadable in loadables)
    if account.account is None:
        display = Display.SIGNED_OUT
    elif phases <= {Phase.READY, Phase.STALE}:
        display = Display.CONTENT
        if account.session_ended:  # which the frame says once for all tabs
            problem = None
    elif Phase.FAILED in phases and not refreshing:
        display = Display.ERROR
    else:
        display = Display.LOADING
    return Freshness(display=display, stale=Phase.STALE in phases, refreshing=refreshing, problem=problem)


S = TypeVar("S")


class TabViewModel(ViewModel[S], Generic[S]):
    """A view-model whose state is derived from the account alone."""

    def __init__(self, overview: AccountOverview, derive: Callable[[AccountState], S], parts: Collection[Part]) -> None:
        self._overview = overview
        self._derive_state = derive
        self._parts = parts
        super().__init__(derive(overview.state))
        overview.subscribe(self._derive)

    async def retry(self) -> None:
        """Read again what this tab shows."""
        if self._overview.state.account is not None:
            await self._overview.refresh(self._parts)

    def _derive(self) -> None:
        self._show(self._derive_state(self._overview.state))
