"""Turning an authenticator app on."""

from dataclasses import dataclass

from desktop.model.authenticator import NO_CODES, AuthenticatorSetup, RecoveryCodes
from desktop.model.errors import TwinboltError
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

    async def finish(self, setup: AuthenticatorSetup, code: Secret[str], password: Secret[str] | None) -> Enabled:
        """Prove that the key arrived in the app, which turns the method on. Sent exactly once.

        Raises:
            TwinboltError: it was not turned on.
        """
        client = self._overview.client
        try:
            codes = await client.configuration.enable_verify_authenticator(setup, code, password=password)
        except TwinboltError as problem:
            if problem.may_have_changed and await self._is_on_after(problem):
                return Enabled(codes=NO_CODES, answer_lost=True)
            raise
        return Enabled(codes=codes)

    async def show_result(self) -> None:
        """Read again what the set-up may have changed."""
        await self._overview.refresh(TOUCHED)

    async def _is_on_after(self, problem: TwinboltError) -> bool:
        try:
            configuration = await self._overview.client.configuration.get()
        except TwinboltError:
            # What happened cannot be found out now, so the first problem, which leaves it open, is the one to tell.
            raise problem from None
        return configuration.is_on(MediaType.AUTHENTICATOR)
