"""Which methods are on, and turning them on and off."""

from desktop.api.caller import Caller
from desktop.api.challenge_query import challenge_query
from desktop.api.methods import ConfigurationAnswer, configuration
from desktop.api.wire import (
    OMIT,
    Body,
    Intent,
    Nothing,
    Omitted,
    Text,
    intent_or_null,
    intent_or_omitted,
    revealed,
)
from desktop.contract import two_step
from desktop.contract.endpoint import Endpoint
from desktop.model.authenticator import AuthenticatorSetup, RecoveryCodes
from desktop.model.challenges import TwoStepChallenge
from desktop.model.methods import Configuration
from desktop.model.secret import Secret


class EnableRequest(Body):
    """``EnableTwoStepVerificationRequest``."""

    password: str | Omitted = OMIT
    secure_authentication_intent: Intent | Omitted | None = OMIT


class DisableRequest(Body):
    """``DisableTwoStepVerificationRequest``."""

    password: str | Omitted = OMIT
    reauthentication_token: str | Omitted = OMIT


class EnableVerifyRequest(Body):
    """``EnableVerifyAuthenticatorRequest``."""

    setup_token: str
    code: str
    password: str | Omitted = OMIT
    secure_authentication_intent: Intent | None = None


class SetupAnswer(Body):
    """``EnableAuthenticatorResponse``, without the picture of the QR code, which is drawn here."""

    setup_token: Text
    manual_entry_key: Text


class EnableVerifyAnswer(Body):
    """``EnableVerifyAuthenticatorResponse``."""

    recovery_codes: tuple[str, ...] | None = None


class ConfigurationCalls:
    """The configuration endpoints of authenticator, email and SMS.

    ``password`` is sent where the owner gave one.
    Every call raises any error of the tree but ``WrongAccount``.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self, challenge: TwoStepChallenge | None = None) -> Configuration:
        """Read the account's methods, or those that may answer ``challenge``."""
        read = await self._caller.call(
            two_step.GET_CONFIGURATION,
            gives=ConfigurationAnswer,
            query=challenge_query(challenge) if challenge else None,
            user_id=challenge.user_id if challenge else None,
        )
        return configuration(read)

    async def enable_authenticator(
        self,
        *,
        password: Secret[str] | None = None,
    ) -> AuthenticatorSetup:
        """Begin a set-up. Nothing is on until :meth:`enable_verify_authenticator`."""
        body = EnableRequest(
            password=revealed(password), secure_authentication_intent=intent_or_omitted(await self._caller.intent())
        )
        read = await self._caller.call(two_step.ENABLE_AUTHENTICATOR, body, gives=SetupAnswer)
        return AuthenticatorSetup(
            setup_token=Secret(read.setup_token),
            manual_entry_key=Secret(read.manual_entry_key),
        )

    async def enable_verify_authenticator(
        self,
        setup: AuthenticatorSetup,
        code: Secret[str],
        *,
        password: Secret[str] | None = None,
    ) -> RecoveryCodes:
        """Finish a set-up. The codes are empty where the account had some already."""
        body = EnableVerifyRequest(
            setup_token=setup.setup_token.reveal(),
            code=code.reveal(),
            password=revealed(password),
            secure_authentication_intent=intent_or_null(await self._caller.intent()),
        )
        endpoint = two_step.ENABLE_VERIFY_AUTHENTICATOR
        read = await self._caller.call(endpoint, body, gives=EnableVerifyAnswer)
        return RecoveryCodes(codes=tuple(Secret(code) for code in read.recovery_codes or ()))

    async def disable_authenticator(
        self,
        *,
        password: Secret[str] | None = None,
        reauthentication: Secret[str] | None = None,
    ) -> None:
        """Turn the authenticator off, which deletes the account's security keys as well."""
        await self._disable(two_step.DISABLE_AUTHENTICATOR, password, reauthentication)

    async def enable_email(
        self,
        *,
        password: Secret[str] | None = None,
    ) -> None:
        """Turn codes by email on."""
        await self._enable(two_step.ENABLE_EMAIL, password)

    async def disable_email(
        self,
        *,
        password: Secret[str] | None = None,
        reauthentication: Secret[str] | None = None,
    ) -> None:
        """Turn codes by email off."""
        await self._disable(two_step.DISABLE_EMAIL, password, reauthentication)

    async def enable_sms(
        self,
        *,
        password: Secret[str] | None = None,
    ) -> None:
        """Turn codes by SMS on."""
        await self._enable(two_step.ENABLE_SMS, password)

    async def disable_sms(
        self,
        *,
        password: Secret[str] | None = None,
        reauthentication: Secret[str] | None = None,
    ) -> None:
        """Turn codes by SMS off."""
        await self._disable(two_step.DISABLE_SMS, password, reauthentication)

    async def _enable(
        self,
        endpoint: Endpoint,
        password: Secret[str] | None,
    ) -> None:
        body = EnableRequest(
            password=revealed(password), secure_authentication_intent=intent_or_null(await self._caller.intent())
        )
        await self._caller.call(endpoint, body, gives=Nothing)

    async def _disable(
        self,
        endpoint: Endpoint,
        password: Secret[str] | None,
        reauthentication: Secret[str] | None,
    ) -> None:
        body = DisableRequest(password=revealed(password), reauthentication_token=revealed(reauthentication))
        await self._caller.call(endpoint, body, gives=Nothing)
