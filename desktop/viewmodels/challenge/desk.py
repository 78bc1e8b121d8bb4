"""Puts checks to the owner, one at a time."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from desktop.model.challenges import PassedChallenge
from desktop.model.errors import ChallengeUnsolved, Unsolved
from desktop.services.account_overview import AccountOverview
from desktop.services.ports import Clock, Sleep
from desktop.viewmodels.view_model import ViewModel

if TYPE_CHECKING:
    from desktop.services.check import Check
    from desktop.viewmodels.challenge.dialog import ChallengeViewModel

CLOSING_S: Final = 2.0
"""How long the end of a dialog waits for the service, which is told that nobody waits any more."""


class DeskState(Struct, frozen=True, kw_only=True):
    """The dialog to be on screen, if any."""

    dialog: "ChallengeViewModel | None" = None


class ChallengeDesk(ViewModel[DeskState]):
    """Implements :class:`Desk` for the window. Whoever waits while a dialog is open waits for their turn."""

    def __init__(self, clock: Clock, sleep: Sleep) -> None:
        super().__init__(DeskState())
        self._clock = clock
        self._sleep = sleep
        self._turn = asyncio.Lock()
        self._shut = False

    async def put(self, check: "Check") -> PassedChallenge:
        """Wait until the owner has passed a check.

        Raises:
            ChallengeUnsolved: the owner put it away, or it ran out.
        """
        async with self._turn:
            if self._shut:
                raise ChallengeUnsolved(Unsolved.CANCELLED, kind="")
            from desktop.viewmodels.challenge.dialog import ChallengeViewModel  # noqa: PLC0415  (seldom needed)

            dialog = ChallengeViewModel(check, self._clock, self._sleep)
            self._show(DeskState(dialog=dialog))
            try:
                outcome = await dialog.outcome()
            finally:
                self._show(DeskState())
                with suppress(TimeoutError):
                    async with asyncio.timeout(CLOSING_S):
                        await dialog.close()
        if isinstance(outcome, Unsolved):
            raise ChallengeUnsolved(outcome, kind="")
        return outcome

    def follow(self, overview: AccountOverview) -> None:
        """Put the open dialog away whenever another account, or none, is turned to: a check is its own account's."""
        shown = [_user_id(overview)]

        def look() -> None:
            before, shown[0] = shown[0], _user_id(overview)
            if before is not None and before != shown[0]:
                self.put_away()

        overview.subscribe(look)

    @contextmanager
    def shut(self) -> Iterator[None]:
        """Put away the dialog that is open, and all that would come, because nobody is there."""
        self._shut = True
        self.put_away()
        try:
            yield
        finally:
            self._shut = False

    def put_away(self) -> None:
        """End the dialog that is open."""
        if self.state.dialog is not None:
            self.state.dialog.cancel()


def _user_id(overview: AccountOverview) -> int | None:
    account = overview.state.account
    return None if account is None else account.user_id
