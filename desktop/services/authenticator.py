"""Turning an authenticator app on."""

from dataclasses import dataclass

from desktop.contract.refusals import Refusal
from desktop.model.authenticator import NO_CODES, AuthenticatorSetup, RecoveryCodes
from desktop.model.errors import Refused, TwinboltError
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.services.account_overview import AccountOverview
from desktop.services.account_state import Part

TOUCHED = frozenset({Part.CONFIGURATION, Part.RECOVERY_CODES, Part.SECURITY_KEYS})
"""What may look different after an authenticator was turned on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enabled:
    """The authenticator is on.

    Attributes:
        codes: the new recovery codes, empty where the account had some already.
        answer_lost: the service did it, but its answer (with the codes, if it made any) never arrived.
    """

    codes: RecoveryCodes
    answer_lost: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StillOff:
    """The answer was lost, and the service says that the authenticator is off: the code can be sent again."""


class AuthenticatorService:
    """Begins and finishes the set-up, and finds out what happened when an answer is lost."""

    def __init__(self, overview: AccountOverview) -> None:
        self._overview = overview

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
        try:
            codes = await self._overview.client.configuration.enable_verify_authenticator(
                setup, code, password=password
            )
        except TwinboltError as problem:
            if not problem.may_have_changed and not (again and _already_on(problem)):
                raise
            return await self._find_out_after(problem)
        return Enabled(codes=codes)

    async def find_out(self) -> Enabled | StillOff:
        """Read whether it is on after all, where an answer was lost.

        Raises:
            TwinboltError: the service could not be asked, so the question stays open.
        """
        configuration = await self._overview.client.configuration.get()
        if configuration.is_on(MediaType.AUTHENTICATOR):
            return Enabled(codes=NO_CODES, answer_lost=True)
        return StillOff()

    async def show_result(self) -> None:
        """Read again what the set-up may have changed."""
        await self._overview.refresh(TOUCHED)

    async def _find_out_after(self, problem: TwinboltError) -> Enabled | StillOff:
        try:
            return await self.find_out()
        except TwinboltError:
            # What happened cannot be found out now, so the first problem, which leaves it open, is the one to tell.
            raise problem from None


def _already_on(problem: TwinboltError) -> bool:
    return isinstance(problem, Refused) and problem.refusal is Refusal.ALREADY_ENABLED
