"""Signing in from a device that is signed in already, and signing out.

The session's cookie comes with the answer of :meth:`SignInCalls.log_in` or :meth:`SignInCalls.finish`, and stays with
the session that asked.
"""

from typing import Final

from msgspec import field

from desktop.api.account import AccountAnswer, account
from desktop.api.caller import Caller
from desktop.api.wire import Body, Intent, Nothing, Omitted, Text, intent_or_null, intent_or_omitted, moment
from desktop.contract import neighbours
from desktop.model.challenges import TwoStepChallenge
from desktop.model.secret import Secret
from desktop.model.sign_in import QuickSignIn, QuickSignInProgress, QuickSignInStatus, SignIn

QUICK: Final = "AuthToken"
"""The kind of credential that a quick sign-in is."""


class AvailableAnswer(Body):
    """Whether the website offers quick sign-in."""

    offered: bool | None = field(default=None, name="IsLoginCodeButtonDisplayed")


class CreatedAnswer(Body):
    """A quick sign-in that was begun."""

    code: Text
    private_key: Text
    status: str | None = None
    expiration_time: str | None = None


class PollRequest(Body):
    """Asks how far a quick sign-in has come."""

    code: str
    private_key: str


class ProgressAnswer(Body):
    """How far a quick sign-in has come."""

    status: str | None = None
    account_name: str | None = None


class CancelRequest(Body):
    """Calls a quick sign-in off."""

    code: str


class LogInRequest(Body):
    """Redeems a credential for a session."""

    ctype: str
    cvalue: str
    password: str
    secure_authentication_intent: Intent | Omitted | None


class TwoStepAnswer(Body):
    """The two-step challenge that a sign-in met."""

    media_type: int | str | None = None
    ticket: str | None = None


class LogInAnswer(Body):
    """Whose session it is, or will be after the two-step challenge."""

    user: AccountAnswer
    two_step_verification_data: TwoStepAnswer | None = None


class FinishRequest(Body):
    """Redeems a passed two-step challenge for a session."""

    challenge_id: str
    verification_token: str
    remember_device: bool
    secure_authentication_intent: Intent | None


class SignInCalls:
    """The neighbours' endpoints of signing in and out. Every call raises any error of the tree but ``WrongAccount``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def available(self) -> bool:
        """Ask whether quick sign-in is offered. Where the service does not say, trying does no harm."""
        read = await self._caller.call(neighbours.GET_QUICK_SIGN_IN, gives=AvailableAnswer)
        return read.offered is not False

    async def create(self) -> QuickSignIn:
        """Begin a quick sign-in."""
        read = await self._caller.call(neighbours.CREATE_QUICK_SIGN_IN, gives=CreatedAnswer)
        return QuickSignIn(
            code=read.code,
            private_key=Secret(read.private_key),
            status=_status(read.status),
            expires=moment(read.expiration_time),
        )

    async def poll(self, quick: QuickSignIn) -> QuickSignInProgress:
        """Ask how far it has come. An expired one is refused as ``EXPIRED_SIGN_IN``."""
        body = PollRequest(code=quick.code, private_key=quick.private_key.reveal())
        read = await self._caller.call(neighbours.POLL_QUICK_SIGN_IN, body, gives=ProgressAnswer)
        return QuickSignInProgress(status=_status(read.status), account_name=read.account_name)

    async def cancel(self, quick: QuickSignIn) -> None:
        """Call it off."""
        body = CancelRequest(code=quick.code)
        await self._caller.call(neighbours.CANCEL_QUICK_SIGN_IN, body, gives=Nothing)

    async def log_in(
        self,
        quick: QuickSignIn,
    ) -> SignIn:
        """Redeem a quick sign-in that was approved."""
        body = LogInRequest(
            ctype=QUICK,
            cvalue=quick.code,
            password=quick.private_key.reveal(),
            secure_authentication_intent=intent_or_omitted(await self._caller.intent()),
        )
        read = await self._caller.call(neighbours.LOG_IN, body, gives=LogInAnswer)
        two_step = read.two_step_verification_data or TwoStepAnswer()
        return SignIn(
            account=account(read.user),
            two_step_ticket=Secret(two_step.ticket) if two_step.ticket else None,
            two_step_method=None if two_step.media_type is None else str(two_step.media_type),
        )

    async def finish(
        self,
        challenge: TwoStepChallenge,
        token: Secret[str],
        *,
        remember_device: bool = False,
    ) -> None:
        """Redeem the verification token of the two-step challenge that the sign-in met."""
        body = FinishRequest(
            challenge_id=challenge.challenge_id,
            verification_token=token.reveal(),
            remember_device=remember_device,
            secure_authentication_intent=intent_or_null(await self._caller.intent()),
        )
        await self._caller.call(neighbours.FINISH_LOG_IN, body, gives=Nothing, user_id=challenge.user_id)

    async def log_out(self) -> None:
        """End the session at the service."""
        await self._caller.call(neighbours.LOG_OUT, gives=Nothing)


def _status(text: str | None) -> QuickSignInStatus:
    try:
        return QuickSignInStatus(text or "")
    except ValueError:
        return QuickSignInStatus.UNKNOWN
