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

_WAYS: Final = {
    Proof.PASSWORD: MediaType.PASSWORD,
    Proof.PASSKEY: MediaType.PASSKEY,
    Proof.EMAIL_CODE: MediaType.EMAIL,
}


class ReauthenticationCheck:
    """Implements :class:`Check` for a reauthentication: by password, code by email, or a passkey's begun ceremony."""

    may_remember = False
    waiting: tuple[WaitingRule, ...] = ()

    def __init__(
        self, client: "Client", stage: ReauthenticationStage, keys: SecurityKeys | None, account: Account | None
    ) -> None:
        self.account = account
        self._client = client
        self._stage = stage
        self._keys = keys
        self._sent = Secret("")  # the session of the code; the service refuses any code of none
        self._validated = False

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
        here = {Proof.PASSWORD, Proof.EMAIL_CODE} | ({Proof.PASSKEY} if self._stage.passkey else set())
        return Offer(
            ways=tuple(_WAYS[proof] for proof in self._stage.proofs if proof in here),
            elsewhere=tuple(_WAYS[proof] for proof in self._stage.proofs if proof not in here),
        )

    async def send_code(self, way: MediaType) -> None:  # noqa: ARG002  (it is sent by email alone)
        """Have a code sent."""
        self._sent = await self._client.assurance.send_one_time_code()
        self._validated = False

    async def verify(self, way: MediaType, code: Secret[str]) -> Secret[str]:
        """Pass with the password or with the code that was sent."""
        if way is MediaType.PASSWORD:
            return await self._client.assurance.reauthenticate(Proof.PASSWORD, code)
        if not self._validated:  # it is good once: not handed in again where only the token did not come
            await self._client.assurance.validate_one_time_code(self._sent, code)
            self._validated = True
        try:
            return await self._client.assurance.reauthenticate(Proof.EMAIL_CODE, session=self._sent)
        except Refused:
            self._validated = False
            raise

    async def sign(self, way: MediaType, prompts: bridge.AsyncPrompts) -> Secret[str]:  # noqa: ARG002  (there is one)
        """Pass with a passkey."""
        begun = self._stage.passkey
        if self._keys is None or begun is None:
            raise Unavailable(Trouble.NO_DEVICE)
        signed = await bridge.get_assertion(self._keys, begun.options, Use.PASSKEY, prompts)
        return await self._client.assurance.reauthenticate(Proof.PASSKEY, Secret(signed), session=begun.session_id)

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

    The service does not say here what it takes, and begins a passkey ceremony only with a challenge. That it takes the
    password and a code by email is what its own description and web clients tell of its tokens.
    """

    def __init__(self, overview: AccountOverview, desk: Desk) -> None:
        self._overview = overview
        self._desk = desk

    async def with_proof(self, request: Callable[[Secret[str] | None], Awaitable[T]]) -> T:
        """Send a request of the open account without a reauthentication token and, only if it lacks one, with one.

        Raises:
            TwinboltError: as ``request`` does; ``ChallengeUnsolved`` where the owner does not prove it.
        """
        client, state = self._overview.client.unaided(), self._overview.state
        try:
            return await request(None)
        except Refused as refused:
            if refused.refusal is not Refusal.REAUTHENTICATION:
                raise
        email = state.email.value
        proofs = (Proof.PASSWORD, Proof.EMAIL_CODE) if email is not None and email.verified else (Proof.PASSWORD,)
        stage = ReauthenticationStage(proofs=proofs)
        passed = await self._desk.put(ReauthenticationCheck(client, stage, None, state.account))
        return await request(passed.token)
