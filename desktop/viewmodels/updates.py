"""What is known of newer versions."""

from msgspec import Struct
from msgspec.structs import replace

from desktop.services.updates import Finding, UpdateSearch
from desktop.viewmodels.view_model import ViewModel


class UpdatesState(Struct, frozen=True, kw_only=True):
    """``possible``: there is something to look at. ``finding`` is ``None`` until it was looked at."""

    possible: bool = False
    wanted: bool = False
    looking: bool = False
    finding: Finding | None = None


class UpdatesViewModel(ViewModel[UpdatesState]):
    """Looks at each start, and once when the wish is uttered, and at no other time."""

    def __init__(self, search: UpdateSearch) -> None:
        super().__init__(UpdatesState(possible=search.possible))
        self._search = search

    async def begin(self) -> None:
        """Look if that is wanted."""
        if await self._search.wanted():
            self._show(replace(self.state, wanted=True))
            await self._look()

    async def want(self, *, wanted: bool) -> None:
        """Remember the wish, and follow it."""
        await self._search.want(wanted=wanted)
        self._show(replace(self.state, wanted=wanted, finding=None))
        if wanted:
            await self._look()

    async def _look(self) -> None:
        self._show(replace(self.state, looking=True))
        try:
            finding = await self._search.look()
        finally:
            self._show(replace(self.state, looking=False))
        self._show(replace(self.state, finding=finding if self.state.wanted else None))
