"""Turning an authenticator app on."""

from collections.abc import Awaitable, Callable

from msgspec import Struct

from desktop.contract.refusals import Refusal
from desktop.model.authenticator import NO_CODES, AuthenticatorSetup, RecoveryCodes
from desktop.model.errors import Refused, TwinboltError
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part
from desktop.services.held_codes import HeldCodes
from desktop.services.secret_store import StoreTrouble

TOUCHED = frozenset({Part.CONFIGURATION, Part.RECOVERY_CODES, Part.SECURITY_KEYS})
"""What may look different after an authenticator was turned on."""


class Enabled(Struct, frozen=True, kw_only=True):
    """The authenticator is on.

    Attributes:
        codes: the new recovery codes, empty where the account had some already.
        trouble: why the secret store does not hold the codes, ``None`` where it does.
        answer_lost: the service did it, but its answer (with the codes, if it made any) never arrived.
    """

    codes: RecoveryCodes
    trouble: StoreTrouble | None = None
    answer_lost: bool = False


class StillOff(Struct, frozen=True, kw_only=True):
    """The answer was lost, and the service says that the authenticator is off: the code can be sent again."""


class AuthenticatorService:
    """Begins and finishes the set-up, and finds out what happened when an answer is lost.

    Args:
        overview: the account.
        held: takes the recovery codes before anybody sees them.
    """

    def __init__(self, overview: AccountOverview, held: HeldCodes) -> None:
        self._overview = overview
        self._held = held

    async def begin(self, password: Secret[str] | None) -> AuthenticatorSetup:
        """Ask for a key. Nothing is on until :meth:`finish`.

        Raises:
            TwinboltError: the service refused or could not be reached.
        """
        return await self._overview.client.configuration.enable_authenticator(password=password)

    async def finish(
        self, setup: AuthenticatorSetup, code: Secret[str], password: Secret[str] | None, *, again: bool = False
    ) -> Enabled | StillOff:
        """Prove that the key arrived in the app, which turns the method on. Sent exactly once.

        Args:
            setup: what :meth:`begin` gave.
            code: what the app shows.
            password: where the service asked for it.
            again: an answer for this account's set-up was lost before, so "already on" may be that attempt's doing.

        Raises:
            TwinboltError: it was not turned on; or, where ``may_have_changed`` says so, nobody knows.
        """
        calls = self._overview.client.configuration
        try:
            codes = await self._receive(lambda: calls.enable_verify_authenticator(setup, code, password=password))
        except TwinboltError as problem:
            if not problem.may_have_changed and not (again and _already_on(problem)):
                raise
            return await self._find_out_after(problem)
        held = self._held.of(self._overview.user_id)
        return Enabled(codes=codes, trouble=held.trouble if held is not None else None)

    async def find_out(self) -> Enabled | StillOff:
        """Read whether it is on after all, where an answer was lost.

        Raises:
            TwinboltError: the service could not be asked, so the question stays open.
        """
        configuration = await self._overview.client.configuration.get()
        if configuration.is_on(MediaType.AUTHENTICATOR):
            return Enabled(codes=NO_CODES, answer_lost=True)
        await self._held.settle(self._overview.user_id, made=False)
        return StillOff()

    async def codes_saved(self) -> StoreTrouble | None:
        """Hold the codes no longer, because they are known to be saved; gives what the store could not be told."""
        return await self._held.release(self._overview.user_id)

    async def show_result(self) -> None:
        """Read again what the set-up may have changed."""
        await self._overview.refresh(TOUCHED)

    async def _receive(self, request: Callable[[], Awaitable[RecoveryCodes]]) -> RecoveryCodes:
        before = self._overview.state.recovery_codes.value
        if before is not None and before.active:  # then the service makes none
            return await request()
        return await self._held.receive(self._overview.user_id, before, request)

    async def _find_out_after(self, problem: TwinboltError) -> Enabled | StillOff:
        try:
            return await self.find_out()
        except TwinboltError:
            # What happened cannot be found out now, so the first problem, which leaves it open, is the one to tell.
            raise problem from None


def _already_on(problem: TwinboltError) -> bool:
    return isinstance(problem, Refused) and problem.refusal is Refusal.ALREADY_ENABLED
