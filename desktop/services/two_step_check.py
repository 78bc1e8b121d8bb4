"""Passing a two-step challenge, each of the eight ways."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from desktop.model.account import Account
from desktop.model.challenges import TwoStepChallenge, TwoStepStage, WaitingRule
from desktop.model.errors import TwinboltError
from desktop.model.metadata import Metadata
from desktop.model.methods import Configuration, MediaType
from desktop.model.secret import Secret
from desktop.model.security_keys import Assertion
from desktop.security_key import bridge
from desktop.security_key.failures import Trouble, Unavailable
from desktop.security_key.port import SecurityKeys, Use
from desktop.services.check import Offer

if TYPE_CHECKING:
    from desktop.api.client import Client

CODES = frozenset({MediaType.AUTHENTICATOR, MediaType.EMAIL, MediaType.SMS, MediaType.RECOVERY_CODE})
KEYS = frozenset({MediaType.SECURITY_KEY, MediaType.PASSKEY})
WAYS = CODES | KEYS | {MediaType.PASSWORD, MediaType.CROSS_DEVICE}

Verify = Callable[[TwoStepChallenge, Secret[str]], Awaitable[Secret[str]]]
Start = Callable[[TwoStepChallenge], Awaitable[Assertion]]
Finish = Callable[[TwoStepChallenge, str], Awaitable[Secret[str]]]


class TwoStepCheck:
    """Implements :class:`Check` for a two-step challenge. Works signed out: the challenge says whose it is.

    Args:
        client: one that solves no challenges itself.
        stage: the challenge.
        keys: the security keys in reach; ``None`` where none can be.
        account: whose it is, for the owner's eyes.
    """

    def __init__(
        self, client: "Client", stage: TwoStepStage, keys: SecurityKeys | None, account: Account | None
    ) -> None:
        self.account = account
        self._client = client
        self._stage = stage
        self._challenge = stage.challenge
        self._keys = keys

    @property
    def may_remember(self) -> bool:
        """Whether the owner may have the service trust this device."""
        return self._stage.may_remember

    @property
    def waiting(self) -> tuple[WaitingRule, ...]:
        """The rules where the service may impose a wait afterwards."""
        return self._stage.waiting

    @property
    def reaches_keys(self) -> bool:
        """Whether security keys can be used here at all."""
        return self._keys is not None

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system asks for the key in a window of its own."""
        return self._keys is not None and self._keys.system_prompts

    async def offer(self) -> Offer:
        """Ask which ways there are. Without metadata, codes are taken to be of the usual length."""
        configuration, metadata = await asyncio.gather(
            self._client.configuration.get(self._challenge),
            self._metadata(),
        )
        return Offer(
            ways=_ways(configuration, self._stage.primary),
            unknown=tuple(method.wire_name for method in configuration.enabled if method.media_type not in WAYS),
            email_code_length=metadata.email_code_length,
            authenticator_code_length=metadata.authenticator_code_length,
            email=metadata.masked_email,
        )

    async def send_code(self, way: MediaType) -> None:
        """Have a code sent, by email or SMS."""
        calls = self._client.challenges
        send = calls.send_email_code if way is MediaType.EMAIL else calls.send_sms_code
        await send(self._challenge)

    async def verify(self, way: MediaType, code: Secret[str]) -> Secret[str]:
        """Pass with a code or the password."""
        calls = self._client.challenges
        verify: Verify = {
            MediaType.AUTHENTICATOR: calls.verify_authenticator,
            MediaType.EMAIL: calls.verify_email,
            MediaType.SMS: calls.verify_sms,
            MediaType.RECOVERY_CODE: calls.verify_recovery_code,
            MediaType.PASSWORD: calls.verify_password,
        }[way]
        return await verify(self._challenge, code)

    async def sign(self, way: MediaType, prompts: bridge.AsyncPrompts) -> Secret[str]:
        """Pass with a security key or a passkey."""
        if self._keys is None:
            raise Unavailable(Trouble.NO_DEVICE)
        calls = self._client.challenges
        start: Start = calls.start_passkey
        finish: Finish = calls.finish_passkey
        use = Use.PASSKEY
        if way is MediaType.SECURITY_KEY:
            start, finish, use = calls.start_security_key, calls.finish_security_key, Use.SECURITY_KEY
        begun = await start(self._challenge)
        signed = await bridge.get_assertion(self._keys, begun.options, use, prompts)
        return await finish(self._challenge, signed)

    async def ask_device(self) -> None:
        """Show the question on the owner's other device, again if need be."""
        await self._client.challenges.retry_cross_device(self._challenge)

    async def device_answer(self) -> Secret[str] | None:
        """Look whether the other device approved; ``None`` while it has said nothing."""
        return await self._client.challenges.verify_cross_device(self._challenge)

    async def withdraw_from_device(self) -> None:
        """Take the question off the other device."""
        await self._client.challenges.retract_cross_device(self._challenge)

    async def _metadata(self) -> Metadata:
        try:
            return await self._client.metadata.get(self._challenge)
        except TwinboltError:
            return Metadata()


def _ways(configuration: Configuration, named: MediaType | None) -> tuple[MediaType, ...]:
    """List the ways that are on, the service's first choice first; ``named`` by the challenge itself counts most."""
    on = [method.media_type for method in configuration.enabled if method.media_type in WAYS]
    if named in WAYS and named not in on:
        on.append(named)
    return tuple(sorted(on, key=lambda way: (way is not named, way is not configuration.primary)))
