"""Proving once more who asks, and the token that stands for it."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, TypeVar

from desktop.contract.refusals import Refusal
from desktop.model.account import Account
from desktop.model.challenges import Proof, ReauthenticationStage, WaitingRule
from desktop.model.errors import Refused
from desktop.model.methods import MediaType
from desktop.model.secret import Secret
from desktop.security_key import bridge
from desktop.security_key.failures import Trouble, Unavailable
from desktop.security_key.port import SecurityKeys, Use
from desktop.services.account_overview import AccountOverview
from desktop.services.check import Desk, Offer

if TYPE_CHECKING:
    from desktop.api.client import Client

T = TypeVar("T")

BY_PASSWORD: Final = ReauthenticationStage(proofs=(Proof.PASSWORD,))

_WAYS: Final = {
    Proof.PASSWORD: MediaType.PASSWORD,
    Proof.PASSKEY: MediaType.PASSKEY,
    Proof.EMAIL_CODE: MediaType.EMAIL,
}


class ReauthenticationCheck:
    """Implements :class:`Check` for a reauthentication: by password, or by the passkey ceremony that was begun.

    The code by e-mail is left to the website: the address of the service that sends it is not known.
    """

    may_remember = False
    waiting: tuple[WaitingRule, ...] = ()

    def __init__(
        self, client: "Client", stage: ReauthenticationStage, keys: SecurityKeys | None, account: Account | None
    ) -> None:
        self.account = account
        self._client = client
        self._stage = stage
        self._keys = keys

    @property
    def reaches_keys(self) -> bool:
        """Whether security keys can be used here at all."""
        return self._keys is not None

    @property
    def system_prompts(self) -> bool:
        """Whether the operating system asks for the key in a window of its own."""
        return self._keys is not None and self._keys.system_prompts

    async def offer(self) -> Offer:
        """List the ways; nothing is asked for it."""
        here = {Proof.PASSWORD} if self._stage.passkey is None else {Proof.PASSWORD, Proof.PASSKEY}
        return Offer(
            ways=tuple(_WAYS[proof] for proof in self._stage.proofs if proof in here),
            elsewhere=tuple(_WAYS[proof] for proof in self._stage.proofs if proof not in here),
        )

    async def verify(self, way: MediaType, code: Secret[str]) -> Secret[str]:  # noqa: ARG002  (there is one alone)
        """Pass with the password."""
        return await self._client.assurance.reauthenticate(code)

    async def sign(self, way: MediaType, prompts: bridge.AsyncPrompts) -> Secret[str]:  # noqa: ARG002  (there is one)
        """Pass with a passkey."""
        begun = self._stage.passkey
        if self._keys is None or begun is None:
            raise Unavailable(Trouble.NO_DEVICE)
        signed = await bridge.get_assertion(self._keys, begun.options, Use.PASSKEY, prompts)
        return await self._client.assurance.reauthenticate(Secret(signed), passkey_session=begun.session_id)

    async def send_code(self, way: MediaType) -> None:
        """Never offered."""
        raise NotImplementedError

    async def ask_device(self) -> None:
        """Never offered."""
        raise NotImplementedError

    async def device_answer(self) -> Secret[str] | None:
        """Never offered."""
        raise NotImplementedError

    async def withdraw_from_device(self) -> None:
        """Never offered."""
        raise NotImplementedError


class Reauthentication:
    """Repeats, with a proof, what the service refused for want of one (code 13).

    The password alone proves it here: the service begins a passkey ceremony only with a challenge.
    """

    def __init__(self, overview: AccountOverview, desk: Desk) -> None:
        self._overview = overview
        self._desk = desk

    async def with_proof(self, request: Callable[[Secret[str] | None], Awaitable[T]]) -> T:
        """Send a request of the open account without a reauthentication token and, only if it lacks one, with one.

        Raises:
            TwinboltError: as ``request`` does; ``ChallengeUnsolved`` where the owner does not prove it.
        """
        client, account = self._overview.client.unaided(), self._overview.state.account
        try:
            return await request(None)
        except Refused as refused:
            if refused.refusal is not Refusal.REAUTHENTICATION:
                raise
        passed = await self._desk.put(ReauthenticationCheck(client, BY_PASSWORD, None, account))
        return await request(passed.token)
