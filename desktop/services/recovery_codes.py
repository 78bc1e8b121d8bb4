"""Making recovery codes and voiding them, and finding out what happened where an answer is lost."""

from msgspec import Struct

from desktop.model.authenticator import RecoveryCodes
from desktop.model.errors import TwinboltError
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part
from desktop.services.codes_verdict import Verdict, judge, judge_held
from desktop.services.held_codes import HeldCodes, Holding
from desktop.services.secret_store import StoreTrouble

TOUCHED = frozenset({Part.RECOVERY_CODES, Part.CONFIGURATION})
"""What looks different after codes were made or voided."""


class Cleared(Struct, frozen=True, kw_only=True):
    """All codes are void. ``answer_lost``: no answer came, and the account says so."""

    answer_lost: bool = False


class NotCleared(Struct, frozen=True, kw_only=True):
    """The account says that the codes are still good. ``agreed``: although the service said that they are void."""

    agreed: bool = False


class RecoveryCodesService:
    """Makes and voids the codes of the account that is open. Each change is sent exactly once."""

    def __init__(self, overview: AccountOverview, held: HeldCodes) -> None:
        self._overview = overview
        self._held = held

    @property
    def holding(self) -> Holding | None:
        """What is held for the account that is open."""
        return self._held.holding

    async def regenerate(self, password: Secret[str] | None) -> RecoveryCodes | Verdict:
        """Make new codes, which voids those before. They are held before they are given.

        Returns:
            The codes, or what the account says where their answer was lost.

        Raises:
            TwinboltError: none were made; or, where ``may_have_changed`` says so, nobody knows.
        """
        client, before = self._overview.client, self._overview.state.recovery_codes.value
        try:
            return await self._held.receive(
                self._overview.user_id, before, lambda: client.recovery_codes.regenerate(password=password)
            )
        except TwinboltError as problem:
            if not problem.may_have_changed:
                raise
            try:
                return await self.find_out()
            except TwinboltError:
                # What happened cannot be found out now, so the problem that leaves it open is the one to tell.
                raise problem from None

    async def find_out(self) -> Verdict:
        """Read whether codes were made after all, where an answer was lost.

        Raises:
            TwinboltError: the service could not be asked, so the question stays open.
        """
        user_id, held = self._overview.user_id, self.holding
        now = await self._overview.client.recovery_codes.status()
        verdict = judge(None, now) if held is None else judge_held(held, now)
        if verdict is not Verdict.UNCLEAR:
            await self._held.settle(user_id, made=verdict is not Verdict.NOT_MADE)
        return verdict

    async def clear(self, password: Secret[str] | None) -> Cleared | NotCleared:
        """Void all codes. What is held of them is dropped with them.

        Raises:
            TwinboltError: they are still good; or, where ``may_have_changed`` says so, nobody knows.
        """
        user_id = self._overview.user_id
        try:
            await self._overview.client.recovery_codes.clear(password=password)
        except TwinboltError as problem:
            if not problem.may_have_changed:
                raise
            try:
                return await self.find_out_cleared()
            except TwinboltError:
                raise problem from None  # as in regenerate
        if await self._are_good():
            return NotCleared(agreed=True)
        await self._held.release(user_id)
        return Cleared()

    async def _are_good(self) -> bool:
        """Look whether there are codes; where the account cannot be read, the service's word counts."""
        try:
            return (await self._overview.client.recovery_codes.status()).active > 0
        except TwinboltError:
            return False

    async def find_out_cleared(self) -> Cleared | NotCleared:
        """Read whether the codes are void after all, where an answer was lost.

        Raises:
            TwinboltError: the service could not be asked, so the question stays open.
        """
        user_id = self._overview.user_id
        status = await self._overview.client.recovery_codes.status()
        if status.active:
            return NotCleared()
        await self._held.release(user_id)
        return Cleared(answer_lost=True)

    async def dismiss(self) -> None:
        """Take note that an interrupted request came to nothing."""
        await self._held.settle(self._overview.user_id, made=False)

    async def saved(self) -> StoreTrouble | None:
        """Hold the codes no longer, because they are known to be saved; gives what the store could not be told."""
        return await self._held.release(self._overview.user_id)

    async def show_result(self) -> None:
        """Read again what may have changed."""
        await self._overview.refresh(TOUCHED)
