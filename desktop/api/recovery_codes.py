"""Recovery codes: how many are left, making new ones, voiding all."""

from typing import Annotated

from msgspec import Meta

from desktop.api.caller import Caller
from desktop.api.wire import OMIT, Body, Nothing, Omitted, Text, moment, revealed
from desktop.contract import two_step
from desktop.model.account import RecoveryCodesStatus
from desktop.model.authenticator import RecoveryCodes
from desktop.model.secret import Secret


class StatusAnswer(Body):
    """``RecoveryCodesStatusResponse``."""

    active_count: int | None = None
    created: str | None = None


class ChangeRequest(Body):
    """``RegenerateRecoveryCodesRequest`` and ``ClearRecoveryCodesRequest``."""

    password: str | Omitted = OMIT


class CodesAnswer(Body):
    """``RegenerateRecoveryCodesResponse``. Without codes it would be a loss and no answer."""

    recovery_codes: Annotated[tuple[Text, ...], Meta(min_length=1)]


class RecoveryCodeCalls:
    """The recovery code endpoints. Every call raises any error of the tree but ``WrongAccount``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def status(self) -> RecoveryCodesStatus:
        """Count the unused codes."""
        read = await self._caller.call(two_step.GET_RECOVERY_CODES, gives=StatusAnswer)
        return RecoveryCodesStatus(active=read.active_count or 0, created=moment(read.created))

    async def regenerate(
        self,
        *,
        password: Secret[str] | None = None,
    ) -> RecoveryCodes:
        """Make new codes, which voids those before."""
        body = ChangeRequest(password=revealed(password))
        read = await self._caller.call(two_step.REGENERATE_RECOVERY_CODES, body, gives=CodesAnswer)
        return RecoveryCodes(codes=tuple(Secret(code) for code in read.recovery_codes))

    async def clear(
        self,
        *,
        password: Secret[str] | None = None,
    ) -> None:
        """Void all codes."""
        body = ChangeRequest(password=revealed(password))
        await self._caller.call(two_step.CLEAR_RECOVERY_CODES, body, gives=Nothing)
