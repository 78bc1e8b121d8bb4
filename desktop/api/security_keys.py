"""Security keys: which there are, adding one, taking some away."""

from collections.abc import Sequence

from msgspec import field

from desktop.api.caller import Caller
from desktop.api.configuration import EnableRequest
from desktop.api.wire import Body, Nothing, Text, intent_or_omitted, revealed
from desktop.contract import two_step
from desktop.model.secret import Secret
from desktop.model.security_keys import Registration, SecurityKeyCredential


class CredentialAnswer(Body):
    """``SecurityKeyCredential``. The id is not in the official description; newer clients know it."""

    nickname: str | None = None
    credential_id: str | None = field(default=None, name="credentialID")


class ListAnswer(Body):
    """``ListSecurityKeyResponse``."""

    credentials: tuple[CredentialAnswer, ...] | None = None


class RegistrationAnswer(Body):
    """``EnableSecurityKeyResponse``."""

    creation_options: Text
    session_id: Text


class EnableVerifyRequest(Body):
    """``EnableVerifySecurityKeyRequest``."""

    session_id: str
    credential_nickname: str
    attestation_response: str


class DisableRequest(Body):
    """``DisableSecurityKeyRequest``."""

    credential_nicknames: tuple[str, ...]


class SecurityKeyCalls:
    """The configuration endpoints of security keys. Every call raises any error of the tree but ``WrongAccount``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> tuple[SecurityKeyCredential, ...]:
        """Read which keys are registered."""
        read = await self._caller.call(two_step.LIST_SECURITY_KEYS, gives=ListAnswer)
        return tuple(
            SecurityKeyCredential(nickname=key.nickname or "", credential_id=key.credential_id)
            for key in read.credentials or ()
        )

    async def enable(
        self,
        *,
        password: Secret[str] | None = None,
    ) -> Registration:
        """Begin a registration. No key is registered until :meth:`enable_verify`."""
        body = EnableRequest(
            password=revealed(password), secure_authentication_intent=intent_or_omitted(await self._caller.intent())
        )
        read = await self._caller.call(two_step.ENABLE_SECURITY_KEY, body, gives=RegistrationAnswer)
        return Registration(options=read.creation_options, session_id=Secret(read.session_id))

    async def enable_verify(
        self,
        registration: Registration,
        nickname: str,
        attestation: str,
    ) -> None:
        """Finish a registration with the JSON text of what the key said."""
        body = EnableVerifyRequest(
            session_id=registration.session_id.reveal(),
            credential_nickname=nickname,
            attestation_response=attestation,
        )
        await self._caller.call(two_step.ENABLE_VERIFY_SECURITY_KEY, body, gives=Nothing, about=(nickname,))

    async def disable(
        self,
        keys: Sequence[SecurityKeyCredential],
    ) -> None:
        """Take keys away.

        Assumption: an id is understood in place of a nickname, as the website sends it; two keys may share a nickname.
        """
        body = DisableRequest(credential_nicknames=tuple(key.credential_id or key.nickname for key in keys))
        nicknames = tuple(key.nickname for key in keys)
        await self._caller.call(two_step.DISABLE_SECURITY_KEY, body, gives=Nothing, about=nicknames)
